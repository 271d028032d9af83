import { useState, type ChangeEvent } from 'react';
import type { FieldFault } from '../ui/form/error-summary.tsx';
import type { Act } from '../ui/say/use-act.ts';

/** What is wrong with what stands in a field, as what to do; undefined when nothing is. */
type Rule = (value: string) => string | undefined;

/** The field must hold something: what to do when it does not. */
export const needed =
  (says: string): Rule =>
  (value) =>
    value.trim() ? undefined : says;

type Words<F extends string> = Partial<Record<F, string>>;

/** What is typed in a small form, and what is wrong with it: found here, or by the API (`body.name` is the field `name`). */
export function useTyped<F extends string>(start: Record<F, string>, act: Pick<Act<never>, 'faults' | 'attempt'>) {
  const [typed, setTyped] = useState(start);
  const { faultOf, repaired, found, checks } = useFaults<F>(act.faults);
  const names = Object.keys(start) as F[];
  return {
    typed,
    /** The props of one field. */
    field: (name: F) => ({
      id: name,
      error: faultOf(name),
      value: typed[name],
      onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
        setTyped((before) => ({ ...before, [name]: target.value }));
        repaired(name);
      },
    }),
    /** Is it all right to send? If not, the summary says what to do. */
    check: (rules: Partial<Record<F, Rule>>): boolean => {
      const faults = names.map((name) => [name, rules[name]?.(typed[name])] as const).filter(([, says]) => says);
      found(Object.fromEntries(faults) as Words<F>);
      return faults.length === 0;
    },
    summary: {
      faults: names.map((field): FieldFault => ({ field, says: faultOf(field) ?? '' })).filter(({ says }) => says),
      attempt: checks + act.attempt,
    },
  };
}

/** The faults found here and those of the API; one that is being repaired is a fault no more. */
function useFaults<F extends string>(ofApi: Record<string, string>) {
  const [own, setOwn] = useState<Words<F>>({});
  const [touched, setTouched] = useState<readonly F[]>([]);
  const [checks, setChecks] = useState(0);
  return {
    checks,
    faultOf: (name: F) => own[name] ?? (touched.includes(name) ? undefined : ofApi[name]),
    repaired: (name: F) => {
      setOwn((before) => ({ ...before, [name]: undefined }));
      setTouched((before) => [...before, name]);
    },
    found: (faults: Words<F>) => {
      setOwn(faults);
      setTouched([]);
      setChecks((before) => before + 1);
    },
  };
}
