import { levels, type Level } from './code-lists.ts';
import { endpoint } from './endpoint.ts';
import { Day, Flag, Id, Ids, Line, ManyOf, Maybe, OneOf, Text } from './fields.ts';
import { History } from './history.contract.ts';
import { titleLimits, Wording } from './signals.contract.ts';
import { categories, clusters, targetGroups, type Category, type Cluster, type TargetGroup } from './taxonomy.ts';

import {
  criteria,
  type Criterion,
  SharedSignalFilter,
  SharedSignalList,
  SharedSignalView,
  Draft,
  LookAlikes,
  WordingList,
} from './shared-signal.shapes.ts';

export * from './shared-signal.shapes.ts';

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
  evaluate: endpoint(`POST ${one}/evaluation`, {
    summary: 'Say what the follow-up of a shared signal brought',
    allow: 'actions.follow',
    changes: true,
    body: Note,
    answer: SharedSignalView,
  }),
  similar: endpoint('POST /zones/:zone/look-alikes', {
    summary: 'Shared signals that look like what is being typed',
    allow: 'everyone',
    limit: { calls: 300, seconds: 600 },
    body: Draft,
    keeps: false,
    answer: LookAlikes,
  }),
  similarTo: endpoint('GET /zones/:zone/signals/:signal/look-alikes', {
    summary: 'Signals and shared signals that look like a signal',
    allow: 'signals.bundle',
    answer: LookAlikes,
  }),
};
