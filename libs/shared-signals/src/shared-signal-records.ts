import { Injectable } from '@nestjs/common';
import { stateAfter } from '@signalenbeleid/contracts';
import { sharedSignalWorkflow, type SharedSignalStep } from '@signalenbeleid/contracts/shared-signals.workflow';
import { Database, Events, found, Problem, type Actor } from '@signalenbeleid/platform';
import { isRecognised, stepByRecognition } from './recognition.rules.ts';
import { SharedSignal } from './shared-signal.entity.ts';
import { sharedSignalEvents } from './shared-signals.events.ts';

/** A shared signal as it was read. */
export interface SharedAt {
  id: string;
  version: number;
}

/** Finds shared signals and takes them a step further; other features take their steps through here as well. */
@Injectable()
export class SharedSignalRecords {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** The shared signal. Problem: `not-found`. */
  async load(id: string): Promise<SharedSignal> {
    return found(await this.database.manager.getRepository(SharedSignal).findOneBy({ id }));
  }

  /** The shared signal, held until the end of this transaction: voices that come together are weighed one after the other. */
  async loadForChange(id: string): Promise<SharedSignal> {
    return found(
      await this.database.manager
        .getRepository(SharedSignal)
        .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),
    );
  }

  /** Takes a step. Without a version the shared signal as it is now: for steps that follow from something else. Problems: `step-not-possible`, `stale`. */
  async take(
    actor: Actor | null,
    at: { id: string; version?: number },
    { step, changes }: { step: SharedSignalStep; changes?: Partial<SharedSignal> },
  ): Promise<void> {
    const shared = await this.load(at.id);
    const state = stateAfter(sharedSignalWorkflow, shared.state, step);
    if (!state) throw new Problem('step-not-possible');
    await this.database.change(
      SharedSignal,
      { id: at.id, version: at.version ?? shared.version },
      { ...changes, state, closedFrom: state === 'closed' ? shared.state : null, changedAt: new Date() },
    );
    await this.events.record(sharedSignalEvents.stepTaken, { subject: at.id, actor, payload: { step } });
  }

  /** Changes a shared signal without a step, and writes it down. Problem: `stale`. */
  async edit(
    actor: Actor,
    at: SharedAt,
    { event, changes, payload }: { event: string; changes: Partial<SharedSignal>; payload?: Record<string, string[]> },
  ): Promise<void> {
    await this.database.change(SharedSignal, at, { ...changes, changedAt: new Date() });
    await this.events.record(event, { subject: at.id, actor, ...(payload && { payload }) });
  }

  /** Whether enough organisations recognise it now; takes the step that follows. */
  async weighRecognitions(actor: Actor, id: string): Promise<void> {
    const shared = await this.load(id);
    const recognitions = await this.database.query<{ organisationId: string; sector: string }>(
      'select o.id as "organisationId", o.sector from recognition r join organisation o on o.id = r.organisation_id where r.shared_signal_id = $1',
      [id],
    );
    const step = stepByRecognition(shared.state, isRecognised(recognitions, await this.threshold()));
    if (step) await this.take(actor, { id }, { step });
  }

  /** What this zone asks before a problem counts as recognised. */
  async threshold(): Promise<{ organisations: number; sectors: number }> {
    const setting = await this.database.one<{ organisations: number; sectors: number }>(
      'select recognised_organisations as organisations, recognised_sectors as sectors from zone_setting',
    );
    return setting ?? { organisations: 3, sectors: 2 };
  }
}
