import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import type { Routine } from './job.ts';

/**
 * Every night: forgets what made repeats harmless, once no repeat can come any more. The queue keeps done work for a
 * day, and an Idempotency-Key holds for a day.
 */
@Injectable()
export class ForgetRepeats implements Routine {
  static readonly queueName = 'forget-repeats';
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.query(`delete from job_effect where done_at < now() - interval '90 days'`);
    await this.database.query(`delete from idempotency_key where made_at < now() - interval '24 hours'`);
  }
}
