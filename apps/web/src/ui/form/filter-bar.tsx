import type { ReactNode } from 'react';
import { useText } from '../../text.ts';
import { Button } from './button.tsx';
import { formText } from './form.text.ts';
import { Select, TextField, type Choice } from './text-field.tsx';
import './filter-bar.css';

export interface Filter {
  /** The name in the address of the page. */
  name: string;
  label: string;
  /** A list to choose from; left out, one types. */
  choices?: readonly Choice[];
  /** The words for "no choice": "Alle sectoren". */
  all?: string;
}

interface FilterBarProps {
  filters: readonly Filter[];
  /** The present state, from the address of the page (`useFilters`). */
  values: Record<string, string | undefined>;
  onChange: (name: string, value: string | undefined) => void;
  onClear?: () => void;
  children?: ReactNode;
}

/** Filters above a list or chart. Their state is in the address of the page, so that a view can be sent to somebody. */
export function FilterBar({ filters, values, onChange, onClear, children }: FilterBarProps) {
  const t = useText(formText);
  const active = filters.some(({ name }) => values[name]);
  return (
    <form className="filters" role="search" aria-label={t('filters')} onSubmit={(event) => event.preventDefault()}>
      {filters.map(({ name, label, choices, all }) => {
        const shared = { label, value: values[name] ?? '' };
        const change = (value: string) => onChange(name, value || undefined);
        return choices ? (
          <Select
            key={name}
            {...shared}
            choices={choices}
            empty={all}
            onChange={(event) => change(event.target.value)}
          />
        ) : (
          <TextField key={name} type="search" {...shared} onChange={(event) => change(event.target.value)} />
        );
      })}
      {children}
      {onClear && active && (
        <div>
          <Button kind="quiet" onClick={onClear}>
            {t('clear')}
          </Button>
        </div>
      )}
    </form>
  );
}
