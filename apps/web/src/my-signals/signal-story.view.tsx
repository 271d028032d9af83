import type { MyAnswer } from '@signalenbeleid/contracts/feedback.contract';
import type { MySignal, SharedSignalRef } from '@signalenbeleid/contracts/signals.contract';
import { useText, type Translate } from '../text.ts';
import { formatDay, formatWeekday } from '../ui/format.ts';
import { Link } from '../ui/link.tsx';
import { Path } from '../ui/path/path.tsx';
import type { PathPlace } from '../ui/path/present-step.ts';
import { Answer } from '../ui/show/figures.tsx';
import { mySignalsText } from './my-signals.text.ts';
import '../ui/show/quote.css';

type T = Translate<typeof mySignalsText.nl>;

/** The path as its reporter sees it: what waits for the reporter waits for you. */
export const asReporter = (path: MySignal['path']): PathPlace => ({
  ...path,
  turn: path.turn === 'reporter' ? 'you' : path.turn,
});

interface StoryProps {
  signal: MySignal;
  answers: readonly MyAnswer[];
  /** The page of a shared signal, for who may open it. */
  sharedPage?: (id: string) => string;
}

/** What happened to a signal, the answer first: what was answered or asked, where it stands, and what comes next. */
export function SignalStory({ signal, answers, sharedPage }: StoryProps) {
  const t = useText(mySignalsText);
  const now = nowOf(signal, t);
  return (
    <>
      {answers.map((answer) => (
        <AnswerBalloon key={answer.id} answer={answer} />
      ))}
      {signal.question && (
        <p>
          {t('asks')} <em>{signal.question.question}</em>
        </p>
      )}
      <Ending signal={signal} />
      <SitsIn shared={signal.sharedSignals} page={sharedPage} />
      <Path form="line" path={asReporter(signal.path)} />
      {now && <p className="path-now muted">{now}</p>}
    </>
  );
}

function AnswerBalloon({ answer: { text, by, at } }: { answer: MyAnswer }) {
  const t = useText(mySignalsText);
  return (
    <Answer>
      {text.split(/\n{2,}/).map((paragraph, place) => (
        <p key={place} className="kept-lines">
          {paragraph}
        </p>
      ))}
      <p className="small">{by ? t('by', { name: by, day: formatDay(at) }) : formatWeekday(at)}</p>
    </Answer>
  );
}

/** Returned or referred: why, in the words of the coordinator. */
function Ending({ signal: { state, reason, explanation, referredTo } }: { signal: MySignal }) {
  const t = useText(mySignalsText);
  if (state !== 'returned' && state !== 'referred' && state !== 'closed') return null;
  const why = {
    returned: reason ? t(`reason.${reason}`) : t('returned'),
    referred: t('referred', { to: referredTo ?? '' }),
    closed: '',
  }[state];
  return (
    <div className="stack-2">
      {why && <p>{why}</p>}
      {explanation && (
        <blockquote className="quote">
          <p className="kept-lines">{explanation}</p>
          <footer className="small muted">{t('explains')}</footer>
        </blockquote>
      )}
    </div>
  );
}

function SitsIn({ shared, page }: { shared: readonly SharedSignalRef[]; page: StoryProps['sharedPage'] }) {
  const t = useText(mySignalsText);
  if (shared.length === 0) return null;
  return (
    <p>
      {t('sitsIn')}{' '}
      {shared.map(({ id, title }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          {page ? (
            <Link className="over" to={page(id)}>
              {title}
            </Link>
          ) : (
            <em>{title}</em>
          )}
        </span>
      ))}
      .
    </p>
  );
}

type Now = keyof (typeof mySignalsText)['nl']['now'];

const byState: Partial<Record<MySignal['state'], Now>> = {
  draft: 'draft',
  submitted: 'check',
  withdrawn: 'withdrawn',
  closed: 'closed',
};
const byTurn: Partial<Record<MySignal['path']['turn'], Now>> = {
  sectors: 'sectors',
  cluster: 'cluster',
  board: 'board',
  lead: 'lead',
};
// The story itself says what happened, or what is asked.
const told: readonly MySignal['state'][] = ['returned', 'referred', 'information-asked'];

/** What happens now, in a sentence; nothing when the story itself says it. */
function nowOf({ state, path, answerBy }: MySignal, t: T): string | undefined {
  if (told.includes(state)) return undefined;
  if (state === 'submitted' && answerBy) return t('now.checkBy', { day: formatWeekday(answerBy) });
  return t(`now.${byState[state] ?? byPlace(path)}`);
}

function byPlace({ step, turn, mark, finished }: MySignal['path']): Now {
  if (mark === 'parked') return 'parked';
  if (step === 'bundled') return 'bundle';
  if (finished) return 'answered';
  return step === 'board' && turn === 'cluster' ? 'propose' : (byTurn[turn] ?? 'answering');
}
