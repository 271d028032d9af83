import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { useState, type FormEvent } from 'react';
import { call } from '../api.ts';
import { PlainShell } from '../shell/plain-shell.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary, type FieldFault } from '../ui/form/error-summary.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { Page } from '../ui/layout/page.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Banner } from '../ui/say/banner.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { returnTo } from './return-to.ts';
import { signInText } from './sign-in.text.ts';

/** Sign in with address and password, or ask for a link by mail. */
export function SignInPage() {
  const t = useText(signInText);
  return (
    <PlainShell>
      <Page title={t('title')} lead={t('lead')} narrow>
        <SignInForm />
      </Page>
    </PlainShell>
  );
}

interface Credentials {
  email: string;
  password: string;
}

function SignInForm() {
  const t = useText(signInText);
  const [typed, setTyped] = useState<Credentials>({ email: '', password: '' });
  const [attempt, setAttempt] = useState(0);
  const [missing, setMissing] = useState<FieldFault[]>([]);
  const [sent, setSent] = useState(false);
  const enter = useAct({
    act: () => call(signIn.byPassword, { body: typed }),
    after: () => window.location.assign(returnTo(window.location.search)),
  });
  const link = useAct({ act: () => call(signIn.askLink, { body: { email: typed.email } }) });

  const ready = (needed: (keyof Credentials)[]) => {
    const says = { email: t('fillEmail'), password: t('fillPassword') };
    const faults = needed.filter((field) => !typed[field].trim()).map((field) => ({ field, says: says[field] }));
    setMissing(faults);
    setAttempt(attempt + 1);
    return faults.length === 0;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready(['email', 'password'])) void enter.run();
  };
  const ask = async () => {
    if (ready(['email'])) setSent(await link.run());
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="wide">
        <ErrorSummary faults={missing} attempt={attempt} />
        <CredentialFields typed={typed} missing={missing} onType={setTyped} />
        <ActError act={enter.error ? enter : link} />
        {sent && (
          <Banner kind="now" announce="status">
            {t('linkSent')}
          </Banner>
        )}
        <div className="row">
          <Button kind="primary" type="submit" busy={enter.busy}>
            {t('signIn')}
          </Button>
          <Button kind="quiet" busy={link.busy} onClick={() => void ask()}>
            {t('askLink')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

interface CredentialFieldsProps {
  typed: Credentials;
  missing: readonly FieldFault[];
  onType: (typed: Credentials) => void;
}

function CredentialFields({ typed, missing, onType }: CredentialFieldsProps) {
  const t = useText(signInText);
  const errorOf = (field: keyof Credentials) => missing.find((fault) => fault.field === field)?.says;
  return (
    <>
      <TextField
        id="email"
        label={t('email')}
        type="email"
        autoComplete="username"
        error={errorOf('email')}
        value={typed.email}
        onChange={(event) => onType({ ...typed, email: event.target.value })}
      />
      <TextField
        id="password"
        label={t('password')}
        hint={t('passwordHint')}
        type="password"
        autoComplete="current-password"
        error={errorOf('password')}
        value={typed.password}
        onChange={(event) => onType({ ...typed, password: event.target.value })}
      />
    </>
  );
}
