import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Config } from './config/config.ts';
import { Database } from './database/database.ts';
import { openDatabase } from './database/open-database.ts';
import { NumberSeries } from './database/number-series.ts';
import { ZoneDirectory } from './database/zone-directory.ts';
import { Events } from './events/events.ts';
import { Gate } from './http/gate.ts';
import { Idempotency } from './http/idempotency.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { RequestLimits } from './http/request-limits.ts';
import { Once } from './jobs/once.ts';
import { Log } from './logging/log.ts';
import { Mailer } from './mail/mailer.ts';
import { Secrets } from './secrets/secrets.ts';

/** What a process brings to the platform: its settings and its log. */
export interface PlatformSettings {
  config: Config;
  log: Log;
}

const stands = [Database, ZoneDirectory, NumberSeries, Events, Once, Mailer, Secrets];

/** What every feature stands on, in the API and in the worker. */
@Global()
@Module({})
export class PlatformModule {
  static forProcess({ config, log }: PlatformSettings): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Config, useValue: config },
        { provide: Log, useValue: log },
        { provide: DataSource, useFactory: () => openDatabase(config, log) },
        ...stands,
      ],
      exports: [Config, Log, DataSource, ...stands],
    };
  }
}

/** What the API adds: the gate before every route, and problem details after every error. */
@Module({
  providers: [
    Idempotency,
    RequestLimits,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: Gate },
  ],
})
export class HttpModule {}
