import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { modelFilesOf } from '../../apps/model/src/model-files.ts';
import type { RunFile } from '../local/data-folder.ts';
import { findFreePort } from '../local/ports.ts';
import type { Running } from '../local/processes.ts';
import type { Start } from './household.ts';
import { startProgram } from './services.ts';
import { keepRunning, type Service } from './supervise.ts';

const program = resolve(import.meta.dirname, '../../apps/model/src/main.ts');

interface Notes {
  note(part: Partial<RunFile>): void;
}

/**
 * Keeps the language model of EMBEDDINGS_FOLDER running in a process of its own, which gets no secret and is reached from
 * this machine alone. Answers the settings with which the API and the worker find it; none when no folder is given.
 * A model that keeps ending is left alone: without it everything works.
 */
export async function keepModel({ household, say, settings }: Start, record: Notes): Promise<NodeJS.ProcessEnv> {
  const folder = settings.embeddingsFolder;
  if (!folder) return {};
  const [port, name] = await Promise.all([findFreePort(), nameOf(folder)]);
  const environment = { DATA_DIR: settings.dataDir, MALLOC_ARENA_MAX: '2' };
  const service: Service<Running> = {
    name: 'Het taalmodel',
    say,
    start: () => startProgram('model', environment, [program, folder, name, String(port)]),
    onStart: ({ pid }) => record.note({ model: { pid, file: program } }),
  };
  const kept = await household.add('above', () => keepRunning(service));
  void kept.hopeless.then(async () => {
    await kept.stop();
    say(`Het taalmodel in ${folder} werkt niet (zie ${join(settings.dataDir, 'logs/model.log')}); al het andere wel.`);
  });
  return { EMBEDDINGS_URL: `http://127.0.0.1:${port}/v1/embeddings`, EMBEDDINGS_MODEL: name };
}

/** How vectors tell which model made them: the folder's name, and what is in it. Another model under the same name is another. */
async function nameOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of Object.values(modelFilesOf(folder) ?? {}))
    for await (const part of createReadStream(file)) hash.update(part as Buffer);
  const name = basename(folder)
    .replaceAll(/[^\w.-]/g, '-')
    .slice(0, 60);
  return `${name}@${hash.digest('hex').slice(0, 12)}`;
}
