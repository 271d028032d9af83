import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { useState, type FormEvent } from 'react';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { Section, Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { longEnough, NewPasswordField } from './new-password.form.tsx';
import { signInText } from './sign-in.text.ts';
import { useTyped } from './use-typed.ts';

/** Choosing another password. The fields are empty again once it holds. */
export function PasswordChange({ after }: { after: () => unknown }) {
  const t = useText(signInText);
  const [times, setTimes] = useState(0);
  const done = () => {
    setTimes(times + 1);
    return after();
  };
  return (
    <Section title={t('change')}>
      <PasswordChangeForm key={times} after={done} />
    </Section>
  );
}

function PasswordChangeForm({ after }: { after: () => unknown }) {
  const t = useText(signInText);
  const change = useAct({
    act: ({ current, password }: { current: string; password: string }) =>
      call(signIn.changePassword, { body: { password, ...(current && { current }) } }),
    done: t('changed'),
    after,
  });
  const { typed, field, check, summary } = useTyped({ current: '', password: '' }, change);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (check({ password: longEnough(t('tooShort')) })) void change.run(typed);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="wide">
        <p className="muted">{t('changeWhy')}</p>
        <ErrorSummary {...summary} />
        {summary.faults.length === 0 && <ActError act={change} />}
        <TextField
          label={t('present')}
          hint={t('presentHint')}
          type="password"
          autoComplete="current-password"
          optional
          {...field('current')}
        />
        <NewPasswordField {...field('password')} />
        <div>
          <Button type="submit" busy={change.busy}>
            {t('save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
