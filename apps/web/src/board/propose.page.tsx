import { useQuery, useQueryClient } from '@tanstack/react-query';
import { escalations, EscalationText } from '@signalenbeleid/contracts/escalations.contract';
import { sharedSignals } from '@signalenbeleid/contracts/shared-signals.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Page } from '../ui/layout/page.tsx';
import { Row } from '../ui/layout/section.tsx';
import { Link, useGo } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { useFilters } from '../ui/use-filters.ts';
import { boardText } from './board.text.ts';
import { touchedByBoard } from './board.queries.ts';

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
  const form = useForm({
    shape: EscalationText,
    start: { question: '', advice: '' },
    says: { question: t('askClearly') },
    act: propose,
  });
  return (
    <form className="flow" noValidate onSubmit={form.submit((body) => propose.run(body))}>
      <p>{t('proposeLead')}</p>
      <ErrorSummary {...form.summary} />
      <GuardedText label={t('question')} hint={t('questionHint')} limit={2000} {...form.text('question')} />
      <GuardedText label={t('advice')} hint={t('adviceHint')} optional limit={4000} {...form.text('advice')} />
      <ActError act={propose} />
      <Row>
        <Button kind="primary" type="submit" busy={propose.busy}>
          {t('proposeAct')}
        </Button>
      </Row>
    </form>
  );
}
