import { Menu } from '@mantine/core';
import { labels } from '../labels.ts';
import { leave, useMe, useZone } from '../session.ts';
import { useText } from '../text.ts';
import { useGo } from '../ui/link.tsx';
import { useTheme } from '../ui/use-theme.ts';
import { themes, type Theme } from '../ui/theme-choice.ts';
import { shellText } from './shell.text.ts';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import '../ui/say/menu.css';

const initialsOf = (name: string) => {
  const words = name.split(' ').filter(Boolean);
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
};

/** Who one is, in which zone and role; and behind it: other zones, colours, sessions, the way out. */
export function PersonMenu() {
  const t = useText(shellText);
  const me = useMe();
  const { name: zone, slug, me: here } = useZone();
  const go = useGo();
  if (!me) return null;
  const role = here?.roles.map((grant) => labels().role[grant.role])[0];
  return (
    <Menu
      position="bottom-end"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: 'menu', item: 'menu-item', label: 'menu-label' }}
    >
      <Menu.Target>
        <button className="who" type="button">
          <span className="face" aria-hidden="true">
            {initialsOf(me.name)}
          </span>
          <span>
            {me.name}
            <small>{[zone, role].filter(Boolean).join(' · ')}</small>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('person')}>
        {me.zones.length > 1 && <Menu.Label>{t('zones')}</Menu.Label>}
        {me.zones.length > 1 &&
          me.zones.map((one) => (
            <Menu.Item
              key={one.slug}
              aria-current={one.slug === slug || undefined}
              onClick={() => go(`/z/${one.slug}/vandaag`)}
            >
              {one.name}
            </Menu.Item>
          ))}
        <ThemeItems />
        <Menu.Divider />
        <Menu.Item onClick={() => go(`/z/${slug}/sessies`)}>{t('sessions')}</Menu.Item>
        <Menu.Item onClick={() => void leave()}>{t('signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function ThemeItems() {
  const t = useText(shellText);
  const { theme, choose } = useTheme();
  return (
    <Menu.RadioGroup value={theme} onChange={(next) => choose(next as Theme)}>
      <Menu.Label>{t('theme')}</Menu.Label>
      {themes.map((one) => (
        <Menu.RadioItem key={one} value={one}>
          {t(`theme.${one}`)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
