import type { OpenSignal } from '@signalenbeleid/contracts/signals.contract';
import { frequencies, visibilities } from '@signalenbeleid/contracts/code-lists';
import { labels } from '../labels.ts';
import { useText } from '../text.ts';
import { Choices } from '../ui/form/choices.tsx';
import { Select, TextField } from '../ui/form/text-field.tsx';
import { clusters, sectorsOf, targetGroups } from '@signalenbeleid/contracts/taxonomy';
import { reportingText } from './reporting.text.ts';
import type { ReportForm } from './use-report-form.ts';

/** Who may see the name of the reporter, each choice with what it means. */
export function VisibilityChoices({ form }: { form: ReportForm }) {
  const t = useText(reportingText);
  const choices = visibilities.map((value) => ({ value, label: t(`seeOf.${value}`), hint: t(`seeHint.${value}`) }));
  return <Choices big label={t('see')} choices={choices} {...form.choice('visibility')} />;
}

/** Every sector, in the order of the clusters. */
export const sectorChoices = () =>
  clusters.flatMap((cluster) => sectorsOf[cluster].map((value) => ({ value, label: labels().sector[value] })));

/** Who reports, for somebody without an account: all of it may be left out. */
export function ReporterFields({ form }: { form: ReportForm }) {
  const t = useText(reportingText);
  const nameless = form.values.visibility === 'ANONIEM';
  return (
    <>
      <Select
        label={t('sector')}
        hint={t('sectorHint')}
        empty={t('noSector')}
        choices={sectorChoices()}
        {...form.text('sector')}
      />
      {nameless ? (
        <p className="small muted">{t('seeHint.ANONIEM')}</p>
      ) : (
        <>
          <TextField label={t('name')} autoComplete="name" maxLength={120} {...form.text('name')} />
          <TextField
            label={t('email')}
            hint={t('emailHint')}
            type="email"
            inputMode="email"
            autoComplete="email"
            {...form.text('email')}
          />
        </>
      )}
    </>
  );
}

/** How often it is seen. Once is not yet a signal, and may be reported all the same. */
export function Often({ form }: { form: ReportForm }) {
  const t = useText(reportingText);
  const choices = frequencies.toReversed().map((value) => ({ value, label: t(`oftenOf.${value}`) }));
  return (
    <div className="stack-2">
      <Choices big chips label={t('often')} choices={choices} {...form.choice('frequency')} />
      {form.values.frequency === 'EENMALIG' && (
        <p className="small muted" role="status">
          {t('once')}
        </p>
      )}
    </div>
  );
}

type Group = NonNullable<OpenSignal['targetGroups']>[number];
const withFirst = (groups: readonly Group[], first: string): Group[] => {
  const others = groups.slice(1).filter((group) => group !== first);
  return first ? [first as Group, ...others] : others;
};

/** Whom it touches most. */
export function Whom({ form }: { form: ReportForm }) {
  const t = useText(reportingText);
  const groups = form.values.targetGroups || [];
  return (
    <Select
      big
      label={t('whom')}
      empty={t('choose')}
      choices={targetGroups.map((value) => ({ value, label: labels().targetGroup[value] }))}
      {...form.text('targetGroups')}
      value={groups[0] ?? ''}
      onChange={({ target }) => form.set('targetGroups', withFirst(groups, target.value))}
    />
  );
}
