import { Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { KeyHint } from '../ui/form/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Overlay } from '../ui/say/dialog.tsx';
import { Toasts } from '../ui/say/toast.tsx';
import { OfflineNotice } from './offline.tsx';
import { Palette } from './palette.tsx';
import { PersonMenu } from './person-menu.tsx';
import { PhoneTabs, Rail } from './rail.tsx';
import { SessionEndNotice } from './session-end.tsx';
import { shellText } from './shell.text.ts';
import { contentId, SkipLink, Top } from './top.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';

/** The frame around every page of somebody who is signed in: search, person, menu, and what the whole site has to say. */
export function Shell() {
  const t = useText(shellText);
  const { slug, path } = useZone();
  const [finding, setFinding] = useState(false);
  const stop = () => setFinding(false);
  useShortcut('k', () => setFinding(true));
  return (
    <>
      <SkipLink />
      <Top home={slug ? path('/vandaag') : '/'}>
        <button className="find" type="button" aria-haspopup="dialog" onClick={() => setFinding(true)}>
          <Icon name="search" />
          <span>{t('find')}</span>
          <KeyHint>{t('findKey')}</KeyHint>
        </button>
        <PersonMenu />
      </Top>
      <div className="shell">
        <Rail />
        <main id={contentId} tabIndex={-1}>
          <SessionEndNotice />
          <OfflineNotice />
          <Outlet />
        </main>
      </div>
      <PhoneTabs />
      <Toasts />
      <Overlay open={finding} onClose={stop} label={t('find')} size="36rem" top="8vh">
        <Palette onDone={stop} />
      </Overlay>
    </>
  );
}
