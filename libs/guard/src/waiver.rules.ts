import type { Fault } from '@signalenbeleid/contracts';
import type { Waived, WaivableKind } from '@signalenbeleid/contracts/waived';
import { findPersonalData } from '@signalenbeleid/language';
import { findListedNames } from '@signalenbeleid/language/names';
import type { WrittenText } from './texts-in.ts';

/** Data of a person in a text: where and of which kind, never the words themselves. */
export interface Found {
  field: string;
  kind: WaivableKind | 'national-number';
}

/** What stands in these texts of persons, each kind once a field. Where a name is asked for, only a national number is too much. */
export function foundIn(texts: readonly WrittenText[]): Found[] {
  return texts.flatMap(({ path, text, writing }) => {
    const kinds = findPersonalData(text, findListedNames).map(({ kind, blocks }) => (blocks ? national : kind));
    const told = [...new Set(kinds)].filter((kind) => kind === national || writing === 'free');
    return told.map((kind) => ({ field: path, kind: kind as Found['kind'] }));
  });
}

/** Whether the guard would ask about a name in this text. */
export const namesSomebody = (text: string): boolean =>
  foundIn([{ path: '', text, writing: 'free' }]).some(({ kind }) => kind === 'name');

const national = 'national-number';
const isNational = ({ kind }: Found) => kind === national;

/** Why these texts may not be kept as they are, if so: a national number never, all else only when it is waived. */
export function refusalOf(
  found: readonly Found[],
  waived: readonly Waived[],
): { type: 'personal-data' | 'personal-data-not-waived'; errors: Fault[] } | undefined {
  const open = found.filter((one) => !waiverOf(one, waived));
  const errors = open.map(({ field, kind }) => ({ path: `body.${field}`, code: kind }));
  if (open.length === 0) return undefined;
  return { type: open.some(isNational) ? 'personal-data' : 'personal-data-not-waived', errors };
}

/** Of what is waived, what stands in the texts after all: only that is worth remembering. */
export function waiversFor(found: readonly Found[], waived: readonly Waived[]): Waived[] {
  return found.flatMap((one) => waiverOf(one, waived) ?? []);
}

function waiverOf({ field, kind }: Found, waived: readonly Waived[]): Waived | undefined {
  return waived.find((waiver) => waiver.field === field && waiver.kind === kind);
}
