import { rounds, type RoundView } from '@signalenbeleid/contracts/rounds.contract';
import { useState } from 'react';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { Section, Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { useShowRound } from './rounds.queries.ts';
import { roundsText } from './rounds.text.ts';
import { VoteMarks } from './vote-marks.view.tsx';

interface ProgressProps {
  round: RoundView;
  onReload: () => void;
}

/** How many voted, said politely as it changes, and for who runs it the way to close. */
export function ProgressSection({ round, onReload }: ProgressProps) {
  const t = useText(roundsText);
  const { voted, seats, quorumMet, quorumPercent, cluster, mayRun } = round;
  return (
    <Section title={t('progress')}>
      <p className="progress-line" role="status">
        <strong>{t('votedOf', { voted, seats })}</strong>
      </p>
      <VoteMarks cluster={cluster} on={voted} of={seats} />
      <p className="muted">{t(quorumMet ? 'quorumYes' : 'quorumNo', { percent: quorumPercent })}</p>
      {mayRun && <CloseRound round={round} onReload={onReload} />}
    </Section>
  );
}

function CloseRound({ round, onReload }: ProgressProps) {
  const t = useText(roundsText);
  const { slug } = useZone();
  const show = useShowRound(slug);
  const { id, version, chooseMin, chooseMax, voted, seats, quorumMet, quorumPercent } = round;
  const [choose, setChoose] = useState(String(chooseMax));
  const [asking, setAsking] = useState(false);
  const act = useAct({
    act: async () =>
      show(await call(rounds.close, { params: { zone: slug, round: id }, body: { choose: Number(choose) }, version })),
    done: t('closed'),
  });
  const counts = Array.from({ length: chooseMax - chooseMin + 1 }, (_, more) => chooseMin + more);
  const close = (
    <Button kind="danger" busy={act.busy} onClick={() => void act.run().then((done) => done && setAsking(false))}>
      {t('close')}
    </Button>
  );
  return (
    <Stack>
      <h3>{t('closeTitle')}</h3>
      <p>{t('closeLead')}</p>
      <Choices
        chips
        label={t('howMany')}
        value={choose}
        onChange={setChoose}
        choices={counts.map((count) => ({
          value: String(count),
          label: howMany(count, t),
        }))}
      />
      <div>
        <Button kind={quorumMet ? 'primary' : 'outlined'} onClick={() => setAsking(true)}>
          {t('close')}
        </Button>
      </div>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('closeAsk')} act={close} final>
        <p>{t('closeAskWhy', { voted, seats })}</p>
        {!quorumMet && <p>{t('quorumNo', { percent: quorumPercent })}</p>}
        <ActError act={act} onReload={onReload} />
      </Dialog>
    </Stack>
  );
}

function howMany(count: number, t: ReturnType<typeof useText<typeof roundsText.nl>>): string {
  if (count === 1) return t('chooseOne');
  return count === 2 ? t('chooseTwo') : t('chooseMany', { count });
}
