import type { Shape } from '@signalenbeleid/contracts/endpoint';
import { useEffect, useId, useState, type ChangeEvent, type FormEvent } from 'react';
import { sentenceOfCode } from '../say/problem.ts';
import { formText } from './form.text.ts';
import { contractRules } from './contract-rules.ts';
import type { FieldFault } from './error-summary.tsx';
import { translate } from '../../text.ts';

type Name<T> = keyof T & string;
/** What stands in the fields: an empty one is a field that was not filled in. */
export type Filled<T> = { [K in Name<T>]?: T[K] | '' | undefined };
type Said<T> = Partial<Record<Name<T>, string>>;

interface FormOptions<T> {
  /** What the contract asks: its rules are those of the form. */
  shape: Shape<T>;
  start: Filled<T>;
  /** Better words than the general ones for what to do about a field. */
  says?: Said<T>;
  /** The act that sends it (`useAct`): what the API finds wrong shows at the same fields. */
  act?: { faults: Record<string, string>; attempt: number };
}

const t = translate(formText);
const isEmpty = (value: unknown) => value === undefined || value === null || value === '';
const withoutEmpty = <T>(filled: Filled<T>) =>
  Object.fromEntries(Object.entries(filled).filter(([, value]) => !isEmpty(value)));

/** What is filled in, read as the contract reads it, and what it finds wrong per field, as what to do. */
async function read<T extends object>({ shape, says = {} }: FormOptions<T>, filled: Filled<T>) {
  const plain = withoutEmpty(filled);
  const { value, faults } = (await contractRules())?.(shape, plain) ?? { value: plain as T, faults: [] };
  const said = faults.map(({ path, code }) => {
    const name = path.split('.')[0] as Name<T>;
    return [name, (says as Said<T>)[name] ?? (isEmpty(filled[name]) ? t('fillIn') : sentenceOfCode(code))];
  });
  // Of each field the first fault, in the order of the contract: that of the page.
  const first = said.filter(([name], at) => said.findIndex(([other]) => other === name) === at);
  return { value, said: Object.fromEntries(first) as Said<T> };
}

/** What the API finds missing is said in the same words as what is found here. */
function inOurWords<T>({ says = {}, act }: FormOptions<T>, filled: Filled<T>): Record<string, string> {
  const better = (name: string) => (isEmpty(filled[name as Name<T>]) ? (says as Said<T>)[name as Name<T>] : undefined);
  return Object.fromEntries(Object.entries(act?.faults ?? {}).map(([name, said]) => [name, better(name) ?? said]));
}

/** Faults found here and those of the API; a field that is being repaired has none any more. */
function useFaults<T>(ofApi: Record<string, string> = {}) {
  const [own, setOwn] = useState<Said<T>>({});
  const [repaired, setRepaired] = useState<readonly Name<T>[]>([]);
  const [checks, setChecks] = useState(0);
  const errorOf = (name: Name<T>) => own[name] ?? (repaired.includes(name) ? undefined : ofApi[name]);
  return {
    checks,
    errorOf,
    wrong: (Object.keys({ ...ofApi, ...own }) as Name<T>[]).filter((name) => errorOf(name)),
    repair: (name: Name<T>) => {
      setOwn((before) => ({ ...before, [name]: undefined }));
      setRepaired((before) => [...before, name]);
    },
    found: (faults: Said<T>) => {
      setOwn(faults);
      setRepaired([]);
      setChecks((before) => before + 1);
    },
  };
}

type Change = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;

interface State<T> {
  prefix: string;
  values: Filled<T>;
  errorOf: (name: Name<T>) => string | undefined;
  set: <K extends Name<T>>(name: K, value: Filled<T>[K]) => void;
}

const fieldsOf = <T>({ prefix, values, errorOf, set }: State<T>) => ({
  /** Props of a text field, text area or select. */
  text: (name: Name<T>) => ({
    id: prefix + name,
    error: errorOf(name),
    value: String(values[name] ?? ''),
    onChange: ({ target }: Change) => set(name, target.value as Filled<T>[Name<T>]),
  }),
  /** Props of choices or a search: what gives its value itself. */
  choice: <K extends Name<T>>(name: K) => ({
    id: prefix + name,
    error: errorOf(name),
    value: values[name],
    onChange: (value: Filled<T>[K]) => set(name, value),
  }),
});

/** A form over one shape of the contract: what is filled in, the props of each field, what is wrong with it, and sending. */
export function useForm<T extends object>(options: FormOptions<T>) {
  const { start, act } = options;
  const prefix = useId();
  const [values, setValues] = useState<Filled<T>>(start);
  const { errorOf, wrong, repair, found, checks } = useFaults<T>(inOurWords(options, values));
  useEffect(() => void contractRules(), []);
  const set = <K extends Name<T>>(name: K, value: Filled<T>[K]) => {
    setValues((before) => ({ ...before, [name]: value }));
    repair(name);
  };
  const faults = wrong.map((name): FieldFault => ({ field: prefix + name, says: errorOf(name) ?? '' }));
  return {
    values,
    set,
    ...fieldsOf({ prefix, values, errorOf, set }),
    /** For `onSubmit`: sends what is filled in when the contract allows it, else says what to do. */
    submit: (send: (value: T) => unknown) => async (event: FormEvent) => {
      event.preventDefault();
      const { value, said } = await read(options, values);
      found(said);
      if (Object.keys(said).length === 0) send(value);
    },
    /** Props of `ErrorSummary`. */
    summary: { faults, attempt: checks + (act?.attempt ?? 0) },
    /** Fills the form anew: as it began, or with these values. */
    reset: (next: Filled<T> = start) => {
      setValues(next);
      found({});
    },
  };
}
