import { useId, type ReactNode } from 'react';
import { useText } from '../../text.ts';
import { Icon } from '../icon.tsx';
import { formText } from './form.text.ts';
import './field.css';

/** What every field has: a visible label, a hint and an error between label and field, and whether it may be left empty. */
export interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** What to do, not what went wrong: "Kies een dag na vandaag." */
  error?: ReactNode;
  /** Says "(hoeft niet)" after the label. */
  optional?: boolean | undefined;
  /** The label is a question of its own, in a form of few questions. */
  big?: boolean | undefined;
  /** Under the field: saved, characters left. */
  under?: ReactNode;
  /** Where a link of the error summary leads. Made up when left out. */
  id?: string | undefined;
}

/** What ties an input to its label, hint and error. */
export interface Tied {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** The id of a field and of the texts around it, and what ties them together. */
export function useTied({ id, hint, error, under }: Pick<FieldProps, 'id' | 'hint' | 'error' | 'under'>): Tied {
  const made = useId();
  const own = id ?? made;
  const around = Object.entries({ hint, error, under }).filter(([, words]) => words);
  return {
    id: own,
    'aria-describedby': around.map(([name]) => `${own}-${name}`).join(' ') || undefined,
    'aria-invalid': error ? true : undefined,
  };
}

/** The words of a label, with "(hoeft niet)" when that is so. */
export function Label({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) {
  const t = useText(formText);
  return (
    <>
      {label}
      {optional && <span className="optional"> {t('optional')}</span>}
    </>
  );
}

/** Hint and error of a field or group, between its label and what one fills in. */
export function Guidance({ id, hint, error }: { id: string } & Pick<FieldProps, 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${id}-error`}>
          <Icon name="attention" />
          <span>{error}</span>
        </p>
      )}
    </>
  );
}

/** Lays a field out: label, hint, error, then the input that `children` makes. */
export function Field({ children, ...field }: FieldProps & { children: (tied: Tied) => ReactNode }) {
  const tied = useTied(field);
  return (
    <div className="field">
      <label className={field.big ? 'label label--big' : 'label'} htmlFor={tied.id}>
        <Label label={field.label} optional={field.optional} />
      </label>
      <Guidance id={tied.id} hint={field.hint} error={field.error} />
      {children(tied)}
      {field.under && (
        <p className="hint under" id={`${tied.id}-under`}>
          {field.under}
        </p>
      )}
    </div>
  );
}
