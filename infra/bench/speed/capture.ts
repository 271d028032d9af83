import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { findFreePort } from '../../local/ports.ts';
import { mainOf } from '../../start/build.ts';
import type { Visitor } from '../product/visitor.ts';
import type { Asked } from './operations.ts';
import { type Statement, withFresh, workOf, zoneOf } from './statements.ts';

/** What the bare handler sends for one request. */
export interface Recipe {
  readonly zoneId: string;
  readonly work: readonly Statement[];
}

/** An API of its own, that tells what each request sends to PostgreSQL. */
export class Listening {
  private constructor(
    private readonly child: ChildProcess,
    private readonly url: string,
    private readonly headers: Record<string, string>,
  ) {}

  static async start(settings: NodeJS.ProcessEnv, visitor: Visitor): Promise<Listening> {
    const port = await findFreePort();
    const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'recorder.mjs'), mainOf('api')], {
      env: { ...settings, PORT: String(port), LOG_LEVEL: 'silent', REQUESTS_PER_MINUTE: '1000000' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    await once(child, 'message'); // it is ready
    return new Listening(child, `http://127.0.0.1:${port}`, visitor.headers);
  }

  /** How to do barely what each of these requests does. */
  async recipesOf(requests: readonly Asked[]): Promise<[string, Recipe][]> {
    const recipes: [string, Recipe][] = [];
    for (const asked of requests) {
      const key = `${asked.method} ${asked.path}`;
      if (!recipes.some(([known]) => known === key)) recipes.push([key, await this.recipeOf(asked)]);
    }
    return recipes;
  }

  stop(): void {
    this.child.kill('SIGKILL');
  }

  private async recipeOf(asked: Asked): Promise<Recipe> {
    await this.sentBy(asked); // what a process looks up only once does not belong to it
    const sent = await this.sentBy(asked);
    // Reading leaves a trace too: of the words of a reporter is written down who read them.
    return { zoneId: zoneOf(sent), work: withFresh(workOf(sent), workOf(await this.sentBy(asked))) };
  }

  private async sentBy({ method, path, body }: Asked): Promise<Statement[]> {
    const headers = {
      ...this.headers,
      ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
    };
    const response = await fetch(this.url + path, { method, headers, ...(body && { body }) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    await response.text();
    return this.taken();
  }

  private async taken(): Promise<Statement[]> {
    this.child.send('take');
    const [statements] = (await once(this.child, 'message')) as [Statement[]];
    return statements;
  }
}
