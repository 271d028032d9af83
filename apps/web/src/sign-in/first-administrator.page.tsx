import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { useState, type FormEvent } from 'react';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { BehindLink, type OnceLink } from './behind-link.view.tsx';
import { longEnough, NewPasswordField } from './new-password.form.tsx';
import { signInText } from './sign-in.text.ts';
import { needed, useTyped } from './use-typed.ts';

/** The first person of an empty installation makes their account, with the link that the command line printed. */
export function FirstAdministratorPage() {
  const t = useText(signInText);
  const broken = { title: t('firstBroken'), lead: t('firstBrokenLead'), act: t('signIn') };
  return (
    <BehindLink title={t('first')} lead={t('firstLead')} broken={broken}>
      {(link) => <FirstAdministratorForm {...link} />}
    </BehindLink>
  );
}

interface Person {
  name: string;
  email: string;
  password: string;
}

function FirstAdministratorForm({ token, tryOut }: OnceLink) {
  const t = useText(signInText);
  const [made, setMade] = useState(false);
  const make = useAct({
    act: async ({ name, email, password }: Person) => {
      const makeAccount = () => call(signIn.beFirstAdministrator, { body: { token, name, email, password } });
      // Made before, and only the answer was lost on the way: go on with signing in.
      if (!made && !(await tryOut(makeAccount))) return;
      setMade(true);
      await call(signIn.byPassword, { body: { email, password } });
      window.location.replace('/');
    },
  });
  const { typed, field, check, summary } = useTyped({ name: '', email: '', password: '' }, make);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const rules = { name: needed(t('fillName')), email: needed(t('fillEmail')), password: longEnough(t('tooShort')) };
    if (check(rules)) void make.run(typed);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="wide">
        <ErrorSummary {...summary} />
        {summary.faults.length === 0 && <ActError act={make} />}
        <TextField label={t('name')} hint={t('nameHint')} autoComplete="name" {...field('name')} />
        <TextField label={t('email')} type="email" autoComplete="username" inputMode="email" {...field('email')} />
        <NewPasswordField {...field('password')} />
        <div>
          <Button kind="primary" type="submit" busy={make.busy}>
            {t('firstMake')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
