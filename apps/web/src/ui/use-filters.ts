import { useNavigate, useSearch } from '@tanstack/react-router';

type Search = Record<string, string | undefined>;

/** The state of a page that stands in its address, so that the page can be sent to somebody: filters, tab, what is open. */
export function useFilters() {
  const values: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const write = (next: (now: Search) => Search) =>
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false });
  return {
    values,
    /** Several at once. */
    put: (changes: Search) => write((now) => ({ ...now, ...changes })),
    set: (name: string, value: string | undefined) => write((now) => ({ ...now, [name]: value })),
    clear: () => write(() => ({})),
  };
}
