import { spawn } from 'node:child_process';
import { chmodSync, closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readJson, type RunFile } from '../../local/data-folder.ts';
import { findFreePort } from '../../local/ports.ts';
import { findRunningPostgres } from '../../local/postgres.ts';
import { findPlace } from '../../local/postgres.place.ts';
import { type Running, watch } from '../../local/processes.ts';
import { endWithRun } from '../../test/end-with-run.ts';
import { folderPrefix, own, sweepLeftovers } from '../../test/leftovers.ts';

const root = join(import.meta.dirname, '../../..');
/** Building, and filling the demo zone, included. */
const patience = 300_000;

/** How to start the product: without demo data unless asked, and with these settings besides. */
export interface ProductWish {
  readonly demo?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
}

/** The three programs of which one may be killed while the others go on. */
export type Part = 'api' | 'worker' | 'postgres';

/** The product, started by its own command on a data folder that nothing else uses. */
export class RunProduct {
  private running: Running | undefined;
  private letGo: (() => void) | undefined;

  private constructor(
    readonly dataDir: string,
    readonly port: number,
    private readonly wish: ProductWish,
  ) {}

  /** Makes a data folder and starts the product on it. */
  static async start(wish: ProductWish = {}): Promise<RunProduct> {
    await sweepLeftovers();
    const dataDir = mkdtempSync(folderPrefix);
    own(dataDir);
    chmodSync(dataDir, 0o711); // as root its database runs as another person, who must be able to enter
    const product = new RunProduct(dataDir, await findFreePort(), wish);
    await product.begin();
    return product;
  }

  /** Starts it, the first time or again on the same data; answers after how many milliseconds it was ready. */
  async begin(): Promise<number> {
    const began = performance.now();
    const running = this.launch();
    this.running = running;
    this.letGo = endWithRun({ force: () => void running.stop() });
    const ended = running.ended.then((how) => {
      throw new Error(`The product did not start (${how}):\n${this.said}`);
    });
    ended.catch(() => undefined); // it also ends when all is done
    while (performance.now() - began < patience) {
      if (await Promise.race([this.isReady(), ended])) return performance.now() - began;
      await Promise.race([pause(50), ended]);
    }
    throw new Error(`The product is not ready after ${patience / 1000} seconds:\n${this.said}`);
  }

  /** Ends every process; the data stays. */
  async end(): Promise<void> {
    this.letGo?.();
    await this.running?.stop();
  }

  /** Throws the data away. */
  remove(): void {
    rmSync(findPlace(this.dataDir).data, { recursive: true, force: true });
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** Copies the logs to where they outlive the data; answers the folder. */
  keepLogs(name: string): string {
    const folder = join(root, 'reports', name);
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(this.dataDir, 'logs'), folder, { recursive: true });
    return folder;
  }

  /** Where the API answers. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The origin that its own pages have. */
  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  /** The address of the database's administrator. Throws while there is none. */
  get adminUrl(): string {
    const address = findRunningPostgres(this.dataDir);
    if (!address) throw new Error('PostgreSQL does not run');
    return address;
  }

  /** The number of the process that is this part now. */
  pidOf(part: Part): number | undefined {
    return readJson<RunFile>(this.dataDir, 'run.json')?.[part]?.pid;
  }

  /** True when the API says so within two seconds. */
  isReady(): Promise<boolean> {
    return fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  private get said(): string {
    return readFileSync(join(this.dataDir, 'start.log'), 'utf8');
  }

  private launch(): Running {
    const log = openSync(join(this.dataDir, 'start.log'), 'a');
    const loader = join(root, 'infra/local/typescript.mjs');
    const command = ['--import', loader, join(root, 'infra/start/start.ts'), ...(this.wish.demo ? [] : ['--empty'])];
    const own = { NODE_ENV: undefined, DATA_DIR: this.dataDir, PORT: String(this.port), HOST: '127.0.0.1' };
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, ...this.wish.settings, ...own },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    return watch(child, { polite: 'SIGTERM', forced: 'SIGKILL', patience: 60_000 });
  }
}
