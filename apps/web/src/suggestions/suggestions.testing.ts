import type { SuggestedSignal, SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import { idOf, spread } from '../shared-signals/shared-signal.testing.ts';

const at = '2026-01-12T09:00:00.000Z';

/** A signal of a suggestion. */
export const member = (number: number, title: string, more: Partial<SuggestedSignal> = {}): SuggestedSignal => ({
  ...{ id: idOf(number), number: `S-${number}`, title, reportedAt: at, fit: 0.8 },
  ...more,
});

/** Three signals that may make a new shared signal; the third fits least. */
export const suggestion = (number: number, more: Partial<SuggestionView> = {}): SuggestionView => ({
  ...{ id: idOf(number), kind: 'new', state: 'open', version: 4, score: 0.8, strength: 'strong' },
  ...{ sentence: 'samen: ontslag · brief; 2 sectoren', reasons: ['ontslag', 'brief'] },
  members: [
    member(11, 'Geen verslag na de operatie', { sector: 'KINE' }),
    member(12, 'Ontslagen zonder brief'),
    member(13, 'Niemand belt terug', { fit: 0.5 }),
  ],
  weakest: { id: idOf(13), reasons: ['ziekenhuis'] },
  sharedSignals: [],
  ...{ proposedTitle: 'Ontslag zonder informatie', proposedText: 'De brief komt te laat.' },
  ...{ silentSectors: ['HUISARTS'], changedAt: at },
  ...more,
});

/** Two shared signals that look alike, the first still free to go up in the other. */
export const twins = (number: number): SuggestionView =>
  suggestion(number, {
    kind: 'merge',
    sharedSignals: [
      { id: idOf(51), number: 'GS-1', title: 'Ontslag zonder brief', state: 'proposed', version: 1, spread: spread() },
      {
        ...{ id: idOf(52), number: 'GS-2', title: 'Ziekenhuis laat niets weten', state: 'recognised', version: 1 },
        spread: spread({ signals: 9 }),
      },
    ],
  });
