import type { PathMark, PathStep, PathTurn } from '@signalenbeleid/contracts/path';
import { translate } from '../../text.ts';
import { formatDay } from '../format.ts';
import type { MarkName } from '../mark.tsx';
import { pathText } from './path.text.ts';

/** Where something stands on its path, as the API gives it. */
export interface PathPlace {
  step: PathStep;
  /** Whose turn it is; `you` is the person who looks. */
  turn: PathTurn;
  mark?: PathMark | undefined;
  /** The last day for this step: yyyy-mm-dd. */
  until?: string | undefined;
  /** This step is done too: the whole path lies behind. */
  finished: boolean;
  /** Steps that lie behind without having been taken. */
  skipped?: readonly PathStep[] | undefined;
}

const t = translate(pathText);

const looks: Record<PathMark, { className: string; mark: MarkName }> = {
  returned: { className: 'stop', mark: 'returned' },
  referred: { className: 'stop', mark: 'returned' },
  withdrawn: { className: 'pause', mark: 'parked' },
  parked: { className: 'pause', mark: 'parked' },
  closed: { className: 'pause', mark: 'parked' },
  again: { className: 'now', mark: 'again' },
  asked: { className: 'now', mark: 'now' },
};

/** How the present step looks: amber only for the person whose turn it is. */
export function lookOf({ turn, mark }: PathPlace): { className: string; mark: MarkName } {
  if (turn === 'you') return { className: 'you', mark: 'you' };
  return mark ? looks[mark] : { className: 'now', mark: 'now' };
}

/** The words of the present step: "nu: herkennen", "jij: toetsen", "terug met uitleg". */
export function nameOf({ step, turn, mark }: PathPlace): string {
  if (turn === 'you') return t('you', { verb: yourVerb(step, mark) });
  if (mark === 'again') return t('again', { verb: t(`verb.${step}`) });
  if (mark) return t(mark);
  // Chosen, and not yet before the board: the cluster is to bring it there.
  return t('now', { verb: step === 'board' && turn === 'cluster' ? t('bringUp') : t(`verb.${step}`) });
}

function yourVerb(step: PathStep, mark: PathMark | undefined): string {
  if (mark === 'asked') return t('answerQuestion');
  return step === 'board' ? t('decide') : t(`verb.${step}`);
}

/** Who acts and by when: "sectoren, tot 19 januari". `who` is a name instead of the word for the turn. */
export function dueOf({ step, turn, until }: PathPlace, who?: string): string {
  // "bestuur beslist" names who acts already.
  const named = turn === 'you' || turn === 'nobody' || turn === step;
  const acts = who ?? (named ? undefined : t(`turn.${turn}`));
  return [acts, until && t('until', { day: formatDay(until) })].filter(Boolean).join(', ');
}
