import type { Outcome } from '@signalenbeleid/contracts/escalations.workflow';

/** A published decision, as the draft of an answer tells it. Days are yyyy-mm-dd. */
export interface Told {
  signals: number;
  outcome: Outcome;
  motivation: string;
  lead: string | null;
  reviewOn: string | null;
  until: string | null;
  to: string | null;
}

const day = (iso: string) =>
  new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  );

const decided: Record<Outcome, (told: Told) => string> = {
  supported: () => 'Het bestuur beslist om dit te steunen.',
  partly: () => 'Het bestuur beslist om dit gedeeltelijk te steunen.',
  not: () => 'Het bestuur beslist om hier nu niet verder mee te gaan.',
  postponed: ({ until }) =>
    until ? `Het bestuur beslist later, ten laatste op ${day(until)}.` : 'Het bestuur beslist later.',
  referred: ({ to }) => `Het bestuur verwijst dit door naar ${to ?? 'wie ervoor bevoegd is'}.`,
  forwarded: ({ to }) =>
    `Het bestuur stuurt dit door naar ${to ?? 'een hoger niveau'}. Wat zij antwoorden, laten we je ook weten.`,
};

/** A first version of the answer to the reporters, for a person to read, change and approve. */
export function draftText(told: Told): string {
  const others = told.signals - 1;
  const together =
    others > 0 ? ` werd samen met ${others === 1 ? 'één ander' : `${others} andere`} besproken` : ' werd besproken';
  const after = [
    told.lead && `Trekker is ${told.lead}.`,
    told.reviewOn && `Op ${day(told.reviewOn)} kijken we hoe het loopt.`,
  ]
    .filter(Boolean)
    .join(' ');
  return [
    'Dag,',
    `Jouw signaal${together}. ${decided[told.outcome](told)}`,
    told.motivation,
    after,
    'Bedankt dat je dit liet weten.',
  ]
    .filter(Boolean)
    .join('\n\n');
}
