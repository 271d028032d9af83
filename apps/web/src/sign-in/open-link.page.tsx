import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { useState } from 'react';
import { ApiProblem, call } from '../api.ts';
import { PlainShell } from '../shell/plain-shell.tsx';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { noteArrival } from '../ui/layout/arrival.ts';
import { Page } from '../ui/layout/page.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { signInText } from './sign-in.text.ts';

/** The API says that this link, invitation or token does not work (any more). */
export const isUsedUp = (error: unknown): boolean =>
  error instanceof ApiProblem &&
  ['/problems/link-not-usable', '/problems/invalid-request'].includes(error.details.type);

/** The link from the mail. It asks for a press of a button, so that a mail scanner that follows links does not use it up. */
export function OpenLinkPage() {
  const [token] = useState(() => window.location.hash.slice(1));
  const [broken, setBroken] = useState(!token);
  const t = useText(signInText);
  return (
    <PlainShell>
      {broken ? (
        <Page key="broken" title={t('linkBroken')} lead={t('linkBrokenLead')} narrow>
          <ButtonLink kind="primary" to="/aanmelden">
            {t('again')}
          </ButtonLink>
        </Page>
      ) : (
        <Page key="open" title={t('title')} lead={t('openLead')} narrow>
          <OpenLink token={token} onBroken={() => setBroken(true)} />
        </Page>
      )}
    </PlainShell>
  );
}

function OpenLink({ token, onBroken }: { token: string; onBroken: () => void }) {
  const t = useText(signInText);
  const open = useAct({
    act: async () => {
      try {
        await call(signIn.openLink, { body: { token } });
      } catch (error) {
        if (!isUsedUp(error)) throw error;
        noteArrival();
        return onBroken();
      }
      window.location.replace('/'); // the link does not stay in the history of this browser
    },
  });
  return (
    <Stack gap="wide">
      <ActError act={open} />
      <div>
        <Button kind="primary" busy={open.busy} onClick={() => void open.run()}>
          {t('open')}
        </Button>
      </div>
    </Stack>
  );
}
