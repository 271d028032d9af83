import { Line, ListOf, Maybe, Moment } from './fields.ts';

/** One thing that happened to a record. `type` is a code; the web says it in words. */
export class HistoryEntry {
  @Moment() at!: string;
  @Line({ max: 80 }) type!: string;
  /** Who did it, for who may know. */
  @Maybe() @Line({ max: 200 }) by?: string;
}
/** What happened to a record, oldest first. */
export class History {
  @ListOf(() => HistoryEntry, 2000) items!: HistoryEntry[];
}
