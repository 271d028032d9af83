import { Injectable } from '@nestjs/common';
import { clusters, type Cluster } from '@signalenbeleid/contracts/taxonomy';
import type {
  ClusterRuleView,
  MunicipalityView,
  ZoneSettingsView,
  ZoneSummary,
  ZoneView,
} from '@signalenbeleid/contracts/zones.contract';
import { Database } from '@signalenbeleid/platform';
import { firstClusterRule, firstSettings, ruleOn } from './settings.rules.ts';

/** Reads what is known of zones: the public part, and what a zone settled for itself. */
@Injectable()
export class FindZones {
  constructor(private readonly database: Database) {}

  /** Every zone, by name. Public. */
  all(): Promise<ZoneSummary[]> {
    return this.database.outside('select slug, name, province from zone order by name');
  }

  /** What anybody may know of the zone of this transaction. */
  async view(slug: string): Promise<ZoneView> {
    const [zone] = await this.database.query<Omit<ZoneView, 'municipalities'>>(
      'select slug, name, province, also_written as "alsoWritten", note from zone where slug = $1',
      [slug],
    );
    const { answerWithinDays, extraLabels, hiddenCodes } = await this.settings();
    const municipalities = await this.municipalities(slug);
    return { ...(zone as ZoneView), municipalities, answerWithinDays, extraLabels, hiddenCodes };
  }

  /** The municipalities that are or were part of a zone, by name. */
  municipalities(slug: string): Promise<MunicipalityView[]> {
    return this.database.query(municipalitiesOfZone, [slug]);
  }

  /** Does this municipality belong to the zone of this transaction on this day (yyyy-mm-dd)? */
  async hasMunicipality(name: string, day: string): Promise<boolean> {
    const found = await this.database.query(
      `select 1 from zone_municipality join zone on slug = zone_slug
        where zone.id = current_zone() and lower(municipality) = lower($1) and $2::date between valid_from and valid_to`,
      [name, day],
    );
    return found.length > 0;
  }

  /** What the zone of this transaction settled, or what holds before it did. */
  async settings(): Promise<ZoneSettingsView> {
    return (await this.database.one<ZoneSettingsView & Record<string, unknown>>(settings)) ?? firstSettings;
  }

  /** Every rule of every cluster in the zone of this transaction, newest first; the rule that it began with stands last. */
  async clusterRules(today = isoDay(new Date())): Promise<ClusterRuleView[]> {
    const set = await this.database.query<ClusterRuleView>(clusterRules);
    const rules = clusters.flatMap((cluster) => [
      ...set.filter((rule) => rule.cluster === cluster),
      firstClusterRule(cluster),
    ]);
    return rules.map((rule) => ({ ...rule, holds: ruleOn(today, rule.cluster, rules) === rule }));
  }

  /** The rule of this cluster that holds on this day (yyyy-mm-dd). */
  async clusterRule(cluster: Cluster, day = isoDay(new Date())): Promise<ClusterRuleView> {
    return ruleOn(day, cluster, await this.clusterRules(day));
  }
}

/** Today in Belgium, as yyyy-mm-dd: mandates and rules begin and end at midnight there. */
export const isoDay = (at: Date): string => belgianDay.format(at);
const belgianDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short' });

const municipalitiesOfZone = `
  select m.name, m.nis, to_check as "toCheck",
         nullif(valid_from, '-infinity')::text as "validFrom", nullif(valid_to, 'infinity')::text as "validTo"
    from zone_municipality z join municipality m on m.name = z.municipality
   where zone_slug = $1 order by m.name, valid_from`;

const settings = `
  select recognised_organisations as "recognisedOrganisations", recognised_sectors as "recognisedSectors",
         answer_within_days as "answerWithinDays", silent_after_days as "silentAfterDays", small_number as "smallNumber",
         contact_visibility as "contactVisibility", extra_labels as "extraLabels", hidden_codes as "hiddenCodes", version
    from zone_setting`;

const clusterRules = `
  select cluster, valid_from::text as "validFrom", seats, dots_per_seat as "dotsPerSeat", dots_per_option as "dotsPerOption",
         choose_min as "chooseMin", choose_max as "chooseMax", quorum_percent as "quorumPercent", majority, false as holds
    from cluster_rule order by valid_from desc`;
