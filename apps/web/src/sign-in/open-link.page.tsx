import { signIn } from '@signalenbeleid/contracts/sign-in.contract';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { BehindLink, type OnceLink } from './behind-link.view.tsx';
import { signInText } from './sign-in.text.ts';

/** The link from the mail. It asks for a press of a button, so that a mail scanner that follows links does not use it up. */
export function OpenLinkPage() {
  const t = useText(signInText);
  const broken = { title: t('linkBroken'), lead: t('linkBrokenLead'), act: t('again') };
  return (
    <BehindLink title={t('title')} lead={t('openLead')} broken={broken}>
      {(link) => <OpenLink {...link} />}
    </BehindLink>
  );
}

function OpenLink({ token, tryOut }: OnceLink) {
  const t = useText(signInText);
  const open = useAct({
    act: async () => {
      // The link does not stay in the history of this browser.
      if (await tryOut(() => call(signIn.openLink, { body: { token } }))) window.location.replace('/');
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
