import { useQuery } from '@tanstack/react-query';
import { rounds, type RoundView } from '@signalenbeleid/contracts/rounds.contract';
import { call } from '../api.ts';
import { labels } from '../labels.ts';
import { useParam, useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { formatDay } from '../ui/format.ts';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/layout/page.tsx';
import { Section, Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { NowBand } from '../ui/say/banner.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { marksOf } from '../ui/spread/by-cluster.ts';
import { SpreadMarks } from '../ui/spread/spread-marks.tsx';
import { AbsenceSection } from './absence.form.tsx';
import { ProgressSection } from './progress.view.tsx';
import { ResultSection } from './result.view.tsx';
import { roundQuery, useShowRound } from './rounds.queries.ts';
import { roundsText } from './rounds.text.ts';
import { SettleSection } from './settle.form.tsx';
import './rounds.css';

/** One round: what there is to choose from, how far the voting is, and after closing the result. */
export function RoundPage() {
  const { slug } = useZone();
  const query = useQuery(roundQuery(slug, useParam('round')));
  return (
    <Loaded query={query} lines={6}>
      {(round) => <Round round={round} onReload={() => void query.refetch()} />}
    </Loaded>
  );
}

interface RoundProps {
  round: RoundView;
  onReload: () => void;
}

function Round({ round, onReload }: RoundProps) {
  const t = useText(roundsText);
  const { path } = useZone();
  const { state, closedAt } = round;
  const cluster = t('cluster', { cluster: labels().cluster[round.cluster].toLowerCase() });
  return (
    <Page
      title={round.title}
      above={
        <>
          <Link to={path('/overleg')}>{t('title')}</Link> · {cluster}
        </>
      }
      under={closedAt ? t('ended', { day: formatDay(closedAt) }) : undefined}
    >
      <RoundBand round={round} onReload={onReload} />
      <div className="round-body">
        {state === 'closed' ? <Ended {...{ round, onReload }} /> : <Ahead {...{ round, onReload }} />}
      </div>
    </Page>
  );
}

function Ahead({ round, onReload }: RoundProps) {
  return (
    <>
      {round.state === 'open' && <ProgressSection round={round} onReload={onReload} />}
      <Options round={round} />
      {round.mayRun && <AbsenceSection round={round} onReload={onReload} />}
    </>
  );
}

function Ended({ round, onReload }: RoundProps) {
  const { tie = [], mayRun } = round;
  return (
    <>
      <ResultSection round={round} />
      {tie.length > 0 && mayRun && <SettleSection round={round} onReload={onReload} />}
    </>
  );
}

/** What this round waits for, said to who looks. */
function stageOf({ state, tie = [], yourSeats, options, mayRun }: RoundView) {
  if (state === 'draft') return { who: mayRun ? 'draftYou' : 'draft', what: 'draft', you: mayRun } as const;
  if (state === 'open') {
    const waits = yourSeats.some(({ voted }) => !voted);
    return waits ? ({ who: 'openYou', what: 'openYou', you: true } as const) : ({ who: 'open', what: 'open' } as const);
  }
  if (tie.length > 0) return { who: 'tie', what: 'tie', you: mayRun } as const;
  return { who: 'closed', what: options.some(({ chosen }) => chosen) ? 'closed' : 'closedNone' } as const;
}

function RoundBand({ round, onReload }: RoundProps) {
  const t = useText(roundsText);
  const { who, what, you = false } = { you: undefined, ...stageOf(round) };
  return (
    <NowBand you={you} who={t(`now.${who}`)} acts={<BandActs round={round} onReload={onReload} />}>
      {t(`what.${what}`)}
    </NowBand>
  );
}

function BandActs({ round, onReload }: RoundProps) {
  const t = useText(roundsText);
  const { path } = useZone();
  const { id, state, mayRun } = round;
  if (state === 'draft') return mayRun ? <DraftActs round={round} onReload={onReload} /> : null;
  return (
    <>
      {state === 'open' ? <Vote round={round} /> : <Onward round={round} />}
      {mayRun && (
        <ButtonLink kind="quiet" to={path(`/overleg/${id}/scherm`)}>
          {t('screen')}
        </ButtonLink>
      )}
    </>
  );
}

function Vote({ round: { id, yourSeats } }: { round: RoundView }) {
  const t = useText(roundsText);
  const { path } = useZone();
  if (yourSeats.length === 0) return null;
  const waits = yourSeats.some(({ voted }) => !voted);
  return (
    <ButtonLink kind={waits ? 'primary' : 'outlined'} to={path(`/overleg/${id}/stem`)}>
      {t(waits ? 'vote' : 'changeVote')}
    </ButtonLink>
  );
}

function Onward({ round: { options, tie = [] } }: { round: RoundView }) {
  const t = useText(roundsText);
  const { path, may } = useZone();
  const goesOn = tie.length === 0 && options.some(({ chosen }) => chosen);
  return goesOn && may('escalations.read') ? <ButtonLink to={path('/bestuur')}>{t('toBoard')}</ButtonLink> : null;
}

function DraftActs({ round, onReload }: RoundProps) {
  const t = useText(roundsText);
  const { slug, path } = useZone();
  const show = useShowRound(slug);
  const { id, version } = round;
  const act = useAct({
    act: async () => show(await call(rounds.open, { params: { zone: slug, round: id }, version })),
    done: t('opened'),
  });
  return (
    <>
      <Button kind="primary" busy={act.busy} onClick={() => void act.run()}>
        {t('openRound')}
      </Button>
      <ButtonLink to={path(`/overleg/nieuw?ronde=${id}`)}>{t('change')}</ButtonLink>
      <ActError act={act} onReload={onReload} />
    </>
  );
}

function Options({ round: { options, dotsPerSeat, dotsPerOption } }: { round: RoundView }) {
  const t = useText(roundsText);
  const { path } = useZone();
  return (
    <Section title={t('list')} count={options.length}>
      <p className="small muted">{t('rule', { dots: dotsPerSeat, most: dotsPerOption })}</p>
      <ol className="option-list">
        {options.map(({ sharedSignalId, title, spread }) => (
          <li key={sharedSignalId}>
            <Stack gap="tight">
              <Link to={path(`/gedeelde-signalen/${sharedSignalId}`)}>{title}</Link>
              <SpreadMarks clusters={marksOf(spread)} />
            </Stack>
          </li>
        ))}
      </ol>
    </Section>
  );
}
