import { Injectable } from '@nestjs/common';
import type { NewClusterRule, ZoneSettings, ZoneSettingsView } from '@signalenbeleid/contracts/zones.contract';
import { Database, Events, Problem, type Actor } from '@signalenbeleid/platform';
import { FindZones, isoDay } from './find-zones.ts';
import { faultsInRule, faultsInSettings } from './settings.rules.ts';

/** The ELZ coordinator settles how the zone works. */
@Injectable()
export class ChangeSettings {
  constructor(
    private readonly database: Database,
    private readonly find: FindZones,
    private readonly events: Events,
  ) {}

  /** Replaces the settings. Problems: `stale`, `rule-broken`. */
  async execute(actor: Actor, next: ZoneSettings, version: number): Promise<ZoneSettingsView> {
    const faults = faultsInSettings(await this.find.settings(), next);
    if (faults.length > 0) throw new Problem('rule-broken', faults);
    const stored = await this.database.query(store, [
      ...[next.recognisedOrganisations, next.recognisedSectors, next.answerWithinDays, next.silentAfterDays],
      ...[next.smallNumber, next.contactVisibility, next.extraLabels, next.hiddenCodes, version],
    ]);
    if (stored.length === 0) throw new Problem('stale');
    await this.events.record('zone-settings-changed', {
      subject: this.database.zoneId,
      actor,
      payload: { version: version + 1 },
    });
    return { ...next, version: version + 1 };
  }

  /** Sets the seats and rules of a cluster from a day on; a rule of that same day is replaced. Problem: `rule-broken`. */
  async setClusterRule(actor: Actor, rule: NewClusterRule): Promise<void> {
    const faults = faultsInRule(rule, isoDay(new Date()));
    if (faults.length > 0) throw new Problem('rule-broken', faults);
    await this.database.query(storeRule, [
      ...[rule.cluster, rule.validFrom, rule.seats, rule.dotsPerSeat, rule.dotsPerOption],
      ...[rule.chooseMin, rule.chooseMax, rule.quorumPercent, rule.majority],
    ]);
    const payload = { cluster: rule.cluster, validFrom: rule.validFrom, seats: rule.seats };
    await this.events.record('cluster-rule-set', { subject: this.database.zoneId, actor, payload });
  }
}

// Version 0 is the zone that has settled nothing yet. Two who settle it first at once meet on the key: the second is stale.
const store = `
  insert into zone_setting (recognised_organisations, recognised_sectors, answer_within_days, silent_after_days,
                            small_number, contact_visibility, extra_labels, hidden_codes, version)
  select $1, $2, $3, $4, $5, $6, $7, $8, 1 where $9 = 0 or exists (select from zone_setting)
  on conflict (zone_id) do update
     set recognised_organisations = $1, recognised_sectors = $2, answer_within_days = $3, silent_after_days = $4,
         small_number = $5, contact_visibility = $6, extra_labels = $7, hidden_codes = $8, version = $9 + 1
   where zone_setting.version = $9
  returning version`;

const storeRule = `
  insert into cluster_rule (cluster, valid_from, seats, dots_per_seat, dots_per_option, choose_min, choose_max, quorum_percent, majority)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (zone_id, cluster, valid_from) do update
     set seats = $3, dots_per_seat = $4, dots_per_option = $5, choose_min = $6, choose_max = $7, quorum_percent = $8, majority = $9`;
