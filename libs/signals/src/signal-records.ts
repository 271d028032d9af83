import { Injectable } from '@nestjs/common';
import { clusterOf, type Sector } from '@signalenbeleid/contracts';
import { signalWorkflow, type SignalStep } from '@signalenbeleid/contracts/signals.workflow';
import { stateAfter } from '@signalenbeleid/contracts';
import { Database, Events, found, Problem, type Actor } from '@signalenbeleid/platform';
import { coordinates, mayRead, type LookedAt, type Looker } from './signal-access.rules.ts';
import { SignalReporter } from './signal-reporter.entity.ts';
import { Signal } from './signal.entity.ts';

/** A signal with who reported it, as one person finds it. */
export interface FoundSignal {
  signal: Signal;
  reporter: SignalReporter;
  lookedAt: LookedAt;
  looker: Looker;
}
/** A signal as somebody read it. */
export interface At {
  id: string;
  version: number;
}
/** A step that somebody takes with a signal. */
export interface Step {
  step: SignalStep;
  event: string;
  changes?: Partial<Signal>;
}

/** Finds signals for a person, and takes them a step further. What somebody may not read is not there. */
@Injectable()
export class SignalRecords {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** The signal, for anyone who may read it. Problem: `not-found`. */
  async open(actor: Actor, id: string): Promise<FoundSignal> {
    const { signal, reporter } = await this.load(id);
    const looker = lookerOf(actor);
    const reporterSector = signal.sector as Sector | null;
    const lookedAt: LookedAt = {
      state: signal.state,
      sector: signal.sector,
      reporterId: reporter.memberId,
      reporterCluster: reporterSector ? clusterOf(reporterSector) : null,
      visibility: reporter.visibility,
    };
    if (!mayRead(looker, lookedAt)) throw new Problem('not-found');
    return { signal, reporter, lookedAt, looker };
  }

  /** The signal, for its coordinator. Problems: `not-found`, `not-allowed` when it is of another sector. */
  async openForChecking(actor: Actor, id: string): Promise<FoundSignal> {
    const opened = await this.open(actor, id);
    if (!coordinates(opened.looker, opened.lookedAt)) throw new Problem('not-allowed');
    return opened;
  }

  /** The signal, for its reporter alone. Problem: `not-found`. */
  async openOwn(actor: Actor, id: string): Promise<FoundSignal> {
    const opened = await this.open(actor, id);
    if (opened.reporter.memberId !== actor.memberId) throw new Problem('not-found');
    return opened;
  }

  /** The signal and its reporter, whoever asks: for work that nobody looks at. Problem: `not-found`. */
  async load(id: string): Promise<{ signal: Signal; reporter: SignalReporter }> {
    const [signal, reporter] = await Promise.all([
      this.database.manager.getRepository(Signal).findOneBy({ id }),
      this.database.manager.getRepository(SignalReporter).findOneBy({ signalId: id }),
    ]);
    return { signal: found(signal), reporter: found(reporter) };
  }

  /** Takes a step, stores what changes with it, and writes it down. Problems: `step-not-possible`, `stale`. */
  async take(
    actor: Actor | null,
    { id, version, state }: Pick<Signal, 'id' | 'version' | 'state'>,
    { step, event, changes }: Step,
  ): Promise<void> {
    const next = stateAfter(signalWorkflow, state, step);
    if (!next) throw new Problem('step-not-possible');
    await this.database.change(Signal, { id, version }, { ...changes, state: next });
    await this.events.record(event, { subject: id, actor });
  }

  /** Changes a signal without a step, and writes it down. Problem: `stale`. */
  async edit(
    actor: Actor,
    { id, version }: Pick<Signal, 'id' | 'version'>,
    { event, changes }: Omit<Step, 'step'>,
  ): Promise<void> {
    await this.database.change(Signal, { id, version }, { ...changes });
    await this.events.record(event, { subject: id, actor });
  }
}

/** This person, as the rules of access see somebody. */
export function lookerOf(actor: Actor): Looker {
  return {
    memberId: actor.memberId,
    roles: actor.roles,
    coordinates: actor.coordinates,
    clusters: actor.sector ? [clusterOf(actor.sector as Sector)] : [],
  };
}
