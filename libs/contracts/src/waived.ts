/** What a text may hold of a person and still be kept, once somebody says why. A national number is not among them. */
export const waivableKinds = ['phone', 'email', 'iban', 'birth-date', 'address', 'plate', 'name'] as const;
export type WaivableKind = (typeof waivableKinds)[number];

/** Why data of a person may stay, as its writer says: one of a list, so that the reason holds no name either. */
export const waiverReasons = ['nobody', 'professional', 'public', 'agreed'] as const;
export type WaiverReason = (typeof waiverReasons)[number];

/** One kind of data that may stay in one field (`description`, `wording.title`, `titles.0`), and why. */
export interface Waived {
  field: string;
  kind: WaivableKind;
  reason: WaiverReason | 'import';
}

/** The header in which a request says what may stay in its texts. */
export const waivedHeader = 'personal-data-waived';

/** What may stay, in one line: `description=phone:public, title=name:nobody`. */
export const writeWaived = (waived: readonly Waived[]): string =>
  waived.map(({ field, kind, reason }) => `${field}=${kind}:${reason}`).join(', ');

/** Reads such a line; what does not belong in it is left out, and so waives nothing. */
export function readWaived(line: string): Waived[] {
  const parts = line.slice(0, 8000).split(', ');
  return parts.flatMap((part) => {
    const [, field = '', kind, reason] = /^([\w.]{1,80})=([a-z-]{1,20}):([a-z]{1,20})$/.exec(part) ?? [];
    const known = includes(waivableKinds, kind) && includes([...waiverReasons, 'import'] as const, reason);
    return known ? [{ field, kind, reason }] : [];
  });
}

const includes = <T extends string>(values: readonly T[], value: string | undefined): value is T =>
  (values as readonly (string | undefined)[]).includes(value);
