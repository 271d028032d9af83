import { Select as MantineSelect } from '@mantine/core';
import { useText } from '../../text.ts';
import { Field, type FieldProps } from './field.tsx';
import { formText } from './form.text.ts';
import type { Choice } from './text-field.tsx';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '../say/menu.css';

interface SearchSelectProps extends FieldProps {
  choices: readonly Choice[];
  value: string;
  onChange: (value: string) => void;
}

/** One of many values, found by typing: a person, an organisation, a sector. */
export function SearchSelect({ choices, value, onChange, ...field }: SearchSelectProps) {
  const t = useText(formText);
  return (
    <Field {...field}>
      {(tied) => (
        <MantineSelect
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
          classNames={{ input: 'input', dropdown: 'menu', option: 'menu-item' }}
          scrollAreaProps={{ type: 'auto' }}
        />
      )}
    </Field>
  );
}
