import type { SharedSignalView } from '@signalenbeleid/contracts/shared-signals.contract';
import type { OrganisationName } from '@signalenbeleid/contracts/people.contract';
import {
  sharedSignalWorkflow,
  type SharedSignalState,
  type SharedSignalStep,
} from '@signalenbeleid/contracts/shared-signals.workflow';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { labels } from '../labels.ts';
import { RecognitionDialog } from '../recognising/recognition.form.tsx';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { formatDay } from '../ui/format.ts';
import { NowBand } from '../ui/say/banner.tsx';
import { IntoRound } from '../rounds/into-round.view.tsx';
import { escalationsOfQuery } from './shared-signals.queries.ts';
import { sharedSignalText } from './shared-signal.text.ts';
import { StepDialog, type NotedStep } from './step.form.tsx';
import { namesOf, organisationsOf, type Looker } from './turn.ts';

interface TurnBandProps {
  shared: SharedSignalView;
  /** It is the turn of the person who looks. */
  you: boolean;
  onReload: () => void;
}

/** States that were explained by whoever brought it there. */
const noted: readonly SharedSignalState[] = ['parked', 'evaluated', 'closed'];

/** "Nu aan zet": who acts, what comes after, and what this person can do now by permission and by the workflow. */
export function TurnBand({ shared, you, onReload }: TurnBandProps) {
  const t = useText(sharedSignalText);
  const { me, may } = useZone();
  const { recognitions, neededOrganisations: need, note, state } = shared;
  const { said } = organisationsOf(shared, { may, organisations: me?.organisations ?? [] });
  const says = t(`what.${state}`, { have: recognitions.length, need });
  const explained = note && noted.includes(state) ? `${note} ` : '';
  return (
    <NowBand you={you} who={useWho(shared, you)} acts={<Acts shared={shared} onReload={onReload} />}>
      {explained}
      {says}
      {said.length > 0 && ` ${t('alreadyRecognised', { names: namesOf(said) })}`}
    </NowBand>
  );
}

function useWho({ state, path, cluster, parkedUntil }: SharedSignalView, you: boolean): string {
  const t = useText(sharedSignalText);
  if (state === 'parked') return parkedUntil ? t('now.parkedUntil', { day: formatDay(parkedUntil) }) : t('now.parked');
  if (you) return t('now.you');
  if (path.turn === 'cluster' && cluster)
    return t('now.clusterNamed', { cluster: labels().cluster[cluster].toLowerCase() });
  return path.turn === 'you' || path.turn === 'reporter' ? t('now.nobody') : t(`now.${path.turn}`);
}

const notedSteps: readonly { step: NotedStep; allow: 'rounds.run' | 'signals.bundle' }[] = [
  { step: 'park', allow: 'rounds.run' },
  { step: 'close', allow: 'rounds.run' },
  { step: 'reopen', allow: 'signals.bundle' },
];

/** One filled button: what the steering group waits to do, else what everybody can do. */
const isPrepared = ({ state }: SharedSignalView, may: Looker['may']) =>
  ((state === 'recognised' || state === 'on-agenda') && may('rounds.run')) ||
  (state === 'prioritised' && may('escalations.propose'));

function Acts({ shared, onReload }: { shared: SharedSignalView; onReload: () => void }) {
  const t = useText(sharedSignalText);
  const { may } = useZone();
  const [noting, setNoting] = useState<NotedStep>();
  const allows = (step: SharedSignalStep) => step in sharedSignalWorkflow[shared.state];
  const tables = allows('table') && may('rounds.run');
  const ready = tables && shared.state === 'recognised';
  const steps = notedSteps.filter(({ step, allow }) => allows(step) && may(allow));
  return (
    <>
      {ready && <IntoRound shared={shared} kind="primary" />}
      <Recognise shared={shared} kind={isPrepared(shared, may) ? 'outlined' : 'primary'} />
      {tables && !ready && <IntoRound shared={shared} kind="outlined" />}
      <Onward shared={shared} />
      {steps.map(({ step }) => (
        <Button key={step} kind="quiet" onClick={() => setNoting(step)}>
          {t(step)}
        </Button>
      ))}
      {steps.map(({ step }) => (
        <StepDialog
          key={step}
          step={step}
          shared={shared}
          open={noting === step}
          onClose={() => setNoting(undefined)}
          onReload={onReload}
        />
      ))}
    </>
  );
}

/** Where the next step is done, when that is another page: at the record itself when there is one. */
function Onward({ shared: { id, state } }: { shared: SharedSignalView }) {
  const t = useText(sharedSignalText);
  const { slug, path, may } = useZone();
  const atBoard = (state === 'prioritised' || state === 'escalated') && may('escalations.read');
  const { data } = useQuery({ ...escalationsOfQuery(slug, id), enabled: atBoard });
  if (state === 'on-agenda') return <ToRounds />;
  if (!atBoard || !data) return null;
  const lies = data.items.find((each) => each.state !== 'decided' && each.state !== 'reported-back');
  if (lies) return <ButtonLink to={path(`/bestuur/${lies.id}`)}>{t('toBoard')}</ButtonLink>;
  if (!may('escalations.propose')) return null;
  return (
    <ButtonLink kind="primary" to={path(`/bestuur/nieuw?signaal=${id}`)}>
      {t('propose')}
    </ButtonLink>
  );
}

function ToRounds() {
  const t = useText(sharedSignalText);
  const { path, may } = useZone();
  return (
    <ButtonLink kind={may('rounds.run') ? 'primary' : 'outlined'} to={path('/overleg')}>
      {t('toRounds')}
    </ButtonLink>
  );
}

interface Asking {
  organisations: readonly OrganisationName[];
  adding: boolean;
}

/** For the organisations that are still silent; those that spoke can add an example or a figure to what they said. */
function Recognise({ shared, kind }: { shared: SharedSignalView; kind: 'primary' | 'outlined' }) {
  const t = useText(sharedSignalText);
  const { me, may } = useZone();
  const [open, setOpen] = useState(false);
  // Who was asked stays so until the next question, however much changes meanwhile.
  const [asking, setAsking] = useState<Asking>();
  const { left, said } = organisationsOf(shared, { may, organisations: me?.organisations ?? [] });
  const ask = (organisations: readonly OrganisationName[], adding: boolean) => {
    setAsking({ organisations, adding });
    setOpen(true);
  };
  return (
    <>
      {left.length > 0 && (
        <Button kind={said.length > 0 ? 'outlined' : kind} onClick={() => ask(left, false)}>
          {said.length > 0 ? t('recogniseFor', { names: namesOf(left) }) : t('recognise')}
        </Button>
      )}
      {said.length > 0 && (
        <Button kind="quiet" onClick={() => ask(said, true)}>
          {t('addToRecognition')}
        </Button>
      )}
      {asking && (
        <RecognitionDialog
          key={`${asking.adding} ${namesOf(asking.organisations)}`}
          shared={shared}
          {...asking}
          open={open}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
