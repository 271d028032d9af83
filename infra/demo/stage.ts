import type { Actor } from '@signalenbeleid/platform';
import { daysBefore } from './moments.rules.ts';
import type { Product } from './open-product.ts';

/** The people of a zone who can act, by name. */
export type Cast = Map<string, Actor>;

/** How what is done is dated. */
export interface Calendar {
  /** Does this work, and dates what it wrote in the zone. */
  at<T>(zone: { id: string }, moment: Date, work: () => Promise<T>): Promise<T>;
  /** The moment that is written for it. */
  written(moment: Date): Date;
}

/** Everything is dated as it happens. */
export const asItHappens: Calendar = { at: (_zone, _moment, work) => work(), written: () => new Date() };

/** Where the invented history of a zone is played. */
export class Stage {
  constructor(
    readonly product: Product,
    readonly zone: { id: string; slug: string },
    private readonly play: { cast: Cast; now: Date; past: Calendar },
  ) {}

  get cast(): Cast {
    return this.play.cast;
  }
  /** The moment at which the zone was filled: all of its history counts from there. */
  get now(): Date {
    return this.play.now;
  }

  /** The moment that what is done so many days ago gets. */
  moment(daysAgo: number): Date {
    return this.play.past.written(daysBefore(this.play.now, daysAgo));
  }

  /** One of the people. Throws for a name that nobody has. */
  person(name: string): Actor {
    const actor = this.cast.get(name);
    if (!actor) throw new Error(`Nobody in ${this.zone.slug} is called ${name}`);
    return actor;
  }

  /** Does this in the zone, as if so many days ago (or at that moment). */
  at<T>(when: number | Date, work: () => Promise<T>): Promise<T> {
    return this.dated(when, () => this.product.database.inZone(this.zone.id, work));
  }

  /** Looks something up in the zone: there is nothing to date. */
  look<T>(work: () => Promise<T>): Promise<T> {
    return this.product.database.inZone(this.zone.id, work);
  }

  /** As `at`, for work that opens the zone itself. */
  dated<T>(when: number | Date, work: () => Promise<T>): Promise<T> {
    const { now, past } = this.play;
    return past.at(this.zone, typeof when === 'number' ? daysBefore(now, when) : when, work);
  }
}
