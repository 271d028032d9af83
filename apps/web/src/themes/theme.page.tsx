import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ThemeLine, ThemeView } from '@signalenbeleid/contracts/themes.contract';
import { WaivedIn } from '../guard/waived.view.tsx';
import { useParam, useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { Page, Side } from '../ui/layout/page.tsx';
import { Row, Section, SideSection, Stack } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { actionsText } from './actions.text.ts';
import { ActionsTable } from './actions.view.tsx';
import { ProposeDialog, WordsDialog } from './theme.form.tsx';
import { ThemeBand } from './theme-band.view.tsx';
import { ThemeSectors } from './theme-sectors.view.tsx';
import { ThemeSignals } from './theme-signals.view.tsx';
import { actionsQuery, themeQuery, themesQuery } from './themes.queries.ts';
import { themesText } from './themes.text.ts';

/** The theme that matters now: what runs, else what was chosen, else what is proposed, else the last one. */
export function presentTheme(items: readonly ThemeLine[]): ThemeLine | undefined {
  const order = ['running', 'chosen', 'proposed', 'evaluated'] as const;
  return order.map((state) => items.find((theme) => theme.state === state)).find((theme) => theme !== undefined);
}

/** The theme of this year. */
export function PresentThemePage() {
  const t = useText(themesText);
  const { slug } = useZone();
  const query = useQuery(themesQuery(slug));
  const empty = (
    <Page title={t('noneTitle')}>
      <EmptyState title={t('none')} act={<ProposeButton primary />}>
        {t('noneWhy')}
      </EmptyState>
    </Page>
  );
  return (
    <Loaded query={query} isEmpty={({ items }) => items.length === 0} empty={empty}>
      {({ items }) => <OneTheme id={presentTheme(items)?.id ?? ''} />}
    </Loaded>
  );
}

/** A theme of some year. */
export function ThemePage() {
  return <OneTheme id={useParam('theme')} />;
}

function OneTheme({ id }: { id: string }) {
  const { slug } = useZone();
  const query = useQuery(themeQuery(slug, id));
  return <Loaded query={query}>{(theme) => <Theme theme={theme} onReload={() => void query.refetch()} />}</Loaded>;
}

function Theme({ theme, onReload }: { theme: ThemeView; onReload: () => void }) {
  const t = useText(themesText);
  const { title, year, description, evaluation } = theme;
  const [intro, ...story] = description.split('\n').filter((line) => line.trim());
  return (
    <Page
      title={title}
      above={t('above', { year })}
      lead={intro}
      side={<ThemeSide theme={theme} onReload={onReload} />}
    >
      <Stack gap="wide">
        {story.map((line, at) => (
          <p key={at}>{line}</p>
        ))}
        <ThemeBand theme={theme} onReload={onReload} />
        <WaivedIn record={theme.id} version={theme.version} />
        {evaluation && (
          <Section title={t('evaluation')}>
            <p>{evaluation}</p>
          </Section>
        )}
        <ThemeActions theme={theme} />
        <ThemeSectors theme={theme} onReload={onReload} />
        <ThemeSignals theme={theme} onReload={onReload} />
      </Stack>
    </Page>
  );
}

/** The actions of the theme; late ones come first, as they were due first. */
function ThemeActions({ theme }: { theme: ThemeView }) {
  const t = useText(themesText);
  const a = useText(actionsText);
  const { slug, path, may } = useZone();
  const query = useInfiniteQuery(actionsQuery(slug, { theme: theme.id, limit: 100 }));
  const plan = may('actions.plan') && theme.state !== 'evaluated' && (
    <ButtonLink icon="plus" to={path(`/acties/nieuw?thema=${theme.id}`)}>
      {a('plan')}
    </ButtonLink>
  );
  return (
    <Section title={t('actions')} aside={<Link to={path('/acties')}>{a('all')}</Link>}>
      <Stack>
        <Loaded
          query={query}
          isEmpty={({ pages }) => pages[0]?.items.length === 0}
          empty={
            <p className="muted">
              {a('none')}. {a('noneWhy')}
            </p>
          }
        >
          {({ pages }) => <ActionsTable actions={pages.flatMap(({ items }) => items)} />}
        </Loaded>
        {plan && <div>{plan}</div>}
      </Stack>
    </Section>
  );
}

function ThemeSide({ theme, onReload }: { theme: ThemeView; onReload: () => void }) {
  const t = useText(themesText);
  const { slug, path } = useZone();
  const query = useQuery(themesQuery(slug));
  return (
    <Side label={t('side')}>
      <SideSection title={t('others')}>
        <Loaded query={query} lines={2} isEmpty={({ items }) => items.length < 2} empty={<p>{t('othersNone')}</p>}>
          {({ items }) => (
            <ul className="stack-2">
              {items
                .filter(({ id }) => id !== theme.id)
                .map(({ id, year, title, state }) => (
                  <li key={id}>
                    {year} <Link to={path(`/jaarthema/${id}`)}>{title}</Link> <Tag>{t(`state.${state}`)}</Tag>
                  </li>
                ))}
            </ul>
          )}
        </Loaded>
      </SideSection>
      <Row>
        <ProposeButton />
        <EditButton theme={theme} onReload={onReload} />
      </Row>
    </Side>
  );
}

function EditButton({ theme, onReload }: { theme: ThemeView; onReload: () => void }) {
  const t = useText(themesText);
  const { may } = useZone();
  const [editing, setEditing] = useState(false);
  if (!may('themes.manage')) return null;
  return (
    <>
      <Button size="small" onClick={() => setEditing(true)}>
        {t('edit')}
      </Button>
      {editing && <WordsDialog theme={theme} onReload={onReload} onClose={() => setEditing(false)} />}
    </>
  );
}

function ProposeButton({ primary = false }: { primary?: boolean }) {
  const t = useText(themesText);
  const { may } = useZone();
  const [open, setOpen] = useState(false);
  if (!may('themes.manage')) return null;
  return (
    <>
      <Button {...(primary ? { kind: 'primary' } : { size: 'small' })} onClick={() => setOpen(true)}>
        {t('propose')}
      </Button>
      {open && <ProposeDialog onClose={() => setOpen(false)} />}
    </>
  );
}
