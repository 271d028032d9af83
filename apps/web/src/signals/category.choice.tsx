import { categories, mainCategories, mainCategoryOf, type Category } from '@signalenbeleid/contracts/taxonomy';
import { labels } from '../labels.ts';
import { useText } from '../text.ts';
import { Field } from '../ui/form/field.tsx';
import { signalsText } from './signals.text.ts';

interface CategoryChoiceProps {
  id: string;
  label: string;
  /** The words for a second and third category. */
  next: string;
  empty: string;
  value: readonly Category[];
  onChange: (value: Category[]) => void;
  /** Categories that the zone does not offer. */
  hidden?: readonly Category[];
}

const most = 3;

/** One to three categories: a list for each, the next one appearing when the one before is chosen. */
export function CategoryChoice({ id, label, next, empty, value, onChange, hidden = [] }: CategoryChoiceProps) {
  const change = (at: number, chosen: string) => {
    const all = value.map((one, place) => (place === at ? chosen : one));
    const known = [...(at < value.length ? all : [...value, chosen])].filter((one) => one !== '') as Category[];
    onChange([...new Set(known)]);
  };
  const rows = Math.min(value.length + 1, most);
  return (
    <div className="stack-2">
      {Array.from({ length: rows }, (_, at) => (
        <Field key={at} id={at === 0 ? id : `${id}-${at}`} label={at === 0 ? label : next}>
          {(tied) => (
            <select
              className="input"
              {...tied}
              value={value[at] ?? ''}
              onChange={({ target }) => change(at, target.value)}
            >
              <option value="">{empty}</option>
              <CategoryOptions hidden={hidden} />
            </select>
          )}
        </Field>
      ))}
    </div>
  );
}

function CategoryOptions({ hidden }: { hidden: readonly Category[] }) {
  const t = useText(signalsText);
  const offered = categories.filter((code) => !hidden.includes(code));
  return mainCategories.map((main) => (
    <optgroup key={main} label={labels().category[main]}>
      {offered
        .filter((code) => mainCategoryOf(code) === main)
        .map((code) => (
          <option key={code} value={code}>
            {code === main ? t('general', { category: labels().category[main] }) : labels().category[code]}
          </option>
        ))}
    </optgroup>
  ));
}
