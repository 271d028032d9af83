import { useState } from 'react';
import { clusterOf, sectors, type Sector } from '@signalenbeleid/contracts/taxonomy';
import { involvements, themes, Translation, type ThemeView } from '@signalenbeleid/contracts/themes.contract';
import { call } from '../api.ts';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { Select } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Section, Stack } from '../ui/layout/section.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { Table } from '../ui/show/table.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { ClusterMark } from '../ui/spread/cluster-mark.tsx';
import { FormDialog } from './theme.form.tsx';
import { useShowTheme } from './themes.queries.ts';
import { themesText } from './themes.text.ts';

interface SectorsProps {
  theme: ThemeView;
  onReload: () => void;
}
type Edited = Partial<Translation>;

/** What the theme means for each sector, and how far each goes along; cluster by cluster. */
export function ThemeSectors({ theme, onReload }: SectorsProps) {
  const t = useText(themesText);
  const { may } = useZone();
  const [edited, setEdited] = useState<Edited>();
  const manages = may('themes.manage');
  return (
    <Section title={t('sectors')}>
      <Stack>
        {theme.sectors.length === 0 && <p className="muted">{t('sectorsNone')}</p>}
        {theme.sectors.length > 0 && <SectorTable theme={theme} onEdit={manages ? setEdited : undefined} />}
        {manages && (
          <div>
            <Button icon="plus" onClick={() => setEdited({})}>
              {t('translate')}
            </Button>
          </div>
        )}
      </Stack>
      {edited && (
        <TranslateDialog theme={theme} start={edited} onReload={onReload} onClose={() => setEdited(undefined)} />
      )}
    </Section>
  );
}

const place = ({ sector }: Translation) => sectors.indexOf(sector);

function SectorTable({ theme, onEdit }: { theme: ThemeView; onEdit: ((edited: Edited) => void) | undefined }) {
  const t = useText(themesText);
  const names = labels().sector;
  const edit = (line: Translation) => (
    <Button
      size="small"
      kind="quiet"
      aria-label={t('translateWhich', { sector: names[line.sector] })}
      onClick={() => onEdit?.(line)}
    >
      {t('translateThis')}
    </Button>
  );
  return (
    <Table
      caption={t('sectors')}
      hideCaption
      rows={theme.sectors.toSorted((one, other) => place(one) - place(other))}
      keyOf={({ sector }) => sector}
      columns={[
        { name: t('sector'), cell: ({ sector }) => <SectorName sector={sector} /> },
        { name: t('how'), cell: ({ involvement }) => <Tag>{t(`involvement.${involvement}`)}</Tag>, keepTogether: true },
        { name: t('what'), cell: ({ translation }) => translation },
        ...(onEdit ? [{ name: t('translateThis'), cell: edit, acts: true }] : []),
      ]}
    />
  );
}

function SectorName({ sector }: { sector: Sector }) {
  const cluster = clusterOf(sector);
  return (
    <>
      <ClusterMark cluster={cluster} /> {labels().sector[sector]}{' '}
      <span className="vh">({labels().cluster[cluster]})</span>
    </>
  );
}

function TranslateDialog({ theme, start, onReload, onClose }: SectorsProps & { start: Edited; onClose: () => void }) {
  const t = useText(themesText);
  const { slug } = useZone();
  const show = useShowTheme(slug);
  const { id, version } = theme;
  const translate = useAct({
    act: async (body: Translation) =>
      show(await call(themes.translate, { params: { zone: slug, theme: id }, version, body })),
    done: t('translated'),
  });
  const names = labels().sector;
  const first = { involvement: 'takes-part' as const, ...start };
  const form = useForm<Translation>({ shape: Translation, start: first, act: translate });
  const submit = form.submit(async (body) => (await translate.run(body)) && onClose());
  const named = (sector: Sector) => ({ value: sector, label: names[sector] });
  const steps = involvements.map((value) => ({ value, label: t(`involvement.${value}`) }));
  const shared = { act: translate, onSubmit: submit, onClose, onReload };
  return (
    <FormDialog title={t('translate')} verb={t('save')} {...shared}>
      <ErrorSummary {...form.summary} />
      <Select label={t('sector')} empty="" choices={sectors.map(named)} {...form.text('sector')} />
      <Choices chips label={t('involved')} choices={steps} {...form.choice('involvement')} />
      <GuardedText
        label={t('translation')}
        hint={t('translationHint')}
        optional
        limit={2000}
        {...form.text('translation')}
      />
    </FormDialog>
  );
}
