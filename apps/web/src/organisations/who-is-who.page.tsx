import { useQuery } from '@tanstack/react-query';
import type { PersonInCluster, WhoIsWho } from '@signalenbeleid/contracts/mandates.contract';
import { useDeferredValue } from 'react';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { FilterBar } from '../ui/form/filter-bar.tsx';
import { Page, Side } from '../ui/layout/page.tsx';
import { Section, SideSection, Stack } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { Tabs } from '../ui/show/tabs.tsx';
import { useFilters } from '../ui/use-filters.ts';
import { ClusterView } from './cluster.view.tsx';
import { MissingSectors, SilentPlaces } from './missing.view.tsx';
import './organisations.css';
import { whoIsWhoQuery } from './organisations.queries.ts';
import { organisationsText } from './organisations.text.ts';
import { PersonTable } from './person-table.view.tsx';
import { findIn } from './search.rules.ts';

/** Who sits where, what each organisation does, and whom to ask; and who is missing. */
export function WhoIsWhoPage() {
  const t = useText(organisationsText);
  const { slug, path, may } = useZone();
  const query = useQuery(whoIsWhoQuery(slug));
  const { values, set, put, clear } = useFilters();
  const typed = useDeferredValue(values.zoek?.trim() ?? '');
  const add = may('zone.manage') && <ButtonLink to={path('/wie-is-wie/nieuw')}>{t('add')}</ButtonLink>;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      act={add}
      side={<Side label={t('title')}>{query.data && <Aside page={query.data} />}</Side>}
    >
      <Stack>
        <FilterBar filters={[{ name: 'zoek', label: t('search') }]} values={values} onChange={set} />
        <Loaded query={query} lines={8}>
          {(page) =>
            typed ? (
              <Found page={page} typed={typed} onClear={clear} />
            ) : (
              <Tabs
                label={t('clusters')}
                open={values.cluster}
                onOpen={(cluster) => put({ cluster })}
                tabs={page.clusters.map((one) => ({
                  name: one.cluster,
                  label: labels().cluster[one.cluster],
                  content: <ClusterView page={one} />,
                }))}
              />
            )
          }
        </Loaded>
      </Stack>
    </Page>
  );
}

function Found({ page, typed, onClear }: { page: WhoIsWho; typed: string; onClear: () => void }) {
  const t = useText(organisationsText);
  const { path } = useZone();
  const { people, organisations } = findIn(page, typed);
  const count = people.length + organisations.length;
  if (count === 0)
    return (
      <EmptyState title={t('nothing')} act={<Button onClick={onClear}>{t('clear')}</Button>}>
        {t('nothingWhy')}
      </EmptyState>
    );
  return (
    <>
      <p className="muted" role="status">
        {t('found', { count })}
      </p>
      {organisations.length > 0 && (
        <Section title={t('foundOrganisations')}>
          <ul className="directory">
            {organisations.map(({ id, name, municipality, does }) => (
              <li key={id}>
                <Link to={path(`/wie-is-wie/${id}`)}>{name}</Link>
                {municipality && <span className="muted">, {municipality}</span>}
                <p className="small muted">{does}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {people.length > 0 && (
        <Section title={t('foundPeople')}>
          <PersonTable caption={t('foundPeople')} people={people} />
        </Section>
      )}
    </>
  );
}

function Aside({ page }: { page: WhoIsWho }) {
  const t = useText(organisationsText);
  const open = page.coordinators.some(({ email }) => email);
  return (
    <>
      <SideSection title={t('coordinators')}>
        <Names people={page.coordinators} />
        {!open && <p className="small muted">{t('hidden')}</p>}
      </SideSection>
      <SideSection title={t('board')}>
        <Names people={page.board} />
      </SideSection>
      <MissingSectors page={page} />
      <SilentPlaces />
    </>
  );
}

function Names({ people }: { people: readonly PersonInCluster[] }) {
  const t = useText(organisationsText);
  if (people.length === 0) return <p className="muted">{t('namesNone')}</p>;
  return (
    <ul className="stack-2 small">
      {people.map((person) => (
        <li key={person.memberId}>
          {person.name}
          {person.function && <span className="muted">, {person.function}</span>}
        </li>
      ))}
    </ul>
  );
}
