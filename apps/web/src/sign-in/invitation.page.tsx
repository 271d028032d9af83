import { invitations, type OpenInvitation } from '@signalenbeleid/contracts/invitations.contract';
import { useEffect, useState } from 'react';
import { call } from '../api.ts';
import { labels } from '../labels.ts';
import { PlainShell } from '../shell/plain-shell.tsx';
import { useText } from '../text.ts';
import { ButtonLink } from '../ui/form/button.tsx';
import { noteArrival } from '../ui/layout/arrival.ts';
import { Page } from '../ui/layout/page.tsx';
import { ErrorState, LoadingState } from '../ui/say/states.tsx';
import { InvitationForm } from './invitation.form.tsx';
import { Mailed } from './mailed.view.tsx';
import { isUsedUp } from './behind-link.view.tsx';
import { signInText } from './sign-in.text.ts';

/** How the invitation stands: on its way, not to be fetched, used up, open, or accepted with a link on its way. */
type Standing =
  | { is: 'coming' | 'broken' }
  | { is: 'failed'; error: unknown }
  | { is: 'open'; invitation: OpenInvitation }
  | { is: 'mailed'; email: string };

/** An invitation from the mail: what it is for, and how one wants to sign in. */
export function InvitationPage({ params: { zone = '' } }: { params: Record<string, string> }) {
  const [code] = useState(() => window.location.hash.slice(1));
  const [standing, setStanding] = useState<Standing>({ is: code ? 'coming' : 'broken' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!code) return;
    call(invitations.open, { params: { zone }, body: { code } }).then(
      (invitation) => setStanding({ is: 'open', invitation }),
      (error: unknown) => setStanding(isUsedUp(error) ? { is: 'broken' } : { is: 'failed', error }),
    );
  }, [zone, code, tries]);
  const go = (to: Standing) => {
    noteArrival();
    setStanding(to);
  };
  return (
    <PlainShell>
      {standing.is === 'coming' && <LoadingState />}
      {standing.is === 'failed' && <ErrorState error={standing.error} onRetry={() => setTries(tries + 1)} />}
      {standing.is === 'broken' && <Broken />}
      {standing.is === 'mailed' && <Mailed email={standing.email} />}
      {standing.is === 'open' && (
        <Open invitation={standing.invitation}>
          <InvitationForm
            {...{ zone, code, invitation: standing.invitation }}
            onMailed={(email) => go({ is: 'mailed', email })}
            onBroken={() => go({ is: 'broken' })}
          />
        </Open>
      )}
    </PlainShell>
  );
}

function Open({
  invitation: { zoneName, roles },
  children,
}: {
  invitation: OpenInvitation;
  children: React.ReactNode;
}) {
  const t = useText(signInText);
  const words = [...new Set(roles.map(({ role }) => labels().role[role]))];
  const named = new Intl.ListFormat('nl-BE').format(words.length > 0 ? words : [labels().role.reporter]);
  return (
    <Page key="open" title={t('invited', { zone: zoneName })} lead={t('invitedLead', { roles: named })} narrow>
      {children}
    </Page>
  );
}

function Broken() {
  const t = useText(signInText);
  return (
    <Page key="broken" title={t('invitationBroken')} lead={t('invitationBrokenLead')} narrow>
      <ButtonLink kind="primary" to="/aanmelden">
        {t('signIn')}
      </ButtonLink>
    </Page>
  );
}
