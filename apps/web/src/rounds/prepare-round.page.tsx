import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Cluster } from '@signalenbeleid/contracts';
import type { SharedSignalLine } from '@signalenbeleid/contracts/shared-signals.contract';
import type { RoundView } from '@signalenbeleid/contracts/rounds.contract';
import { sharedSignalWorkflow } from '@signalenbeleid/contracts/shared-signals.workflow';
import { clusters } from '@signalenbeleid/contracts/taxonomy';
import { useZone } from '../session.ts';
import { sharedSignalsQuery } from '../shared-signals/shared-signals.queries.ts';
import { useText } from '../text.ts';
import { ButtonLink } from '../ui/form/button.tsx';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/layout/page.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { useFilters } from '../ui/use-filters.ts';
import { RoundForm } from './round.form.tsx';
import { roundQuery } from './rounds.queries.ts';
import { roundsText } from './rounds.text.ts';
import './rounds.css';

/** The clusters for which this person may prepare a round. */
function useOwnClusters(): Cluster[] {
  const { me } = useZone();
  const roles = me?.roles ?? [];
  if (roles.some(({ role }) => role === 'zone-coordinator')) return [...clusters];
  return roles.flatMap(({ role, cluster }) => (role === 'cluster-steering' && cluster ? [cluster] : []));
}

/** Prepares a round: for which cluster, under which name, and what there is to choose from. Or changes one that is not open yet. */
export function PrepareRoundPage() {
  const t = useText(roundsText);
  const { slug, path } = useZone();
  const { values } = useFilters();
  const editing = values['ronde'];
  const round = useQuery({ ...roundQuery(slug, editing ?? ''), enabled: editing !== undefined });
  return (
    <Page
      narrow
      title={t(editing ? 'editTitle' : 'newTitle')}
      lead={t('newLead')}
      above={<Link to={path('/overleg')}>{t('title')}</Link>}
    >
      {editing ? <Loaded query={round}>{(found) => <Choosing round={found} />}</Loaded> : <Choosing />}
    </Page>
  );
}

function Choosing({ round }: { round?: RoundView }) {
  const t = useText(roundsText);
  const { slug, path } = useZone();
  const { values } = useFilters();
  const own = useOwnClusters();
  const query = useInfiniteQuery(sharedSignalsQuery(slug, { limit: 100 }));
  const asked = own.find((cluster) => cluster === values['cluster']);
  return (
    <Loaded
      query={query}
      isEmpty={({ pages }) => pages.flatMap(({ items }) => items).every(({ state }) => !isChoosable(state))}
      empty={
        <EmptyState
          title={t('nothingToChoose')}
          act={<ButtonLink to={path('/gedeelde-signalen')}>{t('toShared')}</ButtonLink>}
        >
          {t('nothingToChooseWhy')}
        </EmptyState>
      }
    >
      {({ pages }) => (
        <RoundForm
          clusters={own}
          {...(round && { round })}
          start={{
            cluster:
              round?.cluster ??
              asked ??
              busiestOf(
                own,
                pages.flatMap(({ items }) => items),
              ),
            chosen:
              round?.options.map(({ sharedSignalId }) => sharedSignalId) ??
              (values['signaal'] ? [values['signaal']] : []),
          }}
          lines={pages.flatMap(({ items }) => items).filter(({ state }) => isChoosable(state))}
        />
      )}
    </Loaded>
  );
}

/** The cluster that has most to choose from, among those one may prepare a round for. */
function busiestOf(own: readonly Cluster[], lines: readonly SharedSignalLine[]): Cluster | undefined {
  const count = (cluster: Cluster) =>
    lines.filter((line) => line.cluster === cluster && isChoosable(line.state)).length;
  return own.toSorted((one, other) => count(other) - count(one))[0];
}

/** What can be put on an agenda, or is on one already. */
const isChoosable = (state: keyof typeof sharedSignalWorkflow) =>
  state === 'on-agenda' || 'table' in sharedSignalWorkflow[state];
