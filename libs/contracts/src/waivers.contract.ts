import { endpoint } from './endpoint.ts';
import { Line, ListOf, Maybe, Moment, OneOf } from './fields.ts';
import { waivableKinds, waiverReasons, type Waived } from './waived.ts';

/** Data of a person that was let through in a text of a record: which kind, where, why, when and by whom. Never the words themselves. */
export class WaiverView {
  @Line({ max: 80 }) field!: string;
  @OneOf(waivableKinds) kind!: Waived['kind'];
  @OneOf([...waiverReasons, 'import']) reason!: Waived['reason'];
  @Moment() at!: string;
  /** Left out for a person whom nobody may know. */
  @Maybe() @Line({ max: 200 }) by?: string;
}
/** All that was let through in the texts of a record, oldest first. */
export class WaiverList {
  @ListOf(() => WaiverView) items!: WaiverView[];
}

export const waivers = {
  of: endpoint('GET /zones/:zone/waivers/:record', {
    summary: 'Data of persons that was let through in the texts of a record (of a signal: see the signal itself)',
    allow: 'signals.check',
    answer: WaiverList,
  }),
};
