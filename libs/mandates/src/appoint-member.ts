import { Injectable } from '@nestjs/common';
import type { MandateChange, NewMandate } from '@signalenbeleid/contracts/mandates.contract';
import type { Cluster } from '@signalenbeleid/contracts/taxonomy';
import { Database, Events, found, newId, Problem, type Actor } from '@signalenbeleid/platform';
import { FindZones, isoDay, ruleOn } from '@signalenbeleid/zones';
import { FindMandates } from './find-mandates.ts';
import { MandateEntity } from './mandate.entity.ts';
import { faultsInMandate, type Mandate } from './mandates.rules.ts';

/** Puts people in a cluster, and changes or ends their mandate. */
@Injectable()
export class AppointMember {
  // One argument a neighbour.
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly find: FindMandates,
    private readonly zones: FindZones,
  ) {}

  /** Gives a mandate and answers its id. Problem: `rule-broken` (unknown person, no free seat, two clusters at once …). */
  async execute(
    actor: Pick<Actor, 'key'>,
    { organisationIds, validTo, standsInFor, ...wish }: NewMandate,
  ): Promise<string> {
    await this.oneAtATime();
    const mandate: Mandate = { ...wish, id: newId(), standsInFor, validTo };
    await this.refuseUnknown(wish.memberId);
    await this.refuseAgainstRules(mandate);
    await this.database.insert(MandateEntity, {
      ...mandate,
      standsInFor: standsInFor ?? null,
      validTo: validTo ?? 'infinity',
      version: 1,
    });
    await this.setOrganisations(mandate, organisationIds);
    const payload = {
      memberId: wish.memberId,
      cluster: wish.cluster,
      kind: wish.kind,
      validFrom: wish.validFrom,
      validTo: validTo ?? null,
    };
    await this.events.record('mandate-given', { subject: mandate.id, actor, payload });
    return mandate.id;
  }

  /** Changes the organisations or the last day. What was voted under it stays. Problems: `not-found`, `stale`, `rule-broken`. */
  async change(
    actor: Actor,
    at: { id: string; version: number },
    { organisationIds, validTo }: MandateChange,
  ): Promise<void> {
    await this.oneAtATime();
    const present = await this.find.one(at.id);
    const mandate: Mandate = { ...present, validTo: validTo ?? present.validTo };
    if (validTo !== undefined && validTo !== present.validTo) await this.refuseEnd(mandate);
    await this.database.change(MandateEntity, at, validTo === undefined ? {} : { validTo });
    if (organisationIds) await this.setOrganisations(mandate, organisationIds);
    await this.events.record('mandate-changed', {
      subject: at.id,
      actor,
      payload: { validTo: mandate.validTo ?? null },
    });
  }

  /** Whether a seat is free is one question for the whole zone: who asks second waits for the answer to the first. */
  private async oneAtATime(): Promise<void> {
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended('mandates ' || current_zone(), 0))`);
  }

  private async refuseUnknown(memberId: string): Promise<void> {
    const member = await this.database.one(`select 1 from member where id = $1 and status = 'active'`, [memberId]);
    if (!member) throw new Problem('rule-broken', [{ path: 'body.memberId', code: 'unknown' }]);
  }

  private async refuseEnd(mandate: Mandate): Promise<void> {
    const yesterday = isoDay(new Date(Date.now() - 24 * 60 * 60 * 1000));
    if ((mandate.validTo ?? '9999') < yesterday)
      throw new Problem('rule-broken', [{ path: 'body.validTo', code: 'past' }]);
    await this.refuseAgainstRules(mandate);
  }

  private async refuseAgainstRules(mandate: Mandate): Promise<void> {
    const rules = await this.zones.clusterRules();
    const seats = (day: string) => ruleOn(day, mandate.cluster as Cluster, rules).seats;
    const faults = faultsInMandate(mandate, { mandates: await this.find.all(), seats });
    if (faults.length > 0) throw new Problem('rule-broken', faults);
  }

  /** Who sits somewhere for an organisation also speaks for it elsewhere in the zone. */
  private async setOrganisations({ id, memberId }: Mandate, organisationIds: readonly string[]): Promise<void> {
    await this.database.query('delete from mandate_organisation where mandate_id = $1', [id]);
    const set = await this.database.query(
      `insert into mandate_organisation (mandate_id, organisation_id)
       select $1, id from organisation where id = any ($2::uuid[]) returning organisation_id`,
      [id, organisationIds],
    );
    if (set.length !== organisationIds.length)
      throw new Problem('rule-broken', [{ path: 'body.organisationIds', code: 'unknown' }]);
    await this.database.query(
      `insert into member_organisation (member_id, organisation_id, position)
       select $1, unnest($2::uuid[]), 100 on conflict do nothing`,
      [found(memberId), organisationIds],
    );
  }
}
