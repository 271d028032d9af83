import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KnownHead } from './event-chain.ts';

interface HeadLine extends KnownHead {
  /** When it was written down, ISO. */
  at: string;
}

/**
 * The last seal of every zone, written down each day in a file outside the database. Whoever changes the log and seals
 * it again, or cuts its end off, would have to change this file too. Copy it somewhere else as well.
 */
export class ChainHeads {
  private readonly file: string;
  constructor(dataDir: string) {
    this.file = join(dataDir, 'event-heads.jsonl');
  }

  /** Adds the heads of today. Lines are only ever added. */
  async add(heads: readonly KnownHead[]): Promise<void> {
    if (heads.length === 0) return;
    const at = new Date().toISOString();
    await mkdir(dirname(this.file), { recursive: true });
    await appendFile(this.file, heads.map((head) => `${JSON.stringify({ at, ...head })}\n`).join(''), {
      mode: 0o600,
      flush: true,
    });
  }

  /** The heads of all earlier days, by zone. */
  async byZone(): Promise<Map<string, KnownHead[]>> {
    const text = await readFile(this.file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return Map.groupBy(text.split('\n').flatMap(lineOf), ({ zoneId }) => zoneId);
  }
}

/** A line that was cut off by a crash while it was written says nothing; every whole line counts. */
function lineOf(line: string): HeadLine[] {
  try {
    return line === '' ? [] : [JSON.parse(line) as HeadLine];
  } catch {
    return [];
  }
}
