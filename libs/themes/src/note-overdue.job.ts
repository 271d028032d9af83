import { Injectable } from '@nestjs/common';
import { Database, Events, type Routine, type RoutineContext } from '@signalenbeleid/platform';
import { dayIn } from './actions.rules.ts';
import { actionEvents } from './themes.events.ts';

/** Every morning: says of each action whose due date has passed that it is late, once for each date, so that nothing is overdue without somebody knowing. */
@Injectable()
export class NoteOverdue implements Routine {
  static readonly queueName = 'note-overdue';
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  async run({ dueAt }: RoutineContext): Promise<void> {
    const late = await this.database.query<Late>(noteLate, [dayIn(dueAt)]);
    for (const { id, ...links } of late)
      await this.events.record(actionEvents.overdue, { subject: id, payload: links });
  }
}

interface Late {
  id: string;
  theme: string | null;
  sharedSignal: string | null;
  decision: string | null;
  dueOn: string;
}

const noteLate = `
  update action set overdue_told_for = due_on
   where ended_at is null and due_on < $1::date and overdue_told_for is distinct from due_on
  returning id, theme_id as theme, shared_signal_id as "sharedSignal", decision_id as decision, due_on::text as "dueOn"`;
