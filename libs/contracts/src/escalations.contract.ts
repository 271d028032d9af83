import { endpoint } from './endpoint.ts';
import {
  decisionStates,
  escalationStates,
  outcomes,
  type DecisionState,
  type EscalationState,
  type Outcome,
} from './escalations.workflow.ts';
import { Count, Day, Flag, Id, Line, ListOf, Maybe, Moment, One, OneOf, Text } from './fields.ts';
import { SharedSignalView } from './shared-signals.contract.ts';
import { clusters, type Cluster } from './taxonomy.ts';

/** A shared signal to bring before the board: what is asked of it, and what the cluster advises. */
export class NewEscalation {
  @Id() sharedSignalId!: string;
  @Text({ min: 10, max: 2000 }) question!: string;
  @Maybe() @Text({ max: 4000 }) advice?: string;
}
/** Question and advice, while nobody has submitted them. */
export class EscalationText {
  @Text({ min: 10, max: 2000 }) question!: string;
  @Maybe() @Text({ max: 4000 }) advice?: string;
}
/** What the board asks back, or what the cluster answers. */
export class QuestionBack {
  @Text({ min: 3, max: 2000 }) text!: string;
}

/** What the board decides, why, and who takes it up. */
export class DecisionDraft {
  @OneOf(outcomes) outcome!: Outcome;
  @Text({ min: 10, max: 4000 }) motivation!: string;
  @Maybe() @Id() leadId?: string;
  @Maybe() @Day() reviewOn?: string;
  /** Until when a decision is postponed. */
  @Maybe() @Day() until?: string;
  /** To whom it is referred or forwarded. */
  @Maybe() @Line({ max: 200 }) to?: string;
}
/** Words added to a published decision, which itself never changes. */
export class Addendum {
  @Text({ min: 3, max: 2000 }) text!: string;
}
/** An addendum with who added it and when. */
export class AddendumView extends Addendum {
  @Maybe() @Line({ max: 200 }) by?: string;
  @Moment() at!: string;
}
/** A decision as its readers see it; while prepared, only the board reads it. */
export class DecisionView extends DecisionDraft {
  @Id() id!: string;
  @OneOf(decisionStates) state!: DecisionState;
  @Maybe() @Line({ max: 200 }) lead?: string;
  @Maybe() @Line({ max: 200 }) preparedBy?: string;
  @Maybe() @Moment() publishedAt?: string;
  @ListOf(() => AddendumView) addenda!: AddendumView[];
}
/** One question of the board and the answer of the cluster. */
export class ExchangeView {
  @Id() id!: string;
  @Text({ max: 2000 }) question!: string;
  @Maybe() @Line({ max: 200 }) askedBy?: string;
  @Moment() askedAt!: string;
  @Maybe() @Text({ max: 2000 }) answer?: string;
  @Maybe() @Line({ max: 200 }) answeredBy?: string;
  @Maybe() @Moment() answeredAt?: string;
}

/** One line in the list of what lies or lay before the board. */
export class EscalationLine {
  @Id() id!: string;
  @OneOf(escalationStates) state!: EscalationState;
  @Id() sharedSignalId!: string;
  @Line({ max: 40 }) number!: string;
  @Line({ max: 200 }) title!: string;
  @Maybe() @OneOf(clusters) cluster?: Cluster;
  @Text({ max: 2000 }) question!: string;
  @Maybe() @Line({ max: 200 }) proposedBy?: string;
  @Moment() proposedAt!: string;
  @Maybe() @Moment() submittedAt?: string;
  /** Only once published, or for the board. */
  @Maybe() @OneOf(outcomes) outcome?: Outcome;
  @Maybe() @OneOf(decisionStates) decision?: DecisionState;
  @Maybe() @Line({ max: 200 }) lead?: string;
  @Maybe() @Day() reviewOn?: string;
  /** The reader leads what was decided, or coordinates the zone: they tell how it goes and what it brought. */
  @Flag() mayFollow!: boolean;
}
/** Escalations, newest first. */
export class EscalationList {
  @ListOf(() => EscalationLine) items!: EscalationLine[];
}
/** Which escalations to list. */
export class EscalationFilter {
  @Maybe() @OneOf([...escalationStates, 'open']) state?: EscalationState | 'open';
  @Maybe() @Id() sharedSignal?: string;
}
/** Everything that is needed to decide, on one page: question, neutral problem, evidence, spread, advice. */
export class EscalationView extends EscalationLine {
  @Maybe() @Text({ max: 4000 }) advice?: string;
  @Maybe() @Line({ max: 200 }) submittedBy?: string;
  /** You proposed it, so somebody else has to submit it. */
  @Flag() proposedByYou!: boolean;
  @One(() => SharedSignalView) sharedSignal!: SharedSignalView;
  @ListOf(() => ExchangeView) exchanges!: ExchangeView[];
  @Maybe() @One(() => DecisionView) made?: DecisionView;
  @Count() version!: number;
}

const one = '/zones/:zone/escalations/:escalation';

export const escalations = {
  propose: endpoint('POST /zones/:zone/escalations', {
    summary: 'Propose to bring a shared signal before the board',
    allow: 'escalations.propose',
    creates: true,
    body: NewEscalation,
    answer: EscalationView,
  }),
  list: endpoint('GET /zones/:zone/escalations', {
    summary: 'What was brought before the board, newest first',
    allow: 'escalations.read',
    query: EscalationFilter,
    answer: EscalationList,
  }),
  one: endpoint(`GET ${one}`, {
    summary: 'One escalation with all that is needed to decide',
    allow: 'escalations.read',
    answer: EscalationView,
  }),
  revise: endpoint(`PUT ${one}`, {
    summary: 'Change question and advice of an escalation that is not submitted yet',
    allow: 'escalations.propose',
    changes: true,
    body: EscalationText,
    answer: EscalationView,
  }),
  submit: endpoint(`POST ${one}/submission`, {
    summary: 'Submit an escalation that somebody else proposed',
    allow: 'escalations.submit',
    changes: true,
    answer: EscalationView,
  }),
  table: endpoint(`POST ${one}/agenda`, {
    summary: "Put an escalation on the board's agenda",
    allow: 'escalations.advise',
    changes: true,
    answer: EscalationView,
  }),
  ask: endpoint(`POST ${one}/questions`, {
    summary: 'The board asks something back',
    allow: 'escalations.decide',
    changes: true,
    body: QuestionBack,
    answer: EscalationView,
  }),
  answer: endpoint(`POST ${one}/answers`, {
    summary: 'The cluster answers the board',
    allow: 'escalations.propose',
    changes: true,
    body: QuestionBack,
    answer: EscalationView,
  }),
  decide: endpoint(`PUT ${one}/decision`, {
    summary: 'Prepare a decision; only the board sees it',
    allow: 'escalations.decide',
    changes: true,
    body: DecisionDraft,
    answer: EscalationView,
  }),
  publish: endpoint(`POST ${one}/publication`, {
    summary: 'Publish the decision; it is frozen from now on',
    allow: 'escalations.decide',
    changes: true,
    answer: EscalationView,
  }),
  add: endpoint(`POST ${one}/addenda`, {
    summary: 'Add to a published decision',
    allow: 'escalations.decide',
    creates: true,
    body: Addendum,
    answer: EscalationView,
  }),
};
