import { Select } from '@mantine/core';
import { useText } from '../../text.ts';
import type { Tied } from './field.tsx';
import { formText } from './form.text.ts';
import type { Choice } from './text-field.tsx';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '../say/menu.css';

export interface SearchBoxProps {
  tied: Tied;
  choices: readonly Choice[];
  value: string;
  onChange: (value: string) => void;
}

/** The part of a search that one types in, with the list of what fits. */
export function SearchBox({ tied, choices, value, onChange }: SearchBoxProps) {
  const t = useText(formText);
  return (
    <Select
      {...tied}
      searchable
      clearable
      data={choices.map(({ value: key, label }) => ({ value: key, label }))}
      value={value || null}
      onChange={(next) => onChange(next ?? '')}
      nothingFoundMessage={t('nothingFound')}
      clearButtonProps={{ 'aria-label': t('clearChoice') }}
      maxDropdownHeight={320}
      comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
      classNames={{ wrapper: 'search-box', input: 'input', dropdown: 'menu', option: 'menu-item' }}
      // A browser stops by Tab at what scrolls; the list goes away then, and the focus with it.
      scrollAreaProps={{ type: 'auto', viewportProps: { tabIndex: -1 } }}
    />
  );
}
