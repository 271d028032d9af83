import { Menu } from '@mantine/core';
import type { ReactElement } from 'react';
import { leave, useMe, useZone } from '../session.ts';
import { useText } from '../text.ts';
import { useGo } from '../ui/link.tsx';
import { useTheme } from '../ui/use-theme.ts';
import { themes, type Theme } from '../ui/theme-choice.ts';
import { shellText } from './shell.text.ts';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import '../ui/say/menu.css';

/** Behind the name of the person: other zones, colours, sessions, the way out. It opens as soon as it is there. */
export function PersonDropdown({ onClose, children }: { onClose: () => void; children: ReactElement }) {
  const t = useText(shellText);
  const me = useMe();
  const { slug } = useZone();
  const go = useGo();
  const zones = me?.zones ?? [];
  return (
    <Menu
      defaultOpened
      onClose={onClose}
      position="bottom-end"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: 'menu', item: 'menu-item', label: 'menu-label' }}
    >
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown aria-label={t('person')}>
        {zones.length > 1 && <Menu.Label>{t('zones')}</Menu.Label>}
        {zones.length > 1 &&
          zones.map((one) => (
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
        {slug && <Menu.Item onClick={() => go(`/z/${slug}/sessies`)}>{t('sessions')}</Menu.Item>}
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
