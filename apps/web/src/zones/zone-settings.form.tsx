import { ZoneSettings, type ContactVisibility } from '@signalenbeleid/contracts/zones.contract';
import { categories } from '@signalenbeleid/contracts/taxonomy';
import { labels } from '../labels.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { PickMany } from '../ui/form/pick-many.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Section } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import type { Act } from '../ui/say/use-act.ts';
import { NumberField } from './number.field.tsx';
import { zonesText } from './zones.text.ts';

interface ZoneSettingsFormProps {
  start: ZoneSettings;
  act: Act<ZoneSettings>;
  onReload: () => void;
}

const numbers = {
  answerWithinDays: { min: 1, max: 90 },
  silentAfterDays: { min: 7, max: 365 },
  recognisedOrganisations: { min: 1, max: 50 },
  recognisedSectors: { min: 1, max: 43 },
  smallNumber: { min: 5, max: 50 },
} as const;
type Numbered = keyof typeof numbers;

/** The agreements of a zone, each with what it does. */
export function ZoneSettingsForm({ start, act, onReload }: ZoneSettingsFormProps) {
  const t = useText(zonesText);
  const names = Object.keys(numbers) as Numbered[];
  const form = useForm<ZoneSettings>({
    shape: ZoneSettings,
    start,
    says: Object.fromEntries(names.map((name) => [name, t('number', numbers[name])])),
    act,
  });
  const number = (name: Numbered) => (
    <NumberField label={t(name)} hint={t(`${name}Hint`)} {...numbers[name]} {...form.text(name)} />
  );
  return (
    <form className="settings" onSubmit={form.submit((body) => act.run(body))} noValidate>
      <ErrorSummary {...form.summary} />
      {form.summary.faults.length === 0 && <ActError act={act} onReload={onReload} />}
      <Section title={t('promise')}>
        {number('answerWithinDays')}
        {number('silentAfterDays')}
      </Section>
      <Section title={t('recognition')}>
        {number('recognisedOrganisations')}
        {number('recognisedSectors')}
      </Section>
      <Section title={t('privacy')}>
        {number('smallNumber')}
        <ContactChoice {...form.choice('contactVisibility')} />
      </Section>
      <Section title={t('onForm')}>
        <HiddenCodes {...form.choice('hiddenCodes')} />
      </Section>
      <div>
        <Button kind="primary" type="submit" busy={act.busy}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

interface GivenChoice<V> {
  id: string;
  error: string | undefined;
  value: V | '' | undefined;
  onChange: (value: V) => void;
}

function ContactChoice(choice: GivenChoice<ContactVisibility>) {
  const t = useText(zonesText);
  return (
    <Choices
      label={t('contactVisibility')}
      hint={t('contactVisibilityHint')}
      choices={[
        { value: 'zone', label: t('contactZone') },
        { value: 'coordinators', label: t('contactCoordinators') },
      ]}
      {...choice}
    />
  );
}

function HiddenCodes({ value, onChange, ...field }: GivenChoice<ZoneSettings['hiddenCodes']>) {
  const t = useText(zonesText);
  const known = categories.map((code) => ({ value: code as string, label: labels().category[code] }));
  return (
    <PickMany
      label={t('hiddenCodes')}
      hint={t('hiddenCodesHint')}
      optional
      choices={known}
      value={value || []}
      onChange={(codes) => onChange(codes as ZoneSettings['hiddenCodes'])}
      {...field}
    />
  );
}
