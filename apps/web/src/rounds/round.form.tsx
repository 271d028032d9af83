import type { Cluster } from '@signalenbeleid/contracts';
import { NewRound, rounds, type RoundView } from '@signalenbeleid/contracts/rounds.contract';
import type { SharedSignalLine } from '@signalenbeleid/contracts/shared-signals.contract';
import { call } from '../api.ts';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { translate, useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { Select } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { formatMonth } from '../ui/format.ts';
import { useGo } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { useShowRound } from './rounds.queries.ts';
import { roundsText } from './rounds.text.ts';

interface RoundFormProps {
  /** A round that is being changed; left out for a new one. */
  round?: RoundView;
  clusters: readonly Cluster[];
  start: { cluster: Cluster | undefined; chosen: string[] };
  lines: readonly SharedSignalLine[];
}

const say = translate(roundsText);
const LEAST = 2;

const titleFor = (cluster: Cluster | undefined) =>
  cluster
    ? say('roundTitleStart', { cluster: labels().cluster[cluster].toLowerCase(), month: formatMonth(new Date()) })
    : '';

/** Makes the round, or changes it; answers with the round. */
function useSave(round: RoundView | undefined) {
  const t = useText(roundsText);
  const { slug, path } = useZone();
  const show = useShowRound(slug);
  const go = useGo();
  return useAct({
    act: ({ cluster, title, sharedSignalIds }: NewRound, key) =>
      round
        ? call(rounds.change, {
            params: { zone: slug, round: round.id },
            body: { title, sharedSignalIds },
            version: round.version,
          })
        : call(rounds.make, { params: { zone: slug }, body: { cluster, title, sharedSignalIds }, key }),
    done: t('saved'),
    after: (view) => {
      void show(view);
      go(path(`/overleg/${view.id}`));
    },
  });
}

/** What a round is about: a cluster, a name, and the shared signals to choose from. */
export function RoundForm({ round, clusters, start, lines }: RoundFormProps) {
  const t = useText(roundsText);
  const act = useSave(round);
  const form = useForm<NewRound>({
    shape: NewRound,
    start: {
      cluster: start.cluster,
      title: round?.title ?? titleFor(start.cluster),
      sharedSignalIds: start.chosen,
    },
    act,
  });
  const { cluster } = form.values;
  const chosen = form.values.sharedSignalIds || [];
  const own = lines.filter((line) => line.cluster === cluster || start.chosen.includes(line.id));
  const others = lines.filter((line) => !own.includes(line));
  const few = chosen.length < LEAST ? t('whichFault') : undefined;
  const list = (items: readonly SharedSignalLine[]) => ({
    many: true as const,
    choices: items.map(choiceOf),
    ...form.choice('sharedSignalIds'),
    value: chosen,
  });
  return (
    <form className="flow" noValidate onSubmit={form.submit((body) => (few ? undefined : act.run(body)))}>
      <ErrorSummary {...form.summary} />
      {!round && clusters.length > 1 && (
        <Select
          label={t('whichCluster')}
          choices={clusters.map((value) => ({ value, label: labels().cluster[value] }))}
          {...form.text('cluster')}
          onChange={({ target }) => {
            const next = clusters.find((value) => value === target.value);
            form.set('cluster', next);
            // A name that somebody wrote stays.
            if (form.values.title === titleFor(cluster || undefined)) form.set('title', titleFor(next));
          }}
        />
      )}
      <GuardedText line label={t('roundTitle')} hint={t('roundTitleHint')} limit={120} {...form.text('title')} />
      <div className="stack">
        <Choices label={t('which')} hint={t('whichHint')} {...list(own)} />
        {others.length > 0 && (
          <Disclosure title={t('others', { count: others.length })} open={own.length === 0}>
            <Choices label={t('others', { count: others.length })} {...list(others)} id={undefined} />
          </Disclosure>
        )}
      </div>
      <ActError act={act} />
      <div>
        <Button kind="primary" type="submit" busy={act.busy} notYet={few}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}

/** A shared signal to choose, with how broadly it is carried. */
function choiceOf({ id, title, spread }: SharedSignalLine) {
  const heard = spread.sectors.filter(({ voice }) => voice !== 'silent').length;
  const facts = [say('sectors', { heard, all: spread.sectors.length }), say('signals', { count: spread.signals })];
  return { value: id, label: title, hint: facts.join(' · ') };
}
