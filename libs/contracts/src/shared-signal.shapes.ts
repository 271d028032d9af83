import { levels, type Level } from './code-lists.ts';
import {
  Amount,
  Count,
  Day,
  Flag,
  Id,
  Ids,
  Line,
  Lines,
  ListOf,
  ManyOf,
  Maybe,
  Moment,
  Month,
  One,
  OneOf,
  Text,
} from './fields.ts';
import { sharedSignalStates, type SharedSignalState } from './shared-signals.workflow.ts';
import { PathView, WordingView } from './signals.contract.ts';
import {
  categories,
  clusters,
  sectors,
  targetGroups,
  type Category,
  type Cluster,
  type Sector,
  type TargetGroup,
} from './taxonomy.ts';

/** The four criteria of a structural signal (Ghent): duidelijk, neutraal, herkend, gedeeld. They inform and warn, they never block. */
export const criteria = ['clear', 'neutral', 'recognised', 'shared'] as const;
export type Criterion = (typeof criteria)[number];

/** How one sector stands towards a shared signal. */
export const sectorVoices = ['signal', 'recognised', 'silent'] as const;
export type SectorVoice = (typeof sectorVoices)[number];
/** One sector and whether it spoke. */
export class SectorSpread {
  @OneOf(sectors) sector!: Sector;
  @OneOf(clusters) cluster!: Cluster;
  @OneOf(sectorVoices) voice!: SectorVoice;
}
/** How broadly a problem is carried. Broad beats loud: never one score. */
export class Spread {
  @ListOf(() => SectorSpread) sectors!: SectorSpread[];
  @Count() signals!: number;
  @Count() recognitions!: number;
  @Count() organisations!: number;
  @Lines({ max: 100, each: 80 }) municipalities!: string[];
  @Lines({ max: 400, each: 7 }) months!: string[];
}

/** One line in a list of shared signals. */
export class SharedSignalLine {
  @Id() id!: string;
  @Line({ max: 40 }) number!: string;
  @Line({ max: 200 }) title!: string;
  @OneOf(sharedSignalStates) state!: SharedSignalState;
  @ManyOf(categories) categories!: Category[];
  @ManyOf(targetGroups) targetGroups!: TargetGroup[];
  @Maybe() @OneOf(clusters) cluster?: Cluster;
  @One(() => Spread) spread!: Spread;
  @One(() => PathView) path!: PathView;
  @Moment() changedAt!: string;
}
/** Shared signals, last changed first. */
export class SharedSignalList {
  @ListOf(() => SharedSignalLine) items!: SharedSignalLine[];
  @Maybe() @Line({ max: 200 }) next?: string;
  @Count() total!: number;
  @Flag() more!: boolean;
}
/** Which shared signals to list. */
export class SharedSignalFilter {
  @Maybe() @OneOf([...sharedSignalStates, 'open']) state?: SharedSignalState | 'open';
  @Maybe() @OneOf(categories) category?: Category;
  @Maybe() @OneOf(clusters) cluster?: Cluster;
  /** Recognised by this organisation. */
  @Maybe() @Id() organisation?: string;
  @Maybe() @Line({ min: 2, max: 200 }) q?: string;
  @Maybe() @Line({ max: 200 }) after?: string;
  @Maybe() @Count({ min: 1, max: 100 }) limit?: number;
}

/** An organisation that sees the problem too. */
export class RecognitionView {
  @Id() organisationId!: string;
  @Line({ max: 200 }) organisation!: string;
  @OneOf(sectors) sector!: Sector;
  @Maybe() @Text({ max: 1000 }) example?: string;
  @Maybe() @Text({ max: 500 }) figure?: string;
  @Moment() at!: string;
}
/** One of the four criteria, and who confirmed it. */
export class CriterionView {
  @OneOf(criteria) criterion!: Criterion;
  @Flag() confirmed!: boolean;
  /** What the figures say of it, where figures can. */
  @Maybe() @Flag() counted?: boolean;
  @Maybe() @Line({ max: 200 }) by?: string;
  @Maybe() @Moment() at?: string;
}
/** A signal in the bundle: neutral words for all, the words of the reporter for who may read them. */
export class BundledSignal {
  @Id() id!: string;
  @Line({ max: 40 }) number!: string;
  @Line({ max: 200 }) title!: string;
  @Maybe() @Text({ max: 4000 }) quote?: string;
  @Maybe() @OneOf(sectors) sector?: Sector;
  @Maybe() @Line({ max: 80 }) municipality?: string;
  @Month() month!: string;
  @Moment() bundledAt!: string;
  @Maybe() @Line({ max: 200 }) bundledBy?: string;
  @Maybe() @Text({ max: 500 }) reason?: string;
}
/** A shared signal with all that stands around it. */
export class SharedSignalView {
  @Id() id!: string;
  @Line({ max: 40 }) number!: string;
  @OneOf(sharedSignalStates) state!: SharedSignalState;
  @One(() => WordingView) wording!: WordingView;
  @ManyOf(categories) categories!: Category[];
  @ManyOf(targetGroups) targetGroups!: TargetGroup[];
  @Maybe() @OneOf(levels) level?: Level;
  @Maybe() @OneOf(clusters) cluster?: Cluster;
  @One(() => Spread) spread!: Spread;
  @ListOf(() => BundledSignal) signals!: BundledSignal[];
  @ListOf(() => RecognitionView) recognitions!: RecognitionView[];
  @ListOf(() => CriterionView) criteria!: CriterionView[];
  @One(() => PathView) path!: PathView;
  @Maybe() @Day() parkedUntil?: string;
  @Maybe() @Text({ max: 1000 }) note?: string;
  @Maybe() @Id() returnOf?: string;
  @Flag() followed!: boolean;
  /** How many organisations of how many sectors make it recognised in this zone. */
  @Count() neededOrganisations!: number;
  @Count() neededSectors!: number;
  @Count() version!: number;
}

/** Every edition of the neutral words, newest first. */
export class WordingList {
  @ListOf(() => WordingView) items!: WordingView[];
}

/** What somebody is typing: enough to find what looks like it. */
export class Draft {
  @Maybe() @Line({ max: 120 }) title?: string;
  @Maybe() @Text({ max: 4000 }) description?: string;
  @Maybe() @ManyOf(categories, 3) categories?: Category[];
  @Maybe() @ManyOf(targetGroups, 6) targetGroups?: TargetGroup[];
  @Maybe() @Line({ max: 80 }) municipality?: string;
}
/** Something that looks like what was asked about, and why. */
export class LookAlike {
  @OneOf(['signal', 'shared-signal']) kind!: 'signal' | 'shared-signal';
  @Id() id!: string;
  @Line({ max: 40 }) number!: string;
  @Line({ max: 200 }) title!: string;
  @Maybe() @Text({ max: 600 }) excerpt?: string;
  @Amount({ min: 0, max: 1 }) score!: number;
  /** Strong, fair or possible: shown as blocks and a word, never as a percentage. */
  @OneOf(['strong', 'fair', 'possible']) strength!: 'strong' | 'fair' | 'possible';
  @Lines({ max: 6, each: 120 }) reasons!: string[];
  @Maybe() @One(() => Spread) spread?: Spread;
  @Maybe() @OneOf(sharedSignalStates) state?: SharedSignalState;
  /** The organisations of the asker that recognised it already. */
  @Maybe() @Ids(20) recognisedBy?: string[];
}
/** What looks alike, best first. */
export class LookAlikes {
  @ListOf(() => LookAlike, 20) items!: LookAlike[];
}
