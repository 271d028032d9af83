import type { ContactPoint } from '@signalenbeleid/contracts/organisations.contract';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Checkbox } from '../ui/form/choices.tsx';
import { Guidance } from '../ui/form/field.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { organisationsText } from './organisations.text.ts';

interface ContactsFieldProps {
  id: string;
  error: string | undefined;
  value: readonly ContactPoint[];
  onChange: (value: ContactPoint[]) => void;
}

/** Whom to ask, one after the other, by function. */
export function ContactsField({ id, error, value, onChange }: ContactsFieldProps) {
  const t = useText(organisationsText);
  const change = (place: number, part: Partial<ContactPoint>) =>
    onChange(value.map((contact, at) => (at === place ? withoutEmpty({ ...contact, ...part }) : contact)));
  return (
    <fieldset id={id} tabIndex={-1} className="stack">
      <legend>{t('contacts')}</legend>
      <Guidance id={id} hint={t('contactsHint')} error={error} />
      {value.map((contact, place) => (
        // Lines have no identity but their place.
        <ContactLine
          key={place}
          place={place + 1}
          contact={contact}
          onChange={(part) => change(place, part)}
          onTake={() => onChange(value.filter((_, at) => at !== place))}
        />
      ))}
      <div>
        <Button icon="plus" onClick={() => onChange([...value, { function: '', forConstituency: false }])}>
          {t('contactAdd')}
        </Button>
      </div>
    </fieldset>
  );
}

/** What was emptied is not known; the function is always asked. */
const withoutEmpty = ({ function: job, ...rest }: ContactPoint): ContactPoint => ({
  ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== '')) as Omit<ContactPoint, 'function'>),
  function: job,
});

interface ContactLineProps {
  place: number;
  contact: ContactPoint;
  onChange: (part: Partial<ContactPoint>) => void;
  onTake: () => void;
}

function ContactLine({ place, contact, onChange, onTake }: ContactLineProps) {
  const t = useText(organisationsText);
  const field = (name: 'function' | 'name' | 'email' | 'phone') => ({
    value: contact[name] ?? '',
    onChange: ({ target }: { target: { value: string } }) => onChange({ [name]: target.value }),
  });
  return (
    <div className="contact" role="group" aria-label={t('contactAt', { place })}>
      <div className="contact-pair">
        <TextField label={t('contactJob')} {...field('function')} />
        <TextField label={t('contactName')} optional {...field('name')} />
        <TextField label={t('contactMail')} optional type="email" {...field('email')} />
        <TextField label={t('contactPhone')} optional type="tel" {...field('phone')} />
      </div>
      <Checkbox
        label={t('contactConstituency')}
        checked={contact.forConstituency}
        onChange={(forConstituency) => onChange({ forConstituency })}
      />
      <div>
        <Button size="small" kind="quiet" onClick={onTake}>
          {t('contactTake', { place })}
        </Button>
      </div>
    </div>
  );
}
