import { useQueryClient } from '@tanstack/react-query';
import { majorities, NewClusterRule, zones, type ClusterRuleView } from '@signalenbeleid/contracts/zones.contract';
import { call } from '../api.ts';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { Select, TextField } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { NumberField } from './number.field.tsx';
import { today } from './today.ts';
import { clusterRulesQuery } from './zones.queries.ts';
import { zonesText } from './zones.text.ts';

const limits = {
  seats: { min: 1, max: 25 },
  dotsPerSeat: { min: 1, max: 10 },
  dotsPerOption: { min: 1, max: 10 },
  chooseMin: { min: 1, max: 5 },
  chooseMax: { min: 1, max: 5 },
  quorumPercent: { min: 0, max: 100 },
} as const;
const words = {
  seats: 'seats',
  dotsPerSeat: 'dots',
  dotsPerOption: 'dotsOnOne',
  chooseMin: 'chooseMin',
  chooseMax: 'chooseMax',
  quorumPercent: 'quorumPercent',
} as const;

/** Another rule for a cluster, from a day on; it begins as the present one. */
export function ClusterRuleForm({ present }: { present: ClusterRuleView }) {
  const t = useText(zonesText);
  const { slug } = useZone();
  const queries = useQueryClient();
  const cluster = labels().cluster[present.cluster];
  const act = useAct({
    act: (body: NewClusterRule) => call(zones.setClusterRule, { params: { zone: slug }, body }),
    done: t('ruleSaved', { cluster }),
    after: (list) => {
      queries.setQueryData(clusterRulesQuery(slug).queryKey, list);
      return queries.invalidateQueries({ queryKey: ['who-is-who', slug] });
    },
  });
  const { holds: _holds, validFrom: _since, ...rule } = present;
  const names = Object.keys(limits) as (keyof typeof limits)[];
  const form = useForm<NewClusterRule>({
    shape: NewClusterRule,
    start: { ...rule, validFrom: today() },
    says: Object.fromEntries(names.map((name) => [name, t('number', limits[name])])),
    act,
  });
  return (
    <form onSubmit={form.submit((body) => act.run(body))} noValidate>
      <Stack gap="wide">
        <ErrorSummary {...form.summary} />
        {form.summary.faults.length === 0 && <ActError act={act} />}
        <TextField
          label={t('validFrom')}
          hint={t('validFromHint')}
          type="date"
          min={today()}
          {...form.text('validFrom')}
        />
        <div className="figure-fields">
          {names.map((name) => (
            <NumberField key={name} label={t(words[name])} {...limits[name]} {...form.text(name)} />
          ))}
        </div>
        <Select
          label={t('majority')}
          choices={majorities.map((value) => ({ value, label: t(`majorities.${value}`) }))}
          {...form.text('majority')}
        />
        <div>
          <Button type="submit" busy={act.busy} aria-label={`${t('saveRule')}: ${cluster}`}>
            {t('saveRule')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
