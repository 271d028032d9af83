import { useState } from 'react';
import { clusterOf, clusters, sectors, type Cluster, type Sector } from '@signalenbeleid/contracts/taxonomy';
import { involvements, themes, Translation, type ThemeView } from '@signalenbeleid/contracts/themes.contract';
import { call } from '../api.ts';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { Select, TextArea } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Section, Stack } from '../ui/layout/section.tsx';
import { useAct } from '../ui/say/use-act.ts';
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

/** What the theme means for each sector, and how far each goes along; by cluster. */
export function ThemeSectors({ theme, onReload }: SectorsProps) {
  const t = useText(themesText);
  const { may } = useZone();
  const [edited, setEdited] = useState<Edited>();
  const manages = may('themes.manage');
  return (
    <Section title={t('sectors')}>
      <Stack>
        {theme.sectors.length === 0 && <p className="muted">{t('sectorsNone')}</p>}
        {clusters.map((cluster) => (
          <ClusterSectors key={cluster} cluster={cluster} theme={theme} onEdit={manages ? setEdited : undefined} />
        ))}
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

interface ClusterProps {
  cluster: Cluster;
  theme: ThemeView;
  onEdit: ((edited: Edited) => void) | undefined;
}

function ClusterSectors({ cluster, theme, onEdit }: ClusterProps) {
  const t = useText(themesText);
  const own = theme.sectors.filter(({ sector }) => clusterOf(sector) === cluster);
  const { sector: names, cluster: clusterNames } = labels();
  if (own.length === 0) return null;
  return (
    <div className="stack-2">
      <h3 className="row">
        <ClusterMark cluster={cluster} /> {clusterNames[cluster]}
      </h3>
      <dl className="facts">
        {own.map((line) => (
          <div key={line.sector}>
            <dt>{names[line.sector]}</dt>
            <dd>
              <Tag>{t(`involvement.${line.involvement}`)}</Tag> {line.translation}{' '}
              {onEdit && (
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={t('translateWhich', { sector: names[line.sector] })}
                  onClick={() => onEdit(line)}
                >
                  {t('translateThis')}
                </Button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
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
      <TextArea
        label={t('translation')}
        hint={t('translationHint')}
        optional
        limit={2000}
        {...form.text('translation')}
      />
    </FormDialog>
  );
}
