import { Injectable } from '@nestjs/common';
import type { ActionContent } from '@signalenbeleid/contracts/actions.contract';
import type { Fault } from '@signalenbeleid/contracts/check';
import { Database, Events, found, newId, Problem, type Actor } from '@signalenbeleid/platform';
import { Action } from './action.entity.ts';
import type { At } from './propose-theme.ts';
import { actionEvents } from './themes.events.ts';

/** Who does what by when: plans an action, and changes the plan. */
@Injectable()
export class PlanAction {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  /** Answers the id of the new action. Problem: `rule-broken` (somebody who is no lead, a link to nothing). */
  async execute(actor: Actor, content: ActionContent): Promise<string> {
    const plan = await this.read(content);
    const action = {
      ...plan,
      id: newId(),
      state: 'planned' as const,
      achieved: '',
      plannedAt: new Date(),
      endedAt: null,
      version: 1,
    };
    await this.database.insert(Action, action);
    await this.events.record(actionEvents.planned, { subject: action.id, actor, payload: linksOf(action) });
    return action.id;
  }

  /** Changes what it is about, its lead or its due date. Problems: as above, `stale`. */
  async change(actor: Actor, at: At, content: ActionContent): Promise<void> {
    const plan = await this.read(content);
    const { leadId, dueOn } = found(await this.database.manager.getRepository(Action).findOneBy({ id: at.id }));
    await this.database.change(Action, at, plan);
    const payload = { ...linksOf(plan), leadChanged: leadId !== plan.leadId, dueOnChanged: dueOn !== plan.dueOn };
    await this.events.record(actionEvents.changed, { subject: at.id, actor, payload });
  }

  private async read(content: ActionContent): Promise<Plan> {
    const plan = planOf(content);
    const known =
      (await this.database.one<Known>(knows, [plan.leadId, plan.themeId, plan.sharedSignalId, plan.decisionId])) ??
      nothing;
    const faults = faultsIn(content, known);
    if (faults.length > 0) throw new Problem('rule-broken', faults);
    // What follows from a decision belongs to the shared signal that was decided on.
    return { ...plan, sharedSignalId: plan.sharedSignalId ?? known.decidedOn };
  }
}

type Plan = Pick<
  Action,
  'title' | 'leadId' | 'dueOn' | 'partners' | 'intended' | 'themeId' | 'sharedSignalId' | 'decisionId'
>;

function planOf({ title, leadId, dueOn, partners = '', intended = '', ...links }: ActionContent): Plan {
  const { themeId = null, sharedSignalId = null, decisionId = null } = links;
  return { title, leadId, dueOn, partners, intended, themeId, sharedSignalId, decisionId };
}

/** What the plan names, as far as it is there. */
interface Known {
  lead: boolean;
  theme: boolean;
  sharedSignal: boolean;
  decidedOn: string | null;
  [column: string]: unknown;
}
const nothing: Known = { lead: false, theme: false, sharedSignal: false, decidedOn: null };

function faultsIn({ themeId, sharedSignalId, decisionId }: ActionContent, known: Known): Fault[] {
  const faults: [boolean, string, string][] = [
    [!known.lead, 'leadId', 'noLead'],
    [themeId !== undefined && !known.theme, 'themeId', 'unknown'],
    [sharedSignalId !== undefined && !known.sharedSignal, 'sharedSignalId', 'unknown'],
    [decisionId !== undefined && !known.decidedOn, 'decisionId', 'unknown'],
  ];
  return faults.filter(([broken]) => broken).map(([, field, code]) => ({ path: `body.${field}`, code }));
}

const linksOf = ({ themeId, sharedSignalId, decisionId, dueOn }: Plan) => ({
  theme: themeId,
  sharedSignal: sharedSignalId,
  decision: decisionId,
  dueOn,
});

// A lead must be able to follow the action. A decision that is not published yet is known to the board alone.
const knows = `
  select exists (
           select from member m join member_role r on r.zone_id = m.zone_id and r.member_id = m.id
            where m.id = $1 and m.status = 'active' and r.until is null and r.role in ('lead', 'zone-coordinator')) as lead,
         exists (select from theme where id = $2) as theme,
         exists (select from shared_signal where id = $3) as "sharedSignal",
         (select e.shared_signal_id from decision d join escalation e on e.zone_id = d.zone_id and e.id = d.escalation_id
           where d.id = $4 and d.state = 'published') as "decidedOn"`;
