import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { escalations, type EscalationView } from '@signalenbeleid/contracts/escalations.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { NowBand } from '../ui/say/banner.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { boardText } from './board.text.ts';
import { touchedByBoard } from './board.queries.ts';

interface TurnProps {
  escalation: EscalationView;
  onReload: () => void;
}

/** Refreshes everything that something before the board touches. */
export function useBoardRefresh() {
  const { slug } = useZone();
  const queries = useQueryClient();
  return () => Promise.all(touchedByBoard(slug).map((queryKey) => queries.invalidateQueries({ queryKey })));
}

/** Who is to act before the board, and what this person can do. */
export function BoardTurn({ escalation, onReload }: TurnProps) {
  const { may } = useZone();
  const { state, proposedByYou } = escalation;
  const yours: Partial<Record<typeof state, boolean>> = {
    prepared: may('escalations.submit') && !proposedByYou,
    submitted: may('escalations.decide'),
    'on-agenda': may('escalations.decide'),
    'question-back': may('escalations.propose'),
  };
  const you = yours[state] ?? false;
  return (
    <NowBand you={you} who={useWho(escalation, you)} acts={<Acts escalation={escalation} onReload={onReload} />}>
      {useWhat(escalation)}
    </NowBand>
  );
}

function useWho({ state, made }: EscalationView, you: boolean): string {
  const t = useText(boardText);
  if (state === 'prepared' && you) return t('now.preparedYou');
  return state === 'decided' && made?.lead ? t('now.lead', { name: made.lead }) : t(`now.${state}`);
}

function useWhat({ state, made, proposedByYou, proposedBy = '' }: EscalationView): string {
  const t = useText(boardText);
  if (state === 'prepared' && proposedByYou) return t('youProposed');
  return state === 'on-agenda' && made ? t('nowWhat.drafted') : t(`nowWhat.${state}`, { name: proposedBy });
}

type Act = 'submit' | 'table' | 'ask' | 'answer' | 'toAnswers';

/** What this person can do now: by state, by permission, and never twice the same person. */
function actsFor({ state, proposedByYou }: EscalationView, may: ReturnType<typeof useZone>['may']): Act[] {
  const acts: Record<typeof state, readonly (Act | false)[]> = {
    prepared: [may('escalations.submit') && !proposedByYou && 'submit'],
    submitted: [may('escalations.advise') && 'table', may('escalations.decide') && 'ask'],
    'on-agenda': [may('escalations.decide') && 'ask'],
    'question-back': [may('escalations.propose') && 'answer'],
    decided: [may('feedback.draft') && 'toAnswers'],
    'reported-back': [],
  };
  return acts[state].filter((act) => act !== false);
}

function Acts({ escalation, onReload }: TurnProps) {
  const t = useText(boardText);
  const { may, path } = useZone();
  const part: Record<Act, ReactNode> = {
    submit: <Move key="submit" step="submit" escalation={escalation} onReload={onReload} />,
    table: <Move key="table" step="table" escalation={escalation} onReload={onReload} />,
    ask: <Ask key="ask" kind="ask" escalation={escalation} onReload={onReload} />,
    answer: <Ask key="answer" kind="answer" escalation={escalation} onReload={onReload} />,
    toAnswers: (
      <ButtonLink key="toAnswers" to={path('/antwoorden')}>
        {t('readAnswer')}
      </ButtonLink>
    ),
  };
  return actsFor(escalation, may).map((act) => part[act]);
}

/** Submits it, or puts it on the agenda: a step that needs no words. */
function Move({ step, escalation: { id, version }, onReload }: TurnProps & { step: 'submit' | 'table' }) {
  const t = useText(boardText);
  const { slug } = useZone();
  const refresh = useBoardRefresh();
  const move = useAct({
    act: () => call(escalations[step], { params: { zone: slug, escalation: id }, version }),
    done: step === 'submit' ? t('submitted') : t('tabled'),
    after: refresh,
  });
  return (
    <>
      <Button {...(step === 'submit' && { kind: 'primary' as const })} busy={move.busy} onClick={() => void move.run()}>
        {t(step)}
      </Button>
      <ActError act={move} onReload={onReload} />
    </>
  );
}

const words = {
  ask: { act: 'askBack', label: 'yourQuestion', done: 'askBackSent' },
  answer: { act: 'answerBoard', label: 'yourAnswer', done: 'answerSent' },
} as const;

function Ask({ escalation: { id, version }, kind, onReload }: TurnProps & { kind: 'ask' | 'answer' }) {
  const t = useText(boardText);
  const { slug } = useZone();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const refresh = useBoardRefresh();
  const send = useAct({
    act: () => call(escalations[kind], { params: { zone: slug, escalation: id }, version, body: { text } }),
    done: t(words[kind].done),
    after: async () => {
      setOpen(false);
      await refresh();
    },
  });
  return (
    <>
      <Button {...(kind === 'answer' && { kind: 'primary' as const })} onClick={() => setOpen(true)}>
        {t(words[kind].act)}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t(words[kind].act)}
        act={
          <Button kind="primary" busy={send.busy} onClick={() => void send.run()}>
            {t('send')}
          </Button>
        }
      >
        <GuardedText
          label={t(words[kind].label)}
          limit={2000}
          value={text}
          error={send.faults['text']}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ActError act={send} onReload={onReload} />
      </Dialog>
    </>
  );
}
