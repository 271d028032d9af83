import { lazy, Suspense } from 'react';
import { Field, type FieldProps } from './field.tsx';
import type { SearchBoxProps } from './search-box.tsx';

const SearchBox = lazy(async () => ({ default: (await import('./search-box.tsx')).SearchBox }));

type SearchSelectProps = FieldProps & Omit<SearchBoxProps, 'tied'>;

/** One of many values, found by typing: a person, an organisation, a sector. Its code comes after the page. */
export function SearchSelect({ choices, value, onChange, ...field }: SearchSelectProps) {
  const chosen = choices.find((choice) => choice.value === value)?.label ?? '';
  return (
    <Field {...field}>
      {(tied) => (
        <Suspense fallback={<input className="input" {...tied} value={chosen} readOnly />}>
          <SearchBox tied={tied} choices={choices} value={value} onChange={onChange} />
        </Suspense>
      )}
    </Field>
  );
}
