import { levels, type Level } from './code-lists.ts';
import { endpoint } from './endpoint.ts';
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
import { History } from './history.contract.ts';
import { sharedSignalStates, type SharedSignalState } from './shared-signals.workflow.ts';
import { PathView, titleLimits, Wording, WordingView } from './signals.contract.ts';
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

/** Signals to bundle, with neutral words for what they share. */
export class NewSharedSignal {
  @Line(titleLimits) title!: string;
  @Maybe() @Text({ max: 4000 }) text?: string;
  @Ids(200) signalIds!: string[];
  @Maybe() @OneOf(clusters) cluster?: Cluster;
}
/** Signals to add or take out, and why. */
export class Bundling {
  @Ids(200) signalIds!: string[];
  @Maybe() @Text({ max: 500 }) reason?: string;
}
/** A shared signal that was just made. */
export class SharedSignalMade {
  @Id() id!: string;
  @Line({ max: 40 }) number!: string;
}
/** "Wij herkennen dit", for one organisation, with an example or a figure if there is one. */
export class NewRecognition {
  @Id() organisationId!: string;
  @Maybe() @Text({ max: 1000 }) example?: string;
  @Maybe() @Text({ max: 500 }) figure?: string;
}
/** The organisation that takes its recognition back. */
export class Withdrawal {
  @Id() organisationId!: string;
}
/** A criterion that is confirmed, or doubted again. */
export class Confirmation {
  @OneOf(criteria) criterion!: Criterion;
  @Flag() confirmed!: boolean;
}
/** Where a shared signal belongs, and which cluster takes it up. */
export class SharedClassification {
  @Maybe() @ManyOf(categories, 5) categories?: Category[];
  @Maybe() @ManyOf(targetGroups, 8) targetGroups?: TargetGroup[];
  @Maybe() @OneOf(levels) level?: Level;
  @Maybe() @OneOf(clusters) cluster?: Cluster;
}
/** Why a shared signal is set aside, and until when. */
export class Parking {
  @Text({ min: 3, max: 1000 }) note!: string;
  @Maybe() @Day() until?: string;
}
/** A word of explanation with a step. */
export class Note {
  @Text({ min: 3, max: 1000 }) note!: string;
}
/** Whether somebody wants to hear what becomes of it. */
export class Following {
  @Flag() follow!: boolean;
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
}
/** What looks alike, best first. */
export class LookAlikes {
  @ListOf(() => LookAlike, 20) items!: LookAlike[];
}

const one = '/zones/:zone/shared-signals/:shared';

export const sharedSignals = {
  make: endpoint('POST /zones/:zone/shared-signals', {
    summary: 'Bundle signals into a new shared signal',
    allow: 'signals.bundle',
    creates: true,
    body: NewSharedSignal,
    answer: SharedSignalMade,
  }),
  list: endpoint('GET /zones/:zone/shared-signals', {
    summary: 'Shared signals, last changed first',
    allow: 'signals.read',
    query: SharedSignalFilter,
    answer: SharedSignalList,
  }),
  one: endpoint(`GET ${one}`, { summary: 'One shared signal', allow: 'signals.read', answer: SharedSignalView }),
  history: endpoint(`GET ${one}/history`, {
    summary: 'What happened to a shared signal',
    allow: 'signals.read',
    answer: History,
  }),
  wordings: endpoint(`GET ${one}/wordings`, {
    summary: 'Every edition of the neutral words of a shared signal',
    allow: 'signals.read',
    answer: WordingList,
  }),
  takeBack: endpoint(`POST ${one}/taking-back`, {
    summary: 'Take back a shared signal that nobody has acted on yet',
    allow: 'signals.bundle',
    changes: true,
  }),
  bundle: endpoint(`POST ${one}/bundlings`, {
    summary: 'Add signals to a shared signal',
    allow: 'signals.bundle',
    changes: true,
    body: Bundling,
    answer: SharedSignalView,
  }),
  unbundle: endpoint(`POST ${one}/unbundlings`, {
    summary: 'Take signals out of a shared signal',
    allow: 'signals.bundle',
    changes: true,
    body: Bundling,
    answer: SharedSignalView,
  }),
  rewrite: endpoint(`PUT ${one}/wording`, {
    summary: 'Put a shared signal in other neutral words',
    allow: 'signals.bundle',
    changes: true,
    body: Wording,
    answer: SharedSignalView,
  }),
  classify: endpoint(`PUT ${one}/classification`, {
    summary: 'Set category, target group, level and cluster',
    allow: 'signals.bundle',
    changes: true,
    body: SharedClassification,
    answer: SharedSignalView,
  }),
  recognise: endpoint(`POST ${one}/recognitions`, {
    summary: 'Recognise a shared signal for an organisation',
    allow: 'shared-signals.recognise',
    creates: true,
    body: NewRecognition,
    answer: SharedSignalView,
  }),
  withdrawRecognition: endpoint(`POST ${one}/recognition-withdrawals`, {
    summary: 'Take a recognition back',
    allow: 'shared-signals.recognise',
    body: Withdrawal,
    answer: SharedSignalView,
  }),
  confirm: endpoint(`POST ${one}/confirmations`, {
    summary: 'Confirm or doubt a criterion of a structural signal',
    allow: 'rounds.run',
    changes: true,
    body: Confirmation,
    answer: SharedSignalView,
  }),
  follow: endpoint(`PUT ${one}/following`, {
    summary: 'Follow a shared signal, or no longer',
    allow: 'signals.read',
    body: Following,
    answer: SharedSignalView,
  }),
  park: endpoint(`POST ${one}/parking`, {
    summary: 'Park a shared signal',
    allow: 'rounds.run',
    changes: true,
    body: Parking,
    answer: SharedSignalView,
  }),
  close: endpoint(`POST ${one}/closing`, {
    summary: 'Close a shared signal',
    allow: 'rounds.run',
    changes: true,
    body: Note,
    answer: SharedSignalView,
  }),
  reopen: endpoint(`POST ${one}/reopening`, {
    summary: 'Open a closed shared signal again: the problem came back',
    allow: 'signals.bundle',
    changes: true,
    body: Note,
    answer: SharedSignalView,
  }),
  similar: endpoint('POST /zones/:zone/look-alikes', {
    summary: 'Shared signals that look like what is being typed',
    allow: 'everyone',
    limit: { calls: 300, seconds: 600 },
    body: Draft,
    answer: LookAlikes,
  }),
  similarTo: endpoint('GET /zones/:zone/signals/:signal/look-alikes', {
    summary: 'Signals and shared signals that look like a signal',
    allow: 'signals.bundle',
    answer: LookAlikes,
  }),
};
