import { Menu as MantineMenu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../text.ts';
import { Button } from '../form/button.tsx';
import { sayText } from './say.text.ts';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import './menu.css';

export interface MenuItem {
  label: string;
  /** What it is now, or why it cannot be chosen. */
  hint?: string | undefined;
  onChoose: () => void;
  /** The place where it is already: shown, not chosen. */
  here?: boolean;
}

interface MenuProps {
  /** The button: a Button element or an own one. */
  target: ReactNode;
  label: string;
  items: readonly MenuItem[];
  children?: ReactNode;
}

/** A list of things to do, behind a button. Arrow keys, Enter and Escape work. */
export function Menu({ target, label, items, children }: MenuProps) {
  return (
    <MantineMenu
      position="bottom-start"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      classNames={{ dropdown: 'menu', item: 'menu-item' }}
    >
      <MantineMenu.Target>{target}</MantineMenu.Target>
      <MantineMenu.Dropdown aria-label={label}>
        {children}
        {items.map(({ label: words, hint, onChoose, here }) => (
          <MantineMenu.Item key={words} onClick={onChoose} {...(here && { 'aria-current': true, disabled: true })}>
            {words}
            {hint && <small>{hint}</small>}
          </MantineMenu.Item>
        ))}
      </MantineMenu.Dropdown>
    </MantineMenu>
  );
}

interface PlaceMenuProps {
  places: readonly MenuItem[];
}

/** "Verplaats naar…": everything that can be dragged can be moved with this too. */
export function MoveMenu({ places }: PlaceMenuProps) {
  const t = useText(sayText);
  return <Menu target={<Button size="small">{t('moveTo')}</Button>} label={t('moveTo')} items={places} />;
}

/** "Voeg toe aan…": puts something with something else. */
export function AddMenu({ places }: PlaceMenuProps) {
  const t = useText(sayText);
  return <Menu target={<Button size="small">{t('addTo')}</Button>} label={t('addTo')} items={places} />;
}
