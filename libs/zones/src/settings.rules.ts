import type { Fault } from '@signalenbeleid/contracts/check';
import type { Cluster } from '@signalenbeleid/contracts/taxonomy';
import type {
  ClusterRuleView,
  NewClusterRule,
  ZoneSettings,
  ZoneSettingsView,
} from '@signalenbeleid/contracts/zones.contract';

/** What holds in a zone that has settled nothing yet. */
export const firstSettings: ZoneSettingsView = {
  recognisedOrganisations: 3,
  recognisedSectors: 2,
  answerWithinDays: 14,
  silentAfterDays: 60,
  smallNumber: 5,
  contactVisibility: 'zone',
  extraLabels: [],
  hiddenCodes: [],
  version: 0,
};

// The seats that the government named in 2019; a zone sets its own.
const firstSeats: Record<Cluster, number> = {
  care: 6,
  welfare: 6,
  'local-government': 6,
  pzon: 3,
  'optional-partners': 4,
};

/** The rule of a cluster in a zone that has set none: three dots a seat, at most two on one, one or two are chosen. */
export function firstClusterRule(cluster: Cluster): ClusterRuleView {
  const choice = { dotsPerSeat: 3, dotsPerOption: 2, chooseMin: 1, chooseMax: 2 };
  return { cluster, seats: firstSeats[cluster], ...choice, quorumPercent: 50, majority: 'consensus', holds: true };
}

/** The rule that holds on this day (yyyy-mm-dd): the newest that has begun. */
export function ruleOn(day: string, cluster: Cluster, rules: readonly ClusterRuleView[]): ClusterRuleView {
  const begun = rules.filter((rule) => rule.cluster === cluster && (rule.validFrom ?? '') <= day);
  const [newest] = begun.sort((a, b) => (b.validFrom ?? '').localeCompare(a.validFrom ?? ''));
  return newest ?? firstClusterRule(cluster);
}

/** What is wrong with new settings: the hiding of small numbers may only grow stronger, sectors cannot outnumber organisations. */
export function faultsInSettings(present: ZoneSettings, next: ZoneSettings): Fault[] {
  const faults: Fault[] = [];
  if (next.smallNumber < present.smallNumber) faults.push({ path: 'body.smallNumber', code: 'onlyUpward' });
  if (next.recognisedSectors > next.recognisedOrganisations)
    faults.push({ path: 'body.recognisedSectors', code: 'moreThanOrganisations' });
  return faults;
}

/** What is wrong with a new rule: what has been voted under a rule keeps it, so a rule never begins in the past. */
export function faultsInRule(rule: NewClusterRule, today: string): Fault[] {
  const faults: Fault[] = [];
  if (rule.validFrom < today) faults.push({ path: 'body.validFrom', code: 'past' });
  if (rule.dotsPerOption > rule.dotsPerSeat) faults.push({ path: 'body.dotsPerOption', code: 'moreThanDots' });
  if (rule.chooseMin > rule.chooseMax) faults.push({ path: 'body.chooseMax', code: 'belowMinimum' });
  return faults;
}
