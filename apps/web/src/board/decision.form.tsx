import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import {
  DecisionDraft,
  escalations,
  type DecisionView,
  type EscalationView,
} from '@signalenbeleid/contracts/escalations.contract';
import { outcomes, type Outcome } from '@signalenbeleid/contracts/escalations.workflow';
import { members } from '@signalenbeleid/contracts/people.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { SearchSelect } from '../ui/form/search-select.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Row } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { boardText } from './board.text.ts';
import { useBoardRefresh } from './turn.view.tsx';

interface DecisionFormProps {
  escalation: EscalationView;
  onDone: () => void;
  onReload: () => void;
}

/** What each outcome asks besides its motivation. */
const asks: Record<Outcome, readonly ('leadId' | 'reviewOn' | 'until' | 'to')[]> = {
  supported: ['leadId', 'reviewOn'],
  partly: ['leadId', 'reviewOn'],
  not: [],
  postponed: ['until'],
  referred: ['to'],
  forwarded: ['to'],
};

/** Prepares a decision: outcome, why, who takes it up, and when it is looked at again. */
export function DecisionForm({ escalation, onDone, onReload }: DecisionFormProps) {
  const t = useText(boardText);
  const { slug } = useZone();
  const refresh = useBoardRefresh();
  const { made, id, version } = escalation;
  const keep = useAct({
    act: (body: DecisionDraft) =>
      call(escalations.decide, { params: { zone: slug, escalation: id }, version, body: asked(body) }),
    done: t('kept'),
    after: async () => {
      onDone();
      await refresh();
    },
  });
  const form = useForm<DecisionDraft>({
    shape: DecisionDraft,
    start: startOf(made),
    says: {
      ...{ outcome: t('chooseOutcome'), motivation: t('sayWhy'), leadId: t('leadMissing') },
      ...{ reviewOn: t('chooseReview'), until: t('chooseUntil'), to: t('sayTo') },
    },
    act: keep,
  });
  const choices = outcomes.map((value) => ({ value, label: t(`outcome.${value}`), hint: t(`outcomeHint.${value}`) }));
  return (
    <form className="flow" noValidate onSubmit={form.submit((body) => keep.run(body))}>
      <ErrorSummary {...form.summary} />
      <Choices label={t('outcomeLabel')} choices={choices} {...form.choice('outcome')} />
      <GuardedText label={t('motivation')} hint={t('motivationHint')} limit={4000} {...form.text('motivation')} />
      <Details outcome={form.values.outcome} form={form} />
      {form.summary.faults.length === 0 && <ActError act={keep} onReload={onReload} />}
      <Row>
        <Button kind="primary" type="submit" busy={keep.busy}>
          {t('keep')}
        </Button>
      </Row>
    </form>
  );
}

type Form = ReturnType<typeof useForm<DecisionDraft>>;
type Detail = (typeof asks)[Outcome][number];
type Filled = Parameters<typeof useForm<DecisionDraft>>[0]['start'];

/** What stands in the form at first: the draft that was kept, or nothing. */
function startOf(made: DecisionView | undefined): Filled {
  const { outcome = '', motivation = '', leadId = '', reviewOn = '', until = '', to = '' } = { ...made };
  return { outcome, motivation, leadId, reviewOn, until, to };
}

/** What the chosen outcome asks besides its motivation. */
function Details({ outcome, form }: { outcome: Outcome | '' | undefined; form: Form }) {
  const t = useText(boardText);
  if (!outcome) return null;
  const fields: Record<Detail, ReactNode> = {
    leadId: <LeadChoice key="leadId" form={form} />,
    reviewOn: <TextField key="reviewOn" type="date" label={t('reviewLabel')} {...form.text('reviewOn')} />,
    until: <TextField key="until" type="date" label={t('untilLabel')} {...form.text('until')} />,
    to: <GuardedText line key="to" label={t('toLabel')} {...form.text('to')} />,
  };
  return asks[outcome].map((detail) => fields[detail]);
}

/** Only what this outcome asks is sent: what was filled in before another outcome was chosen stays behind. */
function asked({ outcome, motivation, ...rest }: DecisionDraft): DecisionDraft {
  return {
    outcome,
    motivation,
    ...Object.fromEntries(asks[outcome].map((field) => [field, rest[field]]).filter(([, value]) => value)),
  };
}

function LeadChoice({ form }: { form: Form }) {
  const t = useText(boardText);
  const { slug } = useZone();
  const { data } = useQuery({
    queryKey: ['members', slug, 'active'],
    queryFn: () => call(members.list, { params: { zone: slug }, query: { status: 'active' } }),
  });
  const choices = (data?.items ?? []).map(({ id, name, function: work }) => ({
    value: id,
    label: work ? `${name} (${work})` : name,
  }));
  const { value, ...lead } = form.choice('leadId');
  return <SearchSelect label={t('leadLabel')} hint={t('leadHint')} choices={choices} value={value ?? ''} {...lead} />;
}
