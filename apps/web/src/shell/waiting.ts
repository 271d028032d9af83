import { useQuery } from '@tanstack/react-query';

/** Entries of the menu that carry a number: what waits for the person (amber), and which signals are new. */
export type CountedEntry = 'today' | 'signals';

/** Where a page leaves the number beside an entry of the menu: `queryClient.setQueryData(menuCountKey(zone, 'today'), 3)`. */
export const menuCountKey = (zone: string, entry: CountedEntry) => ['menu-count', zone, entry] as const;

/** The number beside an entry of the menu, as far as a page has told. */
export function useMenuCount(zone: string, entry: CountedEntry): number | undefined {
  // Read only: whoever fetches what waits writes it under this key.
  return useQuery<number>({ queryKey: menuCountKey(zone, entry), enabled: false, queryFn: () => 0 }).data;
}
