import { useId, useState, type ReactNode } from 'react';
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

/**
 * Filters above a list or chart. Their state is in the address of the page, so that a view can be sent to somebody. On a
 * phone the lists fold away, so that one sees what one came for.
 */
export function FilterBar({ filters, values, onChange, onClear, children }: FilterBarProps) {
  const t = useText(formText);
  const [open, setOpen] = useState(false);
  const id = useId();
  const [typed, picked] = [filters.filter(({ choices }) => !choices), filters.filter(({ choices }) => choices)];
  const folds = picked.length > 1;
  const count = picked.filter(({ name, all }) => all && values[name]).length;
  return (
    <form role="search" aria-label={t('filters')} onSubmit={(event) => event.preventDefault()}>
      <div className="filters">
        {typed.map((filter) => (
          <FilterField key={filter.name} filter={filter} value={values[filter.name]} onChange={onChange} />
        ))}
        {folds && (
          <div className="filters-fold">
            <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
              {count > 0 ? t('filtersChosen', { count }) : t('filters')}
            </Button>
          </div>
        )}
        <div className="filters-picked" id={id} data-open={open || !folds}>
          {picked.map((filter) => (
            <FilterField key={filter.name} filter={filter} value={values[filter.name]} onChange={onChange} />
          ))}
        </div>
        {children}
        {onClear && filters.some(({ name }) => values[name]) && (
          <div>
            <Button kind="quiet" onClick={onClear}>
              {t('clear')}
            </Button>
          </div>
        )}
      </div>
    </form>
  );
}

interface FilterFieldProps {
  filter: Filter;
  value: string | undefined;
  onChange: FilterBarProps['onChange'];
}

function FilterField({ filter: { name, label, choices, all }, value = '', onChange }: FilterFieldProps) {
  const change = (next: string) => onChange(name, next || undefined);
  return choices ? (
    <Select
      label={label}
      value={value}
      choices={choices}
      empty={all}
      onChange={(event) => change(event.target.value)}
    />
  ) : (
    <TextField type="search" label={label} value={value} onChange={(event) => change(event.target.value)} />
  );
}
