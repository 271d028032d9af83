import { useText } from '../../text.ts';
import { Button } from './button.tsx';
import type { FieldProps } from './field.tsx';
import { formText } from './form.text.ts';
import { SearchSelect } from './search-select.tsx';
import type { Choice } from './text-field.tsx';

interface PickManyProps extends FieldProps {
  choices: readonly Choice[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** Some of many values: one is found by typing, and what was chosen stands under it with a way to take it off. */
export function PickMany({ choices, value, onChange, ...field }: PickManyProps) {
  const t = useText(formText);
  const nameOf = (one: string) => choices.find((choice) => choice.value === one)?.label ?? one;
  return (
    <div className="stack-2">
      <SearchSelect
        {...field}
        choices={choices.filter((choice) => !value.includes(choice.value))}
        value=""
        onChange={(one) => one && onChange([...value, one])}
      />
      {value.length > 0 && (
        <ul className="row" aria-label={t('chosen', { field: field.label })}>
          {value.map((one) => (
            <li key={one}>
              <Button
                size="small"
                icon="close"
                aria-label={t('takeOff', { name: nameOf(one) })}
                onClick={() => onChange(value.filter((other) => other !== one))}
              >
                {nameOf(one)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
