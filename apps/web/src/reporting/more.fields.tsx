import { impacts, kinds, reaches, sinces, sources } from '@signalenbeleid/contracts/code-lists';
import { targetGroups } from '@signalenbeleid/contracts/taxonomy';
import type { ZoneView } from '@signalenbeleid/contracts/zones.contract';
import { labels } from '../labels.ts';
import { CategoryChoice } from '../signals/category.choice.tsx';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Checkbox, Choices } from '../ui/form/choices.tsx';
import { Select, TextField } from '../ui/form/text-field.tsx';
import { sectorChoices } from './questions.fields.tsx';
import { reportingText } from './reporting.text.ts';
import type { ReportForm } from './use-report-form.ts';
import { Danger } from './where-else.view.tsx';

interface FieldsProps {
  form: ReportForm;
  zone?: ZoneView | undefined;
  /** Asks whether an answer is wanted. */
  wants?: boolean;
}

/** All that may be told besides the text, and need not. */
export function MoreFields({ form, zone, wants = true }: FieldsProps) {
  const t = useText(reportingText);
  return (
    <div className="stack-5 more-fields">
      <Subject form={form} zone={zone} />
      <Weight form={form} />
      <Words form={form} />
      {wants && (
        <Checkbox
          label={t('wants')}
          checked={form.values.wantsFeedback !== false}
          onChange={(wanted) => form.set('wantsFeedback', wanted)}
        />
      )}
    </div>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
/** A code list as choices, in its own words. */
const choicesOf = <V extends string>(values: readonly V[], words: Record<V, string>) =>
  values.map((value) => ({ value, label: capital(words[value]) }));

/** The municipalities of a zone today, as choices. */
export const municipalityChoices = (zone: ZoneView | undefined) => {
  const today = new Date().toISOString().slice(0, 10);
  return (zone?.municipalities ?? [])
    .filter(({ validFrom = today, validTo = today }) => validFrom <= today && today <= validTo)
    .map(({ name }) => ({ value: name, label: name }));
};

function Subject({ form, zone }: FieldsProps) {
  const t = useText(reportingText);
  const chosen = form.values.targetGroups || [];
  const others = targetGroups.filter((group) => group !== chosen[0]);
  const kindChoices = kinds.map((value) => ({
    value,
    label: capital(labels().kind[value]),
    hint: t(`kindHint.${value}`),
  }));
  return (
    <>
      <Choices label={t('kind')} choices={kindChoices} {...form.choice('kind')} />
      <CategoryChoice
        {...{ id: form.text('categories').id, label: t('category'), next: t('categoryNext'), empty: t('choose') }}
        value={form.values.categories || []}
        onChange={(value) => form.set('categories', value)}
        {...(zone && { hidden: zone.hiddenCodes })}
      />
      <Select
        label={t('where')}
        empty={t('everywhere')}
        choices={municipalityChoices(zone)}
        {...form.text('municipality')}
      />
      {chosen[0] && (
        <Choices
          many
          chips
          label={t('alsoWhom')}
          choices={choicesOf(others, labels().targetGroup)}
          value={chosen.slice(1)}
          onChange={(more) => form.set('targetGroups', [...chosen.slice(0, 1), ...more].slice(0, 6))}
        />
      )}
      <Select
        label={t('sectorConcerned')}
        empty={t('choose')}
        choices={sectorChoices()}
        {...form.text('sectorConcerned')}
      />
    </>
  );
}

function Weight({ form }: FieldsProps) {
  const t = useText(reportingText);
  const words = labels();
  return (
    <>
      <Choices chips label={t('since')} choices={choicesOf(sinces, words.since)} {...form.choice('since')} />
      <TextField label={t('observedOn')} type="date" {...form.text('observedOn')} />
      <Choices chips label={t('reach')} choices={choicesOf(reaches, words.reach)} {...form.choice('reach')} />
      <Choices chips label={t('impact')} choices={choicesOf(impacts, words.impact)} {...form.choice('impact')} />
      {form.values.impact === 'ACUUT' && (
        <div className="stack-2" role="alert">
          <Danger />
          <p>{t('acute')}</p>
        </div>
      )}
      <Choices
        many
        chips
        label={t('sources')}
        choices={choicesOf(sources, words.source)}
        {...form.choice('sources')}
        value={form.values.sources || []}
      />
    </>
  );
}

const questions = ['consequences', 'example', 'figures', 'alreadyDone', 'idea'] as const;

function Words({ form }: FieldsProps) {
  const t = useText(reportingText);
  return (
    <>
      {questions.map((name) => (
        <GuardedText
          key={name}
          label={t(name)}
          hint={name === 'idea' ? t('ideaHint') : undefined}
          limit={1000}
          {...form.text(name)}
        />
      ))}
    </>
  );
}
