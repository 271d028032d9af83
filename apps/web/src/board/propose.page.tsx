import { useQuery, useQueryClient } from '@tanstack/react-query';
import { escalations, type EscalationText } from '@signalenbeleid/contracts/escalations.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { ButtonLink } from '../ui/form/button.tsx';
import { Page } from '../ui/layout/page.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { Link, useGo } from '../ui/link.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { useFilters } from '../ui/use-filters.ts';
import { boardText } from './board.text.ts';
import { touchedByBoard } from './board.queries.ts';
import { EscalationForm } from './escalation.form.tsx';

/** Bring a shared signal before the board: one question, with the advice of the cluster. */
export function ProposePage() {
  const t = useText(boardText);
  const { slug, path } = useZone();
  const shared = useFilters().values['signaal'];
  const query = useQuery({
    queryKey: ['shared-signals', slug, shared],
    queryFn: () => call(sharedSignals.one, { params: { zone: slug, shared: shared ?? '' } }),
    enabled: shared !== undefined,
  });
  return (
    <Page
      narrow
      title={t('proposeTitle')}
      lead={query.data?.wording.title}
      above={<Link to={path('/bestuur')}>{t('back')}</Link>}
    >
      {shared ? (
        <Loaded query={query}>{({ id }) => <ProposeForm sharedSignalId={id} />}</Loaded>
      ) : (
        <EmptyState
          title={t('notFoundSignal')}
          act={<ButtonLink to={path('/gedeelde-signalen')}>{t('toShared')}</ButtonLink>}
        >
          {t('notFoundSignalWhy')}
        </EmptyState>
      )}
    </Page>
  );
}

function ProposeForm({ sharedSignalId }: { sharedSignalId: string }) {
  const t = useText(boardText);
  const { slug, path } = useZone();
  const go = useGo();
  const queries = useQueryClient();
  const propose = useAct({
    act: (body: EscalationText, key) =>
      call(escalations.propose, { params: { zone: slug }, body: { ...body, sharedSignalId }, key }),
    done: t('proposed'),
    after: async ({ id }) => {
      await Promise.all(touchedByBoard(slug).map((queryKey) => queries.invalidateQueries({ queryKey })));
      go(path(`/bestuur/${id}`));
    },
  });
  return (
    <Stack>
      <p>{t('proposeLead')}</p>
      <EscalationForm act={propose} start={{ question: '', advice: '' }} save={t('proposeAct')} />
    </Stack>
  );
}
