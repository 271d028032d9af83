import { rounds, type OwnSeat, type RoundOption, type RoundView } from '@signalenbeleid/contracts/rounds.contract';
import { useId, useState } from 'react';
import { call } from '../api.ts';
import { useShowRound } from '../rounds/rounds.queries.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Checkbox } from '../ui/form/choices.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { marksOf } from '../ui/spread/by-cluster.ts';
import { SpreadMarks } from '../ui/spread/spread-marks.tsx';
import { ballotOf, emptyChoice, faultIn, givenIn, nameOfSeat, type Choice } from './ballot.ts';
import { votingText } from './voting.text.ts';

interface BallotFormProps {
  round: RoundView;
  seat: OwnSeat;
  onDone: () => void;
}

/** The vote of one seat: dots on the options, or on purpose none. Changing is sending anew: what was chosen before nobody knows. */
export function BallotForm({ round, seat, onDone }: BallotFormProps) {
  const t = useText(votingText);
  const { slug } = useZone();
  const show = useShowRound(slug);
  const [choice, setChoice] = useState<Choice>(emptyChoice);
  const act = useAct({
    act: async (_: void, key) => {
      const params = { zone: slug, round: round.id };
      const body = ballotOf(seat.seatId, choice);
      const view = await (seat.voted
        ? call(rounds.recast, { params, body })
        : call(rounds.cast, { params, body, key }));
      void show(view);
    },
    after: onDone,
  });
  const put = (change: Partial<Choice>) => setChoice((before) => ({ ...before, ...change }));
  const fault = faultIn(choice, round);
  const given = givenIn(choice);
  const all = round.dotsPerSeat;
  return (
    <form
      className="stack-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!fault) void act.run();
      }}
    >
      {seat.voted && <p>{t('changing')}</p>}
      <Dots round={round} choice={choice} onPut={put} />
      <Otherwise choice={choice} onPut={put} />
      <div className="actionbar">
        <p className="row between">
          <strong role="status">{choice.abstain && given === 0 ? t('abstained') : t('given', { given, all })}</strong>
          <span className="small muted">{t('for', { name: nameOfSeat(seat) })}</span>
        </p>
        <ActError act={act} />
        <Button kind="primary" wide type="submit" busy={act.busy} notYet={fault && t(fault, { given, all })}>
          {t(seat.voted ? 'sendAgain' : 'send')}
        </Button>
        {!fault && <p className="small muted">{t('later')}</p>}
      </div>
    </form>
  );
}

interface PartProps {
  choice: Choice;
  onPut: (change: Partial<Choice>) => void;
}

function Dots({ round, choice, onPut }: PartProps & { round: RoundView }) {
  const t = useText(votingText);
  return (
    <div className="ballot" role="group" aria-label={t('list')}>
      {round.options.map((option) => (
        <OptionDots
          key={option.sharedSignalId}
          option={option}
          most={Math.min(round.dotsPerOption, round.dotsPerSeat)}
          dots={choice.dots[option.sharedSignalId] ?? 0}
          onDots={(dots) => onPut({ dots: { ...choice.dots, [option.sharedSignalId]: dots } })}
        />
      ))}
    </div>
  );
}

/** Not choosing, or an objection: folded, for who needs it. */
function Otherwise({ choice, onPut }: PartProps) {
  const t = useText(votingText);
  return (
    <Disclosure title={t('otherwise')}>
      <Checkbox
        label={t('abstain')}
        hint={t('abstainHint')}
        checked={choice.abstain}
        onChange={(abstain) => onPut({ abstain })}
      />
      <GuardedText
        label={t('objection')}
        hint={t('objectionHint')}
        optional
        limit={500}
        value={choice.objection}
        onChange={(event) => onPut({ objection: event.target.value })}
      />
    </Disclosure>
  );
}

interface OptionDotsProps {
  option: RoundOption;
  most: number;
  dots: number;
  onDots: (dots: number) => void;
}

/** One option: its title, how broadly it is carried, and none, one or more dots. */
function OptionDots({ option: { title, spread }, most, dots, onDots }: OptionDotsProps) {
  const t = useText(votingText);
  const name = useId();
  return (
    <fieldset className={dots > 0 ? 'option has-dots' : 'option'}>
      <legend>{title}</legend>
      <SpreadMarks clusters={marksOf(spread)} />
      <div className="dot-choices">
        {Array.from({ length: most + 1 }, (_, count) => (
          <label key={count} className="dot-choice">
            <input type="radio" name={name} checked={dots === count} onChange={() => onDots(count)} />
            <span className="dot-row" aria-hidden="true">
              {count === 0 ? t('none') : '●'.repeat(count)}
            </span>
            <span className="vh">{count === 0 ? t('noDots') : t('dots', { count })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
