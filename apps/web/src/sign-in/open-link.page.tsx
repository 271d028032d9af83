import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { call } from '../api.ts';
import { PlainShell } from '../shell/plain-shell.tsx';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { Page } from '../ui/layout/page.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { returnTo } from './return-to.ts';
import { signInText } from './sign-in.text.ts';

/** The link from the mail. It asks for a press of a button, so that a mail scanner that follows links does not use it up. */
export function OpenLinkPage() {
  const t = useText(signInText);
  const token = window.location.hash.slice(1);
  const open = useAct({
    act: () => call(signIn.openLink, { body: { token } }),
    after: () => window.location.replace(returnTo(window.location.search)),
  });
  const broken = !token || (open.error !== undefined && !open.offline);
  return (
    <PlainShell>
      <Page title={t(broken ? 'linkBroken' : 'title')} lead={t(broken ? 'linkBrokenLead' : 'openLead')} narrow>
        {broken ? (
          <ButtonLink kind="primary" to="/aanmelden">
            {t('again')}
          </ButtonLink>
        ) : (
          <Button kind="primary" busy={open.busy} onClick={() => void open.run()}>
            {t('open')}
          </Button>
        )}
        {open.offline && <ActError act={open} />}
      </Page>
    </PlainShell>
  );
}
