import type { ChangeEvent, ReactNode } from 'react';
import { Guidance, Label, useTied, type FieldProps } from './field.tsx';
import type { Choice } from './text-field.tsx';
import './field.css';

interface GroupProps extends Omit<FieldProps, 'under'> {
  /** Beside each other as pills, for short words. */
  chips?: boolean;
}

type ChoicesProps<V extends string> = GroupProps & {
  choices: readonly Choice<V>[];
  name?: string;
} & (
    | { many?: false; value?: V | '' | undefined; onChange: (value: V) => void }
    | { many: true; value: readonly V[]; onChange: (value: V[]) => void }
  );

/** One of a few values (round), or some of them (`many`, square). The group has a legend, and each choice may have a hint. */
export function Choices<V extends string>(props: ChoicesProps<V>) {
  const { choices, chips, label, hint, error, optional, big } = props;
  const { id, 'aria-describedby': described } = useTied(props);
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={described}>
      <legend className={big ? 'label--big' : undefined}>
        <Label label={label} optional={optional} />
      </legend>
      <Guidance id={id} hint={hint} error={error} />
      <div className={chips ? 'choices choices--chips' : 'choices'}>
        {choices.map((choice) => (
          <OneChoice key={choice.value} group={id} choice={choice} props={props} />
        ))}
      </div>
    </fieldset>
  );
}

function OneChoice<V extends string>({
  group,
  choice,
  props,
}: {
  group: string;
  choice: Choice<V>;
  props: ChoicesProps<V>;
}) {
  const { value, label, hint } = choice;
  const chosen = props.many ? props.value.includes(value) : props.value === value;
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    if (!props.many) return props.onChange(value);
    const others = props.value.filter((one) => one !== value);
    return props.onChange(event.target.checked ? [...others, value] : others);
  };
  return (
    <ChoiceLine hint={hint} label={label}>
      <input
        type={props.many ? 'checkbox' : 'radio'}
        name={props.name ?? group}
        value={value}
        checked={chosen}
        onChange={change}
      />
    </ChoiceLine>
  );
}

function ChoiceLine({ hint, label, children }: { hint: ReactNode; label: string; children: ReactNode }) {
  return (
    <label className="choice">
      {children}
      <span>{label}</span>
      {hint && <span className="hint">{hint}</span>}
    </label>
  );
}

interface CheckboxProps {
  label: string;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One thing that is so or not. */
export function Checkbox({ label, hint, checked, onChange }: CheckboxProps) {
  return (
    <ChoiceLine label={label} hint={hint}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    </ChoiceLine>
  );
}
