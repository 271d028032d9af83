import { useState, type ChangeEvent } from 'react';
import { useText } from '../text.ts';
import { Checkbox } from '../ui/form/choices.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { signInText } from './sign-in.text.ts';

interface NewPasswordProps {
  id: string;
  error: string | undefined;
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}

/** Choosing a password: pasting and password managers work, and one may look at what one types. */
export function NewPasswordField(field: NewPasswordProps) {
  const t = useText(signInText);
  const [shown, setShown] = useState(false);
  return (
    <Stack gap="tight">
      <TextField
        label={t('newPassword')}
        hint={t('newPasswordHint')}
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        spellCheck={false}
        autoCapitalize="off"
        maxLength={128}
        {...field}
      />
      <Checkbox label={t('showPassword')} checked={shown} onChange={setShown} />
    </Stack>
  );
}

/** Long enough? Whether everyone would guess it, the API knows. */
export const longEnough = (says: string) => (value: string) => ([...value].length < 12 ? says : undefined);
