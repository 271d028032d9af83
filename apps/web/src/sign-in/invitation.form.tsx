import { invitations, type OpenInvitation } from '@signalenbeleid/contracts/invitations.contract';
import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { useState, type FormEvent } from 'react';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { longEnough, NewPasswordField } from './new-password.form.tsx';
import { isUsedUp } from './behind-link.view.tsx';
import { signInText } from './sign-in.text.ts';
import { needed, useTyped } from './use-typed.ts';

type Way = 'password' | 'link';

const outOfReach = { readOnly: true, tabIndex: -1, 'aria-hidden': true };

interface InvitationFormProps {
  zone: string;
  code: string;
  invitation: OpenInvitation;
  /** Accepted, and a link to sign in with is on its way. */
  onMailed: (email: string) => void;
  onBroken: () => void;
}

/** Accepting an invitation: with an account that is there already, or with a name and a way to sign in. */
export function InvitationForm({ invitation, ...rest }: InvitationFormProps) {
  const t = useText(signInText);
  const { email, hasAccount } = invitation;
  const [way, setWay] = useState<Way>('password');
  const accept = useAcceptance({ invitation, ...rest });
  const { typed, field, check, summary } = useTyped({ name: invitation.name, password: '' }, accept);
  const withPassword = !hasAccount && way === 'password';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const rules = { name: needed(t('fillName')), ...(withPassword && { password: longEnough(t('tooShort')) }) };
    if (check(rules)) void accept.run({ name: typed.name, ...(withPassword && { password: typed.password }) });
  };
  const ways = [
    { value: 'password' as const, label: t('withPassword') },
    { value: 'link' as const, label: t('withLink'), hint: t('withLinkHint') },
  ];
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="wide">
        <ErrorSummary {...summary} />
        {summary.faults.length === 0 && <ActError act={accept} />}
        <p>{t(hasAccount ? 'invitedKnown' : 'invitedAs', { email })}</p>
        {!hasAccount && <TextField label={t('name')} hint={t('nameHint')} autoComplete="name" {...field('name')} />}
        {!hasAccount && <Choices label={t('way')} choices={ways} value={way} onChange={setWay} />}
        {/* A password manager keeps the address with the password it belongs to. */}
        {withPassword && <input className="vh" autoComplete="username" value={email} {...outOfReach} />}
        {withPassword && <NewPasswordField {...field('password')} />}
        <div>
          <Button kind="primary" type="submit" busy={accept.busy}>
            {t('accept')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

/** Accepts, then signs in the way that was chosen. Whoever has an account goes on to their zone, by way of sign-in. */
function useAcceptance({ zone, code, invitation, onMailed, onBroken }: InvitationFormProps) {
  const [accepted, setAccepted] = useState(false);
  const { email, hasAccount } = invitation;
  return useAct({
    act: async ({ name, password }: { name: string; password?: string }) => {
      try {
        const body = { code, name, ...(password !== undefined && { password }) };
        if (!accepted) await call(invitations.accept, { params: { zone }, body });
      } catch (error) {
        if (isUsedUp(error)) return onBroken();
        throw error;
      }
      setAccepted(true);
      if (!hasAccount && password === undefined) {
        await call(signIn.askLink, { body: { email } });
        return onMailed(email);
      }
      if (password !== undefined) await call(signIn.byPassword, { body: { email, password } });
      window.location.replace(`/z/${zone}/vandaag`);
    },
  });
}
