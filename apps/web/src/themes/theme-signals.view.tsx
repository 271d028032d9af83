import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { themes, type ThemeLinks, type ThemeSignal, type ThemeView } from '@signalenbeleid/contracts/themes.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Select } from '../ui/form/text-field.tsx';
import { Section, Stack } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { Table } from '../ui/show/table.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { FormDialog } from './theme.form.tsx';
import { linkableQuery, useShowTheme } from './themes.queries.ts';
import { themesText } from './themes.text.ts';

interface SignalsProps {
  theme: ThemeView;
  onReload: () => void;
}
type Linked = ThemeSignal & { shared: boolean };

const shownFirst = 8;

/** The signals and shared signals that the theme stands on. */
export function ThemeSignals({ theme, onReload }: SignalsProps) {
  const t = useText(themesText);
  const { may } = useZone();
  const [all, setAll] = useState(false);
  const [adding, setAdding] = useState(false);
  const unlink = useLink(theme, t('unlinked'));
  const linked = [
    ...theme.sharedSignals.map((one) => ({ ...one, shared: true })),
    ...theme.signals.map((one) => ({ ...one, shared: false })),
  ];
  const shown = all ? linked : linked.slice(0, shownFirst);
  return (
    <Section title={t('signals')} count={linked.length}>
      <Stack>
        {linked.length === 0 && <p className="muted">{t('signalsNone')}</p>}
        {linked.length > 0 && (
          <LinkedTable linked={shown} onUnlink={may('themes.manage') ? (links) => void unlink.run(links) : undefined} />
        )}
        {linked.length > shown.length && (
          <div>
            <Button onClick={() => setAll(true)}>{t('signalsMore', { count: linked.length })}</Button>
          </div>
        )}
        <ActError act={unlink} onReload={onReload} />
        {may('themes.manage') && (
          <div>
            <Button icon="plus" onClick={() => setAdding(true)}>
              {t('link')}
            </Button>
          </div>
        )}
      </Stack>
      {adding && <LinkDialog theme={theme} onReload={onReload} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function useLink({ id, version }: ThemeView, done: string) {
  const { slug } = useZone();
  const show = useShowTheme(slug);
  return useAct({
    act: async (body: ThemeLinks) =>
      show(await call(themes.link, { params: { zone: slug, theme: id }, version, body })),
    done,
  });
}

function LinkedTable({ linked, onUnlink }: { linked: Linked[]; onUnlink: ((links: ThemeLinks) => void) | undefined }) {
  const t = useText(themesText);
  const { path, may } = useZone();
  const address = ({ id, shared }: Linked) => path(shared ? `/gedeelde-signalen/${id}` : `/signalen/${id}`);
  const name = (one: Linked) => (
    <span className="row">
      {/* A single signal has a page for its coordinators only. */}
      {one.shared || may('signals.check') ? <Link to={address(one)}>{one.title}</Link> : one.title}
      {one.shared && <Tag>{t('sharedSignal')}</Tag>}
    </span>
  );
  const unlink = ({ id, title, shared }: Linked) => (
    <Button
      size="small"
      kind="quiet"
      aria-label={t('unlinkThis', { title })}
      onClick={() => onUnlink?.(shared ? { removeSharedSignals: [id] } : { removeSignals: [id] })}
    >
      {t('unlink')}
    </Button>
  );
  const columns = [
    { name: t('signal'), cell: name },
    ...(onUnlink ? [{ name: t('unlink'), cell: unlink, acts: true }] : []),
  ];
  return (
    <Table caption={t('signals')} hideCaption rows={linked} keyOf={({ id }) => id} columns={columns} fold={false} />
  );
}

function LinkDialog({ theme, onReload, onClose }: SignalsProps & { onClose: () => void }) {
  const t = useText(themesText);
  const { slug } = useZone();
  const query = useQuery(linkableQuery(slug));
  const [chosen, setChosen] = useState('');
  const link = useLink(theme, t('linked'));
  const there = new Set(theme.sharedSignals.map(({ id }) => id));
  const send = async (event: React.FormEvent) => {
    event.preventDefault();
    if (chosen && (await link.run({ addSharedSignals: [chosen] }))) onClose();
  };
  const shared = { act: link, onSubmit: (event: React.FormEvent) => void send(event), onClose, onReload };
  return (
    <FormDialog title={t('link')} verb={t('link')} {...shared}>
      <Loaded query={query} lines={1}>
        {({ items }) => {
          const choices = items
            .filter(({ id }) => !there.has(id))
            .map(({ id, title }) => ({ value: id, label: title }));
          return (
            <Select
              label={t('linkLabel')}
              empty=""
              choices={choices}
              value={chosen}
              onChange={({ target }) => setChosen(target.value)}
            />
          );
        }}
      </Loaded>
    </FormDialog>
  );
}
