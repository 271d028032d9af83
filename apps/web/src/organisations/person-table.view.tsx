import type { PersonInCluster } from '@signalenbeleid/contracts/mandates.contract';
import type { ReactNode } from 'react';
import { useText } from '../text.ts';
import { Table, type Column } from '../ui/show/table.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { organisationsText } from './organisations.text.ts';

/** A person in a table, with what they are there. */
export interface Seated extends PersonInCluster {
  /** Words for the kind of seat, and for whom a substitute stands in. */
  kind?: ReactNode;
}

/** People with their function and for whom they sit there; their address only where the zone shows it. */
export function PersonTable({ caption, people }: { caption: string; people: readonly Seated[] }) {
  const t = useText(organisationsText);
  const columns: Column<Seated>[] = [{ name: t('name'), cell: nameOf(t('steers')) }];
  if (people.some(({ kind }) => kind)) columns.push({ name: t('kind'), cell: ({ kind }) => kind });
  columns.push({ name: t('jobAndPlace'), cell: jobOf, plain: true });
  if (people.some(({ email }) => email))
    columns.push({
      name: t('contact'),
      cell: ({ email, name }) => email && <MailLink email={email} name={name} />,
      keepTogether: true,
      plain: true,
    });
  return <Table caption={caption} hideCaption rows={people} keyOf={({ memberId }) => memberId} columns={columns} />;
}

/** What somebody is, and for which organisations they sit there. */
function jobOf({ function: job, organisations }: Seated) {
  return (
    <span className="job">
      {job}
      <span className="small muted">{organisations.join(', ')}</span>
    </span>
  );
}

const nameOf = (steering: string) =>
  function Name({ name, steers }: Seated) {
    return (
      <span className="row">
        {name}
        {steers && <Tag>{steering}</Tag>}
      </span>
    );
  };

/** An address to write to. */
export function MailLink({ email, name }: { email: string; name: string }) {
  const t = useText(organisationsText);
  return (
    <a className="address" href={`mailto:${email}`} aria-label={t('mailTo', { name: `${name}, ${email}` })}>
      {email}
    </a>
  );
}
