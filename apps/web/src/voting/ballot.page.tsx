import { useQuery } from '@tanstack/react-query';
import type { OwnSeat, RoundView } from '@signalenbeleid/contracts/rounds.contract';
import { useState } from 'react';
import { labels } from '../labels.ts';
import { roundQuery } from '../rounds/rounds.queries.ts';
import { useParam, useZone } from '../session.ts';
import { PlainShell } from '../shell/plain-shell.tsx';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { Page } from '../ui/layout/page.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { useKeptFocus } from '../ui/layout/kept-focus.ts';
import { BallotForm } from './ballot.form.tsx';
import { nameOfSeat } from './ballot.ts';
import { votingText } from './voting.text.ts';
import './voting.css';

/** Voting on a phone: dots on the options, for each seat that this person has or takes today. */
export function BallotPage() {
  const { slug, name, path } = useZone();
  const query = useQuery(roundQuery(slug, useParam('round')));
  return (
    <PlainShell home={path('/vandaag')} aside={name}>
      <Loaded query={query} lines={6}>
        {(round) => <Stage round={round} />}
      </Loaded>
    </PlainShell>
  );
}

function Stage({ round }: { round: RoundView }) {
  const t = useText(votingText);
  const { path } = useZone();
  const toRound = <ButtonLink to={path(`/overleg/${round.id}`)}>{t('toRound')}</ButtonLink>;
  const above = t('above', { cluster: labels().cluster[round.cluster].toLowerCase(), title: round.title });
  if (round.state === 'draft') {
    return (
      <Page narrow above={above} title={t('draftTitle')} lead={t('draftWhy')}>
        {toRound}
      </Page>
    );
  }
  if (round.state === 'closed') {
    return (
      <Page narrow above={above} title={t('closedTitle')} lead={t('closedWhy')}>
        <ButtonLink kind="primary" to={path(`/overleg/${round.id}`)}>
          {t('result')}
        </ButtonLink>
      </Page>
    );
  }
  if (round.yourSeats.length === 0) {
    return (
      <Page narrow above={above} title={t('mayNotTitle')} lead={t('mayNotWhy')}>
        {toRound}
      </Page>
    );
  }
  return <Voting round={round} above={above} />;
}

const asks: Record<number, 'askOne' | 'ask'> = { 1: 'askOne', 2: 'ask' };

/** One seat after the other: the form, or what was done with it. */
function Voting({ round, above }: { round: RoundView; above: string }) {
  const t = useText(votingText);
  const { yourSeats, chooseMax, dotsPerSeat, dotsPerOption } = round;
  const [chosen, setChosen] = useState<string>();
  const [changing, setChanging] = useState(false);
  useKeptFocus();
  const waiting = yourSeats.find(({ voted }) => !voted);
  const seat = yourSeats.find(({ seatId }) => seatId === chosen) ?? waiting ?? yourSeats[0];
  const goTo = (seatId: string) => {
    setChosen(seatId);
    setChanging(false);
  };
  if (!seat) return null;
  if (seat.voted && !changing) {
    return <Voted round={round} seat={seat} above={above} onChange={() => setChanging(true)} onNext={goTo} />;
  }
  return (
    <Page
      narrow
      above={above}
      title={t(asks[chooseMax] ?? 'askMany', { count: chooseMax })}
      lead={t('lead', { dots: dotsPerSeat, most: dotsPerOption })}
    >
      <Stack gap="wide">
        {yourSeats.length > 1 && (
          <Choices
            label={t('forWhom')}
            value={seat.seatId}
            onChange={goTo}
            choices={yourSeats.map((one) => ({
              value: one.seatId,
              label: nameOfSeat(one),
              hint: [one.standIn && t('standIn'), one.voted && t('hasVoted')].filter(Boolean).join(', ') || undefined,
            }))}
          />
        )}
        <BallotForm
          key={seat.seatId}
          round={round}
          seat={seat}
          onDone={() => {
            setChosen(seat.seatId);
            setChanging(false);
          }}
        />
      </Stack>
    </Page>
  );
}

interface VotedProps {
  round: RoundView;
  seat: OwnSeat;
  above: string;
  onChange: () => void;
  onNext: (seatId: string) => void;
}

/** The vote is in: nobody sees it, it can be changed, and a next seat may wait. */
function Voted({ round, seat, above, onChange, onNext }: VotedProps) {
  const t = useText(votingText);
  const { path } = useZone();
  const { voted, seats, yourSeats } = round;
  const next = yourSeats.find((one) => !one.voted);
  return (
    <Page narrow above={above} title={t('doneTitle')} lead={t('doneFor', { name: nameOfSeat(seat) })}>
      <Stack gap="wide">
        <p className="progress-line" role="status">
          <strong>{t('progress', { voted, seats })}</strong>
        </p>
        <p className="muted">{t('wait')}</p>
        <div className="row">
          {next && (
            <Button kind="primary" onClick={() => onNext(next.seatId)}>
              {t('nextSeat', { name: nameOfSeat(next) })}
            </Button>
          )}
          <Button onClick={onChange}>{t('change')}</Button>
          <ButtonLink kind="quiet" to={path(`/overleg/${round.id}`)}>
            {t('toRound')}
          </ButtonLink>
        </div>
      </Stack>
    </Page>
  );
}
