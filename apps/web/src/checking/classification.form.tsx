import { useQuery } from '@tanstack/react-query';
import { levels, signalTypes } from '@signalenbeleid/contracts/code-lists';
import { Classification, signals, type SignalView } from '@signalenbeleid/contracts/signals.contract';
import { targetGroups } from '@signalenbeleid/contracts/taxonomy';
import { call } from '../api.ts';
import { labels } from '../labels.ts';
import { municipalityChoices } from '../reporting/more.fields.tsx';
import { sectorChoices } from '../reporting/questions.fields.tsx';
import { useZone } from '../session.ts';
import { CategoryChoice } from '../signals/category.choice.tsx';
import { useSignalChanged, zoneQuery } from '../signals/signals.queries.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { Select } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { checkingText } from './checking.text.ts';

const startOf = ({
  categories,
  targetGroups: groups,
  municipality,
  sectorConcerned,
  signalType,
  level,
}: SignalView): Classification => ({
  categories,
  targetGroups: groups,
  ...(municipality && { municipality }),
  ...(sectorConcerned && { sectorConcerned }),
  ...(signalType && { signalType }),
  ...(level && { level }),
});

/** What the coordinator completes: what it is about, whom it touches, where, and who can do something about it. */
export function ClassificationForm({ signal }: { signal: SignalView }) {
  const t = useText(checkingText);
  const { slug } = useZone();
  const words = labels();
  const zone = useQuery(zoneQuery(slug)).data;
  const changed = useSignalChanged(slug);
  const classify = useAct({
    act: (body: Classification) =>
      call(signals.classify, { params: { zone: slug, signal: signal.id }, version: signal.version, body }),
    done: t('classified'),
    after: (view) => changed(view),
  });
  const form = useForm<Classification>({ shape: Classification, start: startOf(signal), act: classify });
  const choose = { empty: t('choose') };
  return (
    <form className="stack" onSubmit={form.submit((body) => classify.run(body))} noValidate>
      <ErrorSummary {...form.summary} />
      <CategoryChoice
        {...{ id: form.text('categories').id, label: t('category'), next: t('categoryNext'), empty: t('choose') }}
        value={form.values.categories || []}
        onChange={(value) => form.set('categories', value)}
        {...(zone && { hidden: zone.hiddenCodes })}
      />
      <Choices
        many
        chips
        label={t('targetGroups')}
        choices={targetGroups.map((value) => ({ value, label: words.targetGroup[value] }))}
        {...form.choice('targetGroups')}
        value={form.values.targetGroups || []}
      />
      <Select
        label={t('municipality')}
        empty={t('wholeZone')}
        choices={municipalityChoices(zone)}
        {...form.text('municipality')}
      />
      <Select label={t('sectorConcerned')} {...choose} choices={sectorChoices()} {...form.text('sectorConcerned')} />
      <Select
        label={t('signalType')}
        {...choose}
        choices={signalTypes.map((value) => ({ value, label: words.signalType[value] }))}
        {...form.text('signalType')}
      />
      <Select
        label={t('level')}
        {...choose}
        choices={levels.map((value) => ({ value, label: words.level[value] }))}
        {...form.text('level')}
      />
      <ActError act={classify} onReload={() => void changed()} />
      <div>
        <Button type="submit" busy={classify.busy}>
          {t('saveClassification')}
        </Button>
      </div>
    </form>
  );
}
