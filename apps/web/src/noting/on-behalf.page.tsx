import { useQuery, useQueryClient } from '@tanstack/react-query';
import { visibilities } from '@signalenbeleid/contracts/code-lists';
import { organisations } from '@signalenbeleid/contracts/organisations.contract';
import { signals, type OpenSignal, type Reported } from '@signalenbeleid/contracts/signals.contract';
import { useState } from 'react';
import { call } from '../api.ts';
import { MoreFields } from '../reporting/more.fields.tsx';
import { Often, sectorChoices, Whom } from '../reporting/questions.fields.tsx';
import { useReportForm, type ReportForm } from '../reporting/use-report-form.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { zoneQuery } from '../signals/signals.queries.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { SearchSelect } from '../ui/form/search-select.tsx';
import { Select, TextField } from '../ui/form/text-field.tsx';
import { noteArrival } from '../ui/layout/arrival.ts';
import { Page } from '../ui/layout/page.tsx';
import { Section } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { NotedView } from './noted.view.tsx';
import { notingText } from './noting.text.ts';
import '../signals/signals.css';
import '../reporting/reporting.css';

/** Writing a signal down for somebody: told by phone, at a visit, on paper. */
export function OnBehalfPage() {
  const t = useText(notingText);
  const [reported, setReported] = useState<Reported>();
  const show = (next: Reported | undefined) => {
    noteArrival();
    setReported(next);
  };
  if (reported) return <NotedView key="done" reported={reported} onAnother={() => show(undefined)} />;
  return (
    <Page key="write" title={t('behalfTitle')} lead={t('behalfLead')} narrow>
      <OnBehalfForm onDone={show} />
    </Page>
  );
}

function OnBehalfForm({ onDone }: { onDone: (reported: Reported) => void }) {
  const t = useText(notingText);
  const { slug } = useZone();
  const queries = useQueryClient();
  const zone = useQuery(zoneQuery(slug)).data;
  const [organisation, setOrganisation] = useState('');
  const send = useAct({
    act: (body: OpenSignal, key) => {
      const whole = { ...body, ...(organisation && { organisationId: organisation }) };
      return call(signals.reportOnBehalf, { params: { zone: slug }, body: whole, key });
    },
    after: async (reported) => {
      onDone(reported);
      await queries.invalidateQueries({ queryKey: ['signals', slug] });
    },
  });
  const start = { visibility: 'COORD' as const, wantsFeedback: true };
  const report = useReportForm({ start, act: send, send: (body) => void send.run(body) });
  const { form, summary } = report;
  return (
    <form className="flow" onSubmit={report.submit} noValidate>
      <ErrorSummary {...summary} />
      <Told report={report} />
      <Often form={form} />
      <Whom form={form} />
      <WhoTold form={form} organisation={organisation} onOrganisation={setOrganisation} />
      <Disclosure title={t('more')}>
        <MoreFields form={form} zone={zone} />
      </Disclosure>
      {summary.faults.length === 0 && <ActError act={send} />}
      <div>
        <Button kind="primary" type="submit" busy={send.busy}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}

function Told({ report }: { report: ReturnType<typeof useReportForm> }) {
  const t = useText(notingText);
  const { form, title, ownTitle } = report;
  const description = form.text('description');
  const changeTitle = (words: string) => {
    report.setOwnTitle(true);
    form.set('title', words);
  };
  return (
    <div className="stack">
      <GuardedText
        {...description}
        big
        label={t('what')}
        hint={t('whatHint')}
        limit={4000}
        error={description.error ?? (!ownTitle && form.text('title').error)}
        onChange={({ target }) => report.write(target.value)}
      />
      {(title !== '' || ownTitle) && (
        <GuardedText
          {...form.text('title')}
          line
          label={t('title')}
          limit={120}
          onChange={({ target }) => changeTitle(target.value)}
        />
      )}
    </div>
  );
}

interface WhoToldProps {
  form: ReportForm;
  organisation: string;
  onOrganisation: (id: string) => void;
}

function WhoTold({ form, organisation, onOrganisation }: WhoToldProps) {
  const t = useText(notingText);
  const { slug } = useZone();
  const known = useQuery({
    queryKey: ['organisations', slug, 'names'],
    queryFn: () => call(organisations.list, { params: { zone: slug }, query: {} }),
  });
  const choices = (known.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const chooseOrganisation = (id: string) => {
    onOrganisation(id);
    const sector = known.data?.items.find((one) => one.id === id)?.sector;
    if (sector && !form.values.sector) form.set('sector', sector);
  };
  const seen = visibilities.map((value) => ({
    value,
    label: t(`seeOf.${value}`),
    ...(value === 'ANONIEM' && { hint: t('seeNobody') }),
  }));
  return (
    <Section title={t('whoTold')}>
      <p className="hint">{t('agreed')}</p>
      <TextField label={t('name')} optional maxLength={120} autoComplete="off" {...form.text('name')} />
      <TextField
        label={t('email')}
        hint={t('emailHint')}
        optional
        type="email"
        autoComplete="off"
        {...form.text('email')}
      />
      <SearchSelect
        label={t('organisation')}
        optional
        choices={choices}
        value={organisation}
        onChange={chooseOrganisation}
      />
      <Select
        label={t('behalfSector')}
        hint={t('sectorHint')}
        empty={t('noSector')}
        choices={sectorChoices()}
        {...form.text('sector')}
      />
      <Choices label={t('see')} choices={seen} {...form.choice('visibility')} />
    </Section>
  );
}
