import 'reflect-metadata';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FeedbackWorkModule } from '@signalenbeleid/feedback';
import { TrendsWorkModule } from '@signalenbeleid/trends';
import { DataSource } from 'typeorm';
import { ActorSource, Database, Log, readConfig, ZoneDirectory, type Actor } from '@signalenbeleid/platform';
import { ApiModule } from '../../apps/api/src/api.module.ts';

/** The product without a door: its use cases, for commands. */
export interface Product {
  context: INestApplicationContext;
  database: Database;
  /** The person with this account, in the zone of the present transaction. */
  actor(accountId: string): Promise<Actor | undefined>;
  zone(slug: string): Promise<{ id: string; slug: string } | undefined>;
  close(): Promise<void>;
}

/** What the API can, and what a worker would do after it. */
@Module({})
class CommandModule {}

/** Opens it on the database that the environment names. Throws WrongSettings when the environment cannot be right. */
export async function openProduct(environment: NodeJS.ProcessEnv): Promise<Product> {
  const config = readConfig(environment);
  const api = ApiModule.forProcess({ config, log: new Log('command', 'error') });
  const module = { module: CommandModule, imports: [api, FeedbackWorkModule, TrendsWorkModule] };
  const context = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  return {
    context,
    database: context.get(Database),
    actor: (accountId) => context.get(ActorSource, { strict: false }).load(accountId),
    zone: (slug) => context.get(ZoneDirectory).find(slug),
    close: async () => {
      const connections = context.get(DataSource);
      await context.close();
      // An idle connection would keep the command alive for ten seconds.
      if (connections.isInitialized) await connections.destroy();
    },
  };
}
