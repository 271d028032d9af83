import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  Database,
  Log,
  Workplace,
  ZoneDirectory,
  type Config,
  type FindWork,
  type Timetable,
} from '@signalenbeleid/platform';
import { WorkerModule } from './worker.module.ts';

/** A running worker. */
export interface RunningWorker {
  context: INestApplicationContext;
  workplace: Workplace;
  /** Takes no new work, lets running work finish (at most 25 seconds), closes every connection. */
  stop(): Promise<void>;
}

/** Starts everything that happens without anybody waiting for it. */
export async function startWorker(config: Config, log: Log, timetable: Timetable): Promise<RunningWorker> {
  const context = await NestFactory.createApplicationContext(WorkerModule.forProcess(config, log), {
    logger: false,
    abortOnError: false,
  });
  const find: FindWork = (work) => context.get(work as never, { strict: false });
  const parts = { config, log, find, database: context.get(Database), zones: context.get(ZoneDirectory) };
  const workplace = new Workplace(timetable, parts);
  const stop = async () => {
    await workplace.stop();
    await context.close();
  };
  await workplace.start().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { context, workplace, stop };
}
