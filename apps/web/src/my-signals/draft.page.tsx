import { useQuery, useQueryClient } from '@tanstack/react-query';
import { check } from '@signalenbeleid/contracts/check';
import { SignalContent, signals, type OpenSignal, type SignalView } from '@signalenbeleid/contracts/signals.contract';
import { zones } from '@signalenbeleid/contracts/zones.contract';
import { useRef } from 'react';
import { call } from '../api.ts';
import { LetThrough } from '../guard/let-through.tsx';
import type { Typed } from '../reporting/kept-draft.ts';
import { MoreFields } from '../reporting/more.fields.tsx';
import { Often, Whom } from '../reporting/questions.fields.tsx';
import { useReportForm } from '../reporting/use-report-form.ts';
import { useParam, useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { Page } from '../ui/layout/page.tsx';
import { useGo } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { mySignalsText } from './my-signals.text.ts';
import '../signals/signals.css';
import '../reporting/reporting.css';

/** A line that was written down quickly, completed and sent. */
export function DraftPage() {
  const { slug } = useZone();
  const signal = useParam('signal');
  const query = useQuery({
    queryKey: ['signal', slug, signal],
    queryFn: () => call(signals.one, { params: { zone: slug, signal } }),
  });
  return (
    <Loaded query={query}>
      {(draft) => (draft.state === 'draft' ? <Completing key={draft.version} draft={draft} /> : <Sent />)}
    </Loaded>
  );
}

function Sent() {
  const t = useText(mySignalsText);
  const { path } = useZone();
  return (
    <Page title={t('gone')} lead={t('goneWhy')} narrow>
      <ButtonLink to={path('/mijn-signalen')}>{t('back')}</ButtonLink>
    </Page>
  );
}

const facts = [
  ...(['kind', 'categories', 'targetGroups', 'sources', 'municipality', 'sectorConcerned'] as const),
  ...(['frequency', 'since', 'reach', 'impact', 'observedOn'] as const),
] as const;

const startOf = ({ original, ...draft }: SignalView): Typed => ({
  ...original,
  ...Object.fromEntries(facts.map((name) => [name, draft[name]])),
});

/** Only what belongs to the signal itself goes to the API. */
const contentOf = (filled: OpenSignal): SignalContent => {
  const {
    visibility: _visibility,
    wantsFeedback: _wants,
    sector: _sector,
    name: _name,
    email: _email,
    ...content
  } = filled;
  return check(SignalContent, content).value;
};

function Completing({ draft }: { draft: SignalView }) {
  const t = useText(mySignalsText);
  const { slug } = useZone();
  const queries = useQueryClient();
  const go = useGo();
  const intent = useRef<'sent' | 'saved'>('sent');
  const zone = useQuery({ queryKey: ['zone', slug], queryFn: () => call(zones.one, { params: { zone: slug } }) }).data;
  const params = { zone: slug, signal: draft.id };
  const save = useAct({
    act: async (filled: OpenSignal) => {
      const saved = await call(signals.complete, { params, version: draft.version, body: contentOf(filled) });
      if (intent.current === 'sent') await call(signals.submit, { params, version: saved.version });
      return saved;
    },
    done: () => t(intent.current),
    after: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['my-signals', slug] }),
        queries.invalidateQueries({ queryKey: ['signal', slug, draft.id] }),
      ]);
      go(`/z/${slug}/mijn-signalen`);
    },
  });
  const { form, submit, summary } = useReportForm({
    start: startOf(draft),
    act: save,
    send: (body) => void save.run(body),
  });
  return (
    <Page title={t('completeTitle')} above={draft.number} lead={t('completeLead')} narrow>
      <form className="flow" onSubmit={submit} noValidate>
        <ErrorSummary {...summary} />
        {summary.faults.length === 0 && (
          <ActError act={save} onReload={() => void queries.invalidateQueries({ queryKey: ['signal', slug] })} />
        )}
        <LetThrough
          items={draft.waivers}
          kept={Object.values(draft.original ?? {}).filter((one) => typeof one === 'string')}
        >
          <GuardedText line label={t('whatTitle')} limit={120} {...form.text('title')} />
          <GuardedText label={t('what')} optional limit={4000} {...form.text('description')} />
          <Often form={form} />
          <Whom form={form} />
          <MoreFields form={form} zone={zone} wants={false} />
        </LetThrough>
        <div className="row">
          <Button kind="primary" type="submit" busy={save.busy} onClick={() => (intent.current = 'sent')}>
            {t('completeSend')}
          </Button>
          <Button type="submit" busy={save.busy} onClick={() => (intent.current = 'saved')}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
