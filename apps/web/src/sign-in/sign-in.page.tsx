import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { useEffect, useState, type FormEvent } from 'react';
import { call } from '../api.ts';
import { PlainShell } from '../shell/plain-shell.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { noteArrival } from '../ui/layout/arrival.ts';
import { Page } from '../ui/layout/page.tsx';
import { Section, Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { Mailed } from './mailed.view.tsx';
import { returnTo } from './return-to.ts';
import { signInText } from './sign-in.text.ts';
import { needed, useTyped } from './use-typed.ts';

/** Sign in with address and password, or ask for a link by mail. */
export function SignInPage() {
  const t = useText(signInText);
  const [mailedTo, setMailedTo] = useState<string>();
  const show = (email: string | undefined) => {
    noteArrival();
    setMailedTo(email);
  };
  return (
    <PlainShell>
      {mailedTo ? (
        <Mailed email={mailedTo}>
          <div>
            <Button onClick={() => show(undefined)}>{t('otherAddress')}</Button>
          </div>
        </Mailed>
      ) : (
        <Page key="sign-in" title={t('title')} lead={t('lead')} narrow>
          <SignInForm onMailed={show} />
        </Page>
      )}
    </PlainShell>
  );
}

function SignInForm({ onMailed }: { onMailed: (email: string) => void }) {
  const t = useText(signInText);
  const enter = useAct({
    act: (body: { email: string; password: string }) => call(signIn.byPassword, { body }),
    after: () => window.location.assign(returnTo(window.location.search)),
  });
  const link = useAct({
    act: (email: string) => call(signIn.askLink, { body: { email } }),
    after: (_, email) => onMailed(email),
  });
  const failed = enter.error ? enter : link;
  const { typed, field, check, summary } = useTyped({ email: '', password: '' }, failed);
  // Whoever mistyped goes on where they were: at the password.
  useEffect(() => {
    if (enter.attempt > 0) document.getElementById('password')?.focus();
  }, [enter.attempt]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    link.clear();
    if (check({ email: needed(t('fillEmail')), password: needed(t('fillPassword')) })) void enter.run(typed);
  };
  const ask = () => {
    enter.clear();
    if (check({ email: needed(t('fillEmail')) })) void link.run(typed.email);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="wide">
        <ErrorSummary {...summary} />
        {summary.faults.length === 0 && <ActError act={failed} />}
        <TextField label={t('email')} type="email" autoComplete="username" inputMode="email" {...field('email')} />
        <TextField label={t('password')} type="password" autoComplete="current-password" {...field('password')} />
        <div>
          <Button kind="primary" type="submit" busy={enter.busy}>
            {t('signIn')}
          </Button>
        </div>
        <Section title={t('orLink')}>
          <p className="muted">{t('orLinkWhy')}</p>
          <div>
            <Button busy={link.busy} onClick={ask}>
              {t('askLink')}
            </Button>
          </div>
        </Section>
      </Stack>
    </form>
  );
}
