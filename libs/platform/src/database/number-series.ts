import { Injectable } from '@nestjs/common';
import { Database } from './database.ts';

/** Gives records short numbers that people can say on the phone: per zone, kind and year, from 1. */
@Injectable()
export class NumberSeries {
  constructor(private readonly database: Database) {}

  /** The next `count` numbers; answers the first of them. Waits for whoever takes numbers of the same series at this moment. */
  async take(kind: string, year: number, count = 1): Promise<number> {
    const row = await this.database.one<{ last: number }>(
      `insert into number_series (kind, year, last) values ($1, $2, $3)
       on conflict (zone_id, kind, year) do update set last = number_series.last + $3 returning last`,
      [kind, year, count],
    );
    return (row?.last ?? count) - count + 1;
  }
}

/** A number as it is shown: AMALO-2026-0047. */
export const shownNumber = (prefix: string, year: number, count: number) =>
  `${prefix.toUpperCase()}-${year}-${String(count).padStart(4, '0')}`;
