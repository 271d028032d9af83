import { useQuery } from '@tanstack/react-query';
import { NewOrganisation, type OrganisationChange } from '@signalenbeleid/contracts/organisations.contract';
import { sectors } from '@signalenbeleid/contracts/taxonomy';
import { useState, type ComponentProps } from 'react';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Checkbox } from '../ui/form/choices.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { SearchSelect } from '../ui/form/search-select.tsx';
import { Select, TextField } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import type { Act } from '../ui/say/use-act.ts';
import { municipalitiesQuery } from '../zones/zones.queries.ts';
import { ContactsField } from './contacts.field.tsx';
import { organisationsText } from './organisations.text.ts';

/** What the form sends: all that a new organisation needs, or the changes to one. */
export type OrganisationFields = NewOrganisation & OrganisationChange;

interface OrganisationFormProps {
  start: Partial<OrganisationFields>;
  act: Act<OrganisationFields>;
  /** It is there already: it can also stop. */
  existing?: boolean;
  onReload?: () => void;
}

const inWords = () =>
  sectors.map((value) => ({ value, label: labels().sector[value] })).toSorted((a, b) => a.label.localeCompare(b.label));

/** What is known of an organisation. Only name and sector must be. */
export function OrganisationForm({ start, act, existing = false, onReload }: OrganisationFormProps) {
  const t = useText(organisationsText);
  const { active: isActive = true, ...known } = start;
  const [active, setActive] = useState(isActive);
  const form = useForm<NewOrganisation>({
    shape: NewOrganisation,
    start: known,
    says: { name: t('giveName'), sector: t('giveSector'), contacts: t('contactsWrong') },
    act,
  });
  const send = (fields: NewOrganisation) => act.run(existing ? { ...fields, active } : fields);
  const contacts = form.choice('contacts');
  return (
    <form onSubmit={form.submit(send)} noValidate>
      <Stack gap="wide">
        <ErrorSummary {...form.summary} />
        {form.summary.faults.length === 0 && <ActError act={act} {...(onReload && { onReload })} />}
        <TextField label={t('formName')} {...form.text('name')} />
        <SearchSelect
          label={t('formSector')}
          hint={t('formSectorHint')}
          choices={inWords()}
          {...form.choice('sector')}
          value={form.values.sector ?? ''}
          onChange={(sector) => form.set('sector', sector as never)}
        />
        <MunicipalityField known={start.municipality} {...form.text('municipality')} />
        <GuardedText label={t('formDoes')} hint={t('formDoesHint')} optional limit={2000} {...form.text('does')} />
        <TextField label={t('formForWhom')} optional {...form.text('forWhom')} />
        <TextField label={t('formWebsite')} optional inputMode="url" {...form.text('website')} />
        <ContactsField
          id={contacts.id}
          error={contacts.error}
          value={contacts.value || []}
          onChange={contacts.onChange}
        />
        {existing && <Checkbox label={t('active')} hint={t('activeHint')} checked={active} onChange={setActive} />}
        <div>
          <Button kind="primary" type="submit" busy={act.busy}>
            {t('save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

type TextProps = Pick<ComponentProps<typeof Select>, 'id' | 'error' | 'value' | 'onChange'>;

/** A municipality of the zone; one that is none stays when it was there already. */
function MunicipalityField({ known = '', ...field }: TextProps & { known?: string | undefined }) {
  const t = useText(organisationsText);
  const { data } = useQuery(municipalitiesQuery(useZone().slug));
  const names = new Set([...(data?.municipalities.map(({ name }) => name) ?? []), known]);
  const choices = [...names].filter(Boolean).map((name) => ({ value: name, label: name }));
  return (
    <Select label={t('formMunicipality')} optional empty={t('formMunicipalityNone')} choices={choices} {...field} />
  );
}
