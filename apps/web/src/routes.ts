import type { Permission } from '@signalenbeleid/contracts';
import type { ComponentType } from 'react';

/** A page inside a zone, for who is signed in. Pages for everybody are in `light-pages.ts`. */
export interface PageLine {
  /** Inside the zone: `/gedeeld/$shared` is `/z/amalo/gedeeld/…`. */
  path: string;
  /** Who may see it. What depends on one record the API decides. */
  allow: Permission;
  load: () => Promise<ComponentType>;
}

/** One line a page: where it is, who may see it, what draws it. What stands in the main menu is in `shell/navigation.ts`. */
export const pages: readonly PageLine[] = [
  {
    path: '/sessies',
    allow: 'zone.read',
    load: async () => (await import('./sign-in/sessions.page.tsx')).SessionsPage,
  },
  { path: '/trends', allow: 'trends.read', load: async () => (await import('./trends/trends.page.tsx')).TrendsPage },
  {
    path: '/gedeelde-signalen/$shared',
    allow: 'signals.read',
    load: async () => (await import('./shared-signals/shared-signal.page.tsx')).SharedSignalPage,
  },
  {
    path: '/gedeelde-signalen',
    allow: 'signals.read',
    load: async () => (await import('./shared-signals/shared-signals.page.tsx')).SharedSignalsPage,
  },
];
