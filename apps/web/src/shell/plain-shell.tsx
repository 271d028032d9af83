import type { ReactNode } from 'react';
import { Toasts } from '../ui/say/toast.tsx';
import { OfflineNotice } from './offline.tsx';
import { contentId, SkipLink, Top } from './top.tsx';

/** The frame of a page for everybody: no menu, no search. `aside` stands at the end of the bar, such as a way out. */
export function PlainShell({ home = '/', aside, children }: { home?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <div className="plain">
      <SkipLink />
      <Top home={home}>{aside && <span className="small push">{aside}</span>}</Top>
      <main id={contentId} tabIndex={-1}>
        <OfflineNotice />
        {children}
      </main>
      <Toasts />
    </div>
  );
}
