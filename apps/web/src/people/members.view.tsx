import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { memberStatuses, type MemberFilter, type MemberView } from '@signalenbeleid/contracts/people.contract';
import { useDeferredValue } from 'react';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { FilterBar } from '../ui/form/filter-bar.tsx';
import { Section, Stack } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { Table } from '../ui/show/table.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { useFilters } from '../ui/use-filters.ts';
import { membersQuery } from './people.queries.ts';
import { peopleText } from './people.text.ts';
import { givenRoles, wordsOf } from './role-words.ts';

const among = <T extends string>(list: readonly T[], value: string | undefined) => list.find((one) => one === value);

/** What the address asks for; what does not exist is left out. */
function filterOf({ zoek, rol, stand }: Record<string, string | undefined>): MemberFilter {
  const [search, role, status] = [zoek?.trim(), among(givenRoles, rol), among(memberStatuses, stand)];
  return { ...(search && { search }), ...(role && { role }), ...(status && { status }) };
}

/** The people of the zone: who they are, what they may do, whether they still take part. */
export function MembersView() {
  const t = useText(peopleText);
  const { slug, path } = useZone();
  const { values, set, put } = useFilters();
  const filter = useDeferredValue(filterOf(values));
  const query = useQuery({ ...membersQuery(slug, filter), placeholderData: keepPreviousData });
  const clear = () => put({ zoek: undefined, rol: undefined, stand: undefined });
  const filters = [
    { name: 'zoek', label: t('search') },
    {
      name: 'rol',
      label: t('role'),
      all: t('allRoles'),
      choices: givenRoles.map((value) => ({ value, label: labels().role[value] })),
    },
    {
      name: 'stand',
      label: t('status'),
      all: t('allStatuses'),
      choices: memberStatuses.map((value) => ({ value, label: t(`statuses.${value}`) })),
    },
  ];
  return (
    <Section
      title={t('membersTitle')}
      aside={
        <ButtonLink kind="primary" to={path('/instellingen/uitnodigen')}>
          {t('invite')}
        </ButtonLink>
      }
    >
      <Stack>
        <FilterBar filters={filters} values={values} onChange={set} />
        <Loaded
          query={query}
          lines={8}
          isEmpty={({ items }) => items.length === 0}
          empty={
            <EmptyState title={t('nobody')} act={<Button onClick={clear}>{t('clear')}</Button>}>
              {t('nobodyWhy')}
            </EmptyState>
          }
        >
          {({ items, total }) => (
            <>
              <p className="small muted" role="status">
                {t('count', { count: total })}
              </p>
              <MemberTable items={items} />
            </>
          )}
        </Loaded>
      </Stack>
    </Section>
  );
}

function MemberTable({ items }: { items: readonly MemberView[] }) {
  const t = useText(peopleText);
  const { path } = useZone();
  const name = ({ id, name: words, status }: MemberView) => (
    <span className="row">
      <Link to={path(`/instellingen/mensen/${id}`)}>{words}</Link>
      {status === 'suspended' && <Tag>{t('statuses.suspended')}</Tag>}
    </span>
  );
  return (
    <Table
      caption={t('membersTitle')}
      hideCaption
      rows={items}
      keyOf={({ id }) => id}
      columns={[
        { name: t('name'), cell: name },
        { name: t('job'), cell: (member) => member.function },
        { name: t('organisation'), cell: ({ organisations }) => organisations.map((one) => one.name).join(', ') },
        { name: t('roles'), cell: ({ roles }) => roles.map(wordsOf).join(', ') || t('noRole') },
      ]}
    />
  );
}
