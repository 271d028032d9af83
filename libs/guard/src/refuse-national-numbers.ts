import { findPersonalData } from '@signalenbeleid/language';
import { Problem } from '@signalenbeleid/platform';

/** Refuses texts in which a national number stands: it identifies a person, and no signal needs it. The problem names the fields. */
export function refuseNationalNumbers(texts: object): void {
  const errors = Object.entries(texts)
    .filter(([, text]) => typeof text === 'string' && findPersonalData(text).some(({ blocks }) => blocks))
    .map(([name]) => ({ path: `body.${name}`, code: 'national-number' }));
  if (errors.length > 0) throw new Problem('personal-data', errors);
}
