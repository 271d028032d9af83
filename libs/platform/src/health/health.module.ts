import { Controller, Injectable, Module } from '@nestjs/common';
import { health as contract } from '@signalenbeleid/contracts/health.contract';
import { Database } from '../database/database.ts';
import { Implements } from '../http/implements.ts';
import { Problem } from '../http/problem.ts';

const PATIENCE = 2_000;

/** Whether this process can do its work now. */
@Injectable()
export class Readiness {
  /** True from the moment a stop was asked: no new requests, please. */
  stopping = false;
  constructor(private readonly database: Database) {}

  /** Problem: `unavailable` while stopping, or when the database does not answer within two seconds. */
  async check(): Promise<void> {
    if (this.stopping) throw new Problem('unavailable');
    const late = new Promise<never>((_, refuse) => setTimeout(refuse, PATIENCE, new Problem('unavailable')).unref());
    await Promise.race([this.database.outside('select 1'), late]).catch(() => {
      throw new Problem('unavailable');
    });
  }
}

@Controller()
class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Implements(contract.live)
  live() {
    return { status: 'ok' as const };
  }
  @Implements(contract.ready)
  async ready() {
    await this.readiness.check();
    return { status: 'ok' as const };
  }
}

/** Tells whoever watches over the processes how this one is doing. */
@Module({ controllers: [HealthController], providers: [Readiness], exports: [Readiness] })
export class HealthModule {}
