import type { ActionLine } from '@signalenbeleid/contracts/actions.contract';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { formatDay } from '../ui/format.ts';
import { Link } from '../ui/link.tsx';
import { Table } from '../ui/show/table.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { actionsText } from './actions.text.ts';

const day = 86_400_000;

/** How many days ago this due date (yyyy-mm-dd) was, counted in Brussels. */
export function daysLate(dueOn: string, now: Date = new Date()): number {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(now);
  return Math.round((Date.parse(today) - Date.parse(dueOn)) / day);
}

/** How an action stands; red when it is late. */
export function ActionTag({ action: { state, overdue, dueOn } }: { action: ActionLine }) {
  const t = useText(actionsText);
  if (overdue) return <Tag kind="late">{t('late', { count: daysLate(dueOn) })}</Tag>;
  return <Tag kind={state === 'done' ? 'done' : 'plain'}>{t(`state.${state}`)}</Tag>;
}

/** Actions to compare: what, who, by when, how it stands. */
export function ActionsTable({ actions }: { actions: readonly ActionLine[] }) {
  const t = useText(actionsText);
  const { path } = useZone();
  return (
    <Table
      caption={t('caption')}
      hideCaption
      rows={actions}
      keyOf={({ id }) => id}
      columns={[
        { name: t('what'), cell: ({ id, title }) => <Link to={path(`/acties/${id}`)}>{title}</Link> },
        { name: t('who'), cell: ({ lead }) => lead.name, keepTogether: true },
        { name: t('due'), cell: ({ dueOn }) => formatDay(dueOn), keepTogether: true },
        { name: t('how'), cell: (action) => <ActionTag action={action} /> },
      ]}
    />
  );
}
