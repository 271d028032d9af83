import type { SignalView } from '@signalenbeleid/contracts/signals.contract';
import { labels } from '../labels.ts';
import { useText, type Translate } from '../text.ts';
import { formatDay, formatMoment } from '../ui/format.ts';
import { Tag } from '../ui/show/tag.tsx';
import { signalsText } from './signals.text.ts';
import '../ui/show/quote.css';

const more = ['consequences', 'example', 'figures', 'alreadyDone', 'idea'] as const;

/** The words of the reporter as they were written, and nothing added to them. */
export function OriginalWords({ signal }: { signal: SignalView }) {
  const t = useText(signalsText);
  const { original } = signal;
  if (!original) return null;
  const told = more.filter((name) => original[name]);
  return (
    <blockquote className="quote original">
      <p className="original-title">{original.title}</p>
      {original.description && <p className="kept-lines">{original.description}</p>}
      {told.length > 0 && (
        <dl className="told">
          {told.map((name) => (
            <div key={name}>
              <dt>{t(`told.${name}`)}</dt>
              <dd className="kept-lines">{original[name]}</dd>
            </div>
          ))}
        </dl>
      )}
      <footer className="small muted">
        <Circumstances signal={signal} />
      </footer>
    </blockquote>
  );
}

type T = Translate<typeof signalsText.nl>;

/** Where, how often and when, in one line. */
export function Circumstances({ signal }: { signal: SignalView }) {
  const t = useText(signalsText);
  const { observedOn, reportedAt } = signal;
  const when = observedOn ? t('seen', { day: formatDay(observedOn) }) : t('reported', { day: formatDay(reportedAt) });
  return [...placeOf(signal, t), ...weightOf(signal, t), when].filter(Boolean).join(' · ');
}

function placeOf({ kind, sector, municipality, outsideZone }: SignalView, t: T) {
  const where = municipality && outsideZone ? t('outside', { municipality }) : municipality;
  return [labels().kind[kind], sector && labels().sector[sector], where];
}

function weightOf({ frequency, since, reach, impact }: SignalView, t: T) {
  const words = labels();
  return [
    frequency && words.frequency[frequency],
    since && words.since[since],
    reach && t('people', { reach: words.reach[reach] }),
    impact && t('weighs', { impact: words.impact[impact] }),
  ];
}

/** Who reported, as far as the reader may know. */
export function ReporterLine({ signal: { reporter } }: { signal: SignalView }) {
  const t = useText(signalsText);
  if (!reporter) return <p className="small muted">{t('nobody')}</p>;
  const { name, organisation, email, visibility, wantsFeedback, onBehalf } = reporter;
  const who = [name, organisation, email].filter(Boolean).join(' · ');
  return (
    <div className="small stack-2">
      <p>
        {who || t('nameless')} <span className="muted">({t(`visibleTo.${visibility}`)})</span>
      </p>
      {(onBehalf || !wantsFeedback) && (
        <p className="row">
          {onBehalf && <Tag>{t('onBehalf')}</Tag>}
          {!wantsFeedback && <Tag>{t('noFeedback')}</Tag>}
        </p>
      )}
    </div>
  );
}

/** What was asked of the reporter, and what came back. */
export function Questions({ signal: { questions } }: { signal: SignalView }) {
  const t = useText(signalsText);
  if (questions.length === 0) return null;
  return (
    <ul className="questions stack">
      {questions.map(({ id, question, askedAt, answer, answeredAt }) => (
        <li key={id} className="stack-2">
          <p>
            <strong>{t('asked')}</strong> {question} <span className="small muted">{formatMoment(askedAt)}</span>
          </p>
          {answer ? (
            <p className="kept-lines">
              <strong>{t('replied')}</strong> {answer}{' '}
              <span className="small muted">{answeredAt && formatMoment(answeredAt)}</span>
            </p>
          ) : (
            <p className="small muted">{t('noReplyYet')}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
