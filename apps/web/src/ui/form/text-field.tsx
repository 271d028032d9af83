import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { useText } from '../../text.ts';
import { Field, type FieldProps } from './field.tsx';
import { formText } from './form.text.ts';

const split = <P extends FieldProps>({ label, hint, error, optional, big, under, id, ...input }: P) => ({
  field: { label, hint, error, optional, big, under, id },
  input,
});

type TextFieldProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'>;

/** A line of text, a date (`type="date"`), a month, an address. Takes the props that `form.getInputProps` gives. */
export function TextField(props: TextFieldProps) {
  const { field, input } = split(props);
  return <Field {...field}>{(tied) => <input className="input" {...input} {...tied} />}</Field>;
}

type TextAreaProps = FieldProps & {
  /** The most characters. How many are left is said once fewer than a fifth remain. */
  limit?: number;
} & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'>;

/** A text of some lines; it grows with what is written. */
export function TextArea({ limit, ...props }: TextAreaProps) {
  const { field, input } = split(props);
  const left = limit === undefined ? Infinity : limit - String(input.value ?? '').length;
  const room = left < (limit ?? 0) / 5 ? <Room left={left} /> : undefined;
  const under = field.under || room ? [field.under && <span key="under">{field.under}</span>, room] : undefined;
  return (
    <Field {...field} under={under}>
      {(tied) => <textarea className="input" {...input} {...tied} />}
    </Field>
  );
}

function Room({ left }: { left: number }) {
  const t = useText(formText);
  return <span className="num">{left < 0 ? t('over', { count: -left }) : t('left', { count: left })}</span>;
}

/** One value of a list: what is kept, and its words. */
export interface Choice<V extends string = string> {
  value: V;
  label: string;
  hint?: ReactNode;
}

type SelectProps = FieldProps & {
  choices: readonly Choice[];
  /** Words for "nothing chosen". Left out: the field always has a value. */
  empty?: string | undefined;
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'className'>;

/** One of some values, in the list that the device itself offers. For long lists use `SearchSelect`. */
export function Select({ choices, empty, ...props }: SelectProps) {
  const { field, input } = split(props);
  return (
    <Field {...field}>
      {(tied) => (
        <select className="input" {...input} {...tied}>
          {empty !== undefined && <option value="">{empty}</option>}
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
