import { levels } from '@signalenbeleid/contracts/code-lists';
import {
  SharedClassification,
  sharedSignals,
  type SharedSignalView,
} from '@signalenbeleid/contracts/shared-signals.contract';
import { categories, clusters, targetGroups, type Category } from '@signalenbeleid/contracts/taxonomy';
import { useId } from 'react';
import { call } from '../api.ts';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { SearchSelect } from '../ui/form/search-select.tsx';
import { Select } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { ActError } from '../ui/say/act-error.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { useShowAnswer } from './shared-signals.queries.ts';
import { sharedSignalText } from './shared-signal.text.ts';

interface ClassificationDialogProps {
  shared: SharedSignalView;
  open: boolean;
  onClose: () => void;
  onReload: () => void;
}

const named = <V extends string>(values: readonly V[], names: Record<V, string>) =>
  values.map((value) => ({ value, label: names[value] }));

/** Where a shared signal belongs: category, target group, the level that can decide, the cluster that takes it up. */
export function ClassificationDialog({ shared, open, onClose, onReload }: ClassificationDialogProps) {
  const t = useText(sharedSignalText);
  const formId = useId();
  const act = useClassify(shared);
  const { categories: about, targetGroups: groups, level, cluster } = shared;
  const start = { categories: about, targetGroups: groups, ...(level && { level }), ...(cluster && { cluster }) };
  const form = useForm<SharedClassification>({ shape: SharedClassification, start, act });
  const send = async (body: SharedClassification) => {
    if (await act.run(body)) onClose();
  };
  const save = (
    <Button kind="primary" type="submit" form={formId} busy={act.busy}>
      {t('save')}
    </Button>
  );
  const words = labels();
  return (
    <Dialog open={open} onClose={onClose} title={t('classifyTitle')} leave={t('cancel')} act={save} wide>
      <form id={formId} className="stack" noValidate onSubmit={form.submit(send)}>
        <ErrorSummary {...form.summary} />
        <Select
          label={t('facts.cluster')}
          choices={named(clusters, words.cluster)}
          empty={t('chooseCluster')}
          {...form.text('cluster')}
        />
        <Select
          label={t('facts.level')}
          choices={named(levels, words.level)}
          empty={t('chooseLevel')}
          {...form.text('level')}
        />
        <CategoryField value={form.values.categories || []} onChange={(value) => form.set('categories', value)} />
        <Choices
          chips
          many
          label={t('facts.targetGroup')}
          choices={named(targetGroups, words.targetGroup)}
          {...form.choice('targetGroups')}
          value={form.values.targetGroups || []}
        />
        <ActError act={act} onReload={onReload} />
      </form>
    </Dialog>
  );
}

function useClassify({ id, version }: SharedSignalView) {
  const t = useText(sharedSignalText);
  const { slug } = useZone();
  const show = useShowAnswer(slug);
  return useAct({
    act: async (body: SharedClassification) =>
      show(await call(sharedSignals.classify, { params: { zone: slug, shared: id }, body, version })),
    done: t('classified'),
  });
}

const MOST_CATEGORIES = 5;

/** Categories one by one: there are too many to show them all. */
function CategoryField({ value, onChange }: { value: readonly Category[]; onChange: (value: Category[]) => void }) {
  const t = useText(sharedSignalText);
  const { category } = labels();
  const left = categories.filter((code) => !value.includes(code));
  return (
    <div className="stack-2">
      <SearchSelect
        label={t('addCategory')}
        hint={t('mostCategories')}
        choices={value.length < MOST_CATEGORIES ? named(left, category) : []}
        value=""
        onChange={(added) => added && onChange([...value, added as Category])}
      />
      <ul className="row chosen-list">
        {value.map((code) => (
          <li key={code}>
            <Button
              size="small"
              icon="close"
              aria-label={t('remove', { name: category[code] })}
              onClick={() => onChange(value.filter((one) => one !== code))}
            >
              {category[code]}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
