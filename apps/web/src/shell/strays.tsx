import type { ReactNode } from 'react';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { Page } from '../ui/layout/page.tsx';
import { LoadingState } from '../ui/say/states.tsx';
import { sentenceOf } from '../ui/say/problem.ts';
import { PlainShell } from './plain-shell.tsx';
import { shellText } from './shell.text.ts';

/** The frame of a page that stands outside the menu: nobody is known, or nothing works. */
export function Outside({ children }: { children: ReactNode }) {
  return (
    <PlainShell>
      <div className="narrow">{children}</div>
    </PlainShell>
  );
}

/** The address leads nowhere, or not for this person: the same page for both. */
export function NotFoundPage() {
  const t = useText(shellText);
  return (
    <Page title={t('notFound')} lead={t('notFoundWhy')}>
      <ButtonLink kind="primary" to="/">
        {t('toStart')}
      </ButtonLink>
    </Page>
  );
}

/** The page is not for this role. */
export function NotAllowedPage() {
  const t = useText(shellText);
  return (
    <Page title={t('notAllowed')} lead={t('notAllowedWhy')}>
      <ButtonLink kind="primary" to="/">
        {t('toStart')}
      </ButtonLink>
    </Page>
  );
}

/** Something of ours broke. What was written on another page is not touched. */
export function BrokenPage({ error }: { error: unknown }) {
  const t = useText(shellText);
  return (
    <Page title={t('brokenTitle')} lead={sentenceOf(error)}>
      <Button kind="primary" onClick={() => window.location.reload()}>
        {t('reload')}
      </Button>
    </Page>
  );
}

/** A page is on its way. */
export function ComingPage() {
  const t = useText(shellText);
  return <LoadingState lines={6} label={t('loading')} />;
}

/** Somebody with an account, and no zone yet. */
export function NoZonePage() {
  const t = useText(shellText);
  return (
    <Page title={t('noZone')}>
      <p>{t('noZoneWhy')}</p>
    </Page>
  );
}
