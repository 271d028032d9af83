/** A row whose empty columns are left out instead of null. */
export type Present<T> = { [K in keyof T]: Exclude<T[K], null> | (null extends T[K] ? undefined : never) };

/** The row as the contract speaks of it: what is not there is left out. */
export function present<T extends object>(row: T): Present<T> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? undefined])) as Present<T>;
}
