import { useQuery } from '@tanstack/react-query';
import type { RoundView } from '@signalenbeleid/contracts/rounds.contract';
import { useEffect, type ReactNode } from 'react';
import { labels } from '../labels.ts';
import { ranked } from '../rounds/result.view.tsx';
import { roundQuery } from '../rounds/rounds.queries.ts';
import { VoteMarks } from '../rounds/vote-marks.view.tsx';
import { useParam, useZone } from '../session.ts';
import { useText } from '../text.ts';
import { formatDay } from '../ui/format.ts';
import { Logo } from '../ui/icon.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { JoinCard } from './join.view.tsx';
import { votingText } from './voting.text.ts';
import '../rounds/rounds.css';
import './screen.css';

/** The big screen of a meeting: how many voted, and after closing what is chosen. Readable at five metres, nothing to press. */
export function ScreenPage() {
  const { slug } = useZone();
  const query = useQuery(roundQuery(slug, useParam('round')));
  return <Loaded query={query}>{(round) => <Stage round={round} />}</Loaded>;
}

function Stage({ round }: { round: RoundView }) {
  if (round.state === 'closed') return <Result round={round} />;
  return round.state === 'open' ? <Voting round={round} /> : <Soon round={round} />;
}

interface ScreenProps {
  round: RoundView;
  title: string;
  foot: ReactNode;
  children: ReactNode;
}

function Screen({ round, title, foot, children }: ScreenProps) {
  const t = useText(votingText);
  const { name } = useZone();
  useEffect(() => {
    document.title = `${title} · Signalenbeleid`;
  }, [title]);
  const cluster = labels().cluster[round.cluster].toLowerCase();
  const day = formatDay(round.closedAt ?? round.openedAt ?? new Date());
  return (
    <div className="screen">
      <header className="bar">
        <span className="brand">
          <Logo />
          Signalenbeleid
        </span>
        <p className="muted">{t('screen.head', { cluster, zone: name, day })}</p>
      </header>
      <main>{children}</main>
      <footer className="bar">{foot}</footer>
    </div>
  );
}

function Soon({ round }: { round: RoundView }) {
  const t = useText(votingText);
  return (
    <Screen round={round} title={t('screen.soon')} foot={<p className="muted">{t('screen.hidden')}</p>}>
      <h1>{t('screen.soon')}</h1>
      <p className="screen-lead">{t('screen.soonWhy')}</p>
      <ol className="screen-list">
        {round.options.map(({ sharedSignalId, title }) => (
          <li key={sharedSignalId}>{title}</li>
        ))}
      </ol>
    </Screen>
  );
}

function useQuestion({ chooseMax }: RoundView): string {
  const t = useText(votingText);
  if (chooseMax === 1) return t('screen.questionOne');
  return chooseMax === 2 ? t('screen.question') : t('screen.questionMany', { count: chooseMax });
}

function Voting({ round }: { round: RoundView }) {
  const t = useText(votingText);
  const { voted, seats, cluster, quorumMet, quorumPercent } = round;
  const question = useQuestion(round);
  const needed = Math.ceil((seats * quorumPercent) / 100);
  const foot = (
    <>
      <p>
        <strong>{quorumMet ? t('screen.quorumYes') : t('screen.quorumNo', { needed })}</strong>
      </p>
      <p className="muted">{t('screen.hidden')}</p>
    </>
  );
  return (
    <Screen round={round} title={question} foot={foot}>
      <div className="cols">
        <section aria-labelledby="vraag">
          <h1 id="vraag">{question}</h1>
          <p className="huge" role="status">
            {voted} <small>{t('screen.voted', { seats })}</small>
          </p>
          <VoteMarks cluster={cluster} on={voted} of={seats} />
        </section>
        <JoinCard round={round.id} />
      </div>
    </Screen>
  );
}

/** How the round ended: nothing chosen, a tie that waits, or so many chosen. */
function endOf({ options, tie = [] }: RoundView) {
  const count = options.filter(({ chosen }) => chosen).length;
  if (tie.length > 0) return { count, title: 'tie', next: 'nextTie' } as const;
  if (count === 0) return { count, title: 'chosenNone', next: 'nextNone' } as const;
  return { count, title: count === 2 ? 'chosenTwo' : 'chosen', next: 'nextChosen' } as const;
}

function useOutcome(round: RoundView) {
  const t = useText(votingText);
  const { abstentions = 0, objections = [] } = round;
  const { count, title, next } = endOf(round);
  const said = objections.length === 0 ? t('screen.noObjection') : t('screen.objection', { count: objections.length });
  return {
    title: t(`screen.${title}`, { count }),
    next: t(`screen.${next}`),
    votes: `${abstentions === 0 ? t('screen.noneAbstained') : t('screen.abstained', { count: abstentions })} ${said}`,
  };
}

function Result({ round }: { round: RoundView }) {
  const t = useText(votingText);
  const { title, next, votes } = useOutcome(round);
  const { voted, seats, marksOfCluster, cluster, quorumMet, tie = [] } = round;
  const foot = (
    <p>
      <strong>{t('screen.next')}</strong> {next}
    </p>
  );
  return (
    <Screen round={round} title={title} foot={foot}>
      <h1>{title}</h1>
      <p className="screen-lead" role="status">
        {t('screen.counted', { voted, seats })} {votes} {!quorumMet && t('screen.quorumMissed')}
      </p>
      <ol className="result">
        {ranked(round).map(({ sharedSignalId, title: name, dots = 0, chosen }) => (
          <li key={sharedSignalId} className={chosen ? 'chosen' : undefined}>
            <span className="title">{name}</span>
            <span className="votes">
              {dots}
              <span className="vh"> {t('screen.dots', { count: dots })}</span>
            </span>
            <VoteMarks on={dots} cluster={marksOfCluster ? cluster : undefined} />
            <span className="flag">
              {chosen && <strong>{t('screen.isChosen')}</strong>}
              {tie.includes(sharedSignalId) && t('screen.isTied')}
            </span>
          </li>
        ))}
      </ol>
    </Screen>
  );
}
