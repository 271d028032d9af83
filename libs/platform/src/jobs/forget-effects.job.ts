import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';
import type { Routine } from './job.ts';

/** Every night: forgets which effects were done more than 90 days ago. The queue keeps done work for a day, so none of it can come again. */
@Injectable()
export class ForgetEffects implements Routine {
  static readonly queueName = 'forget-effects';
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.query(`delete from job_effect where done_at < now() - interval '90 days'`);
  }
}
