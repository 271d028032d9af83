import type {
  Kind,
  SignalType,
  Frequency,
  Since,
  Reach,
  Impact,
  Source,
  Level,
  Visibility,
  ReturnReason,
  MandateKind,
} from './code-lists.ts';
import type { Role } from './permissions.ts';
import type { Category, Cluster, Sector, TargetGroup } from './taxonomy.ts';

/** The words of every code list in one language: list, then code. A missing word does not compile. */
export interface Labels {
  cluster: Record<Cluster, string>;
  category: Record<Category, string>;
  sector: Record<Sector, string>;
  targetGroup: Record<TargetGroup, string>;
  kind: Record<Kind, string>;
  signalType: Record<SignalType, string>;
  frequency: Record<Frequency, string>;
  since: Record<Since, string>;
  reach: Record<Reach, string>;
  impact: Record<Impact, string>;
  source: Record<Source, string>;
  level: Record<Level, string>;
  visibility: Record<Visibility, string>;
  returnReason: Record<ReturnReason, string>;
  mandateKind: Record<MandateKind, string>;
  role: Record<Role, string>;
}
