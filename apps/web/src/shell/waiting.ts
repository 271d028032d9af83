import { useQuery } from '@tanstack/react-query';

/** Where a page leaves how many things wait for the person in this zone; the menu shows it in amber. */
export const waitingKey = (zone: string) => ['waiting', zone] as const;

/** How many things wait for the person in this zone, as far as a page has told. */
export function useWaiting(zone: string): number | undefined {
  // Read only: whoever fetches what waits writes it under this key.
  return useQuery<number>({ queryKey: waitingKey(zone), enabled: false, queryFn: () => 0 }).data;
}
