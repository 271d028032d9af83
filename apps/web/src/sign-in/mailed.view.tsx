import type { ReactNode } from 'react';
import { useText } from '../text.ts';
import { Page } from '../ui/layout/page.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { signInText } from './sign-in.text.ts';

/** A link was asked for: what to do now. The same words for every address, known or not. */
export function Mailed({ email, children }: { email: string; children?: ReactNode }) {
  const t = useText(signInText);
  return (
    <Page key="mailed" title={t('mailed')} lead={t('mailedLead', { email })} narrow>
      <Stack gap="wide">
        <Stack>
          <p>{t('mailedHow')}</p>
          <p className="muted">{t('mailedNothing')}</p>
        </Stack>
        {children}
      </Stack>
    </Page>
  );
}
