import { Injectable } from '@nestjs/common';
import { Database } from './database.ts';

/** A zone by its slug. Zones come and go by migration, so what was found once stays true while the process lives. */
@Injectable()
export class ZoneDirectory {
  private readonly known = new Map<string, { id: string; slug: string }>();
  constructor(private readonly database: Database) {}

  /** The zone with this slug, or undefined. */
  async find(slug: string): Promise<{ id: string; slug: string } | undefined> {
    const known = this.known.get(slug);
    if (known) return known;
    const [zone] = await this.database.outside<{ id: string; slug: string }>(
      'select id, slug from zone where slug = $1',
      [slug],
    );
    if (zone) this.known.set(slug, zone);
    return zone;
  }

  /** Every zone: for what is done in each of them, such as nightly work. */
  all(): Promise<{ id: string; slug: string }[]> {
    return this.database.outside('select id, slug from zone order by slug');
  }
}
