import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeServer, Readiness, type PlatformSettings } from '@signalenbeleid/platform';
import type { FastifyInstance } from 'fastify';
import { ApiModule } from './api.module.ts';
import { RequestsUnderWay } from './requests-under-way.ts';
import { serveWeb } from './serve-web.ts';

/** A running API. */
export interface RunningApi {
  app: NestFastifyApplication;
  /** Is not ready any more, lets requests under way finish (at most 25 seconds), closes every connection. */
  stop(): Promise<void>;
}

/** Starts the API, and the web client beside it when its files are there. */
export async function startApi(settings: PlatformSettings): Promise<RunningApi> {
  const { config, log } = settings;
  const adapter = makeServer(config, log);
  const underWay = new RequestsUnderWay(adapter.getInstance<FastifyInstance>());
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forProcess(settings), adapter, {
    logger: false,
    abortOnError: false,
    bodyParser: false,
  });
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });
  if (config.WEB_ROOT) await serveWeb(app, config.WEB_ROOT);
  await app.listen(config.PORT, config.HOST);
  log.info('api ready', { port: config.PORT });
  return {
    app,
    stop: async () => {
      app.get(Readiness).stopping = true;
      // While the last ones are answered, whoever asks hears that we are not ready any more.
      await underWay.answered();
      // First the door, then the house: requests under way still need the database and the accounts.
      await adapter.close();
      await app.close();
    },
  };
}
