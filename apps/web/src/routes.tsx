import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { Permission } from '@signalenbeleid/contracts';
import type { ComponentType } from 'react';
import { lightPages } from './light-pages.ts';
import { queryClient } from './queries.ts';
import { isNotSignedIn, meQuery } from './session.ts';
import { guarded } from './shell/guarded.tsx';
import { lightRoute } from './shell/light-route.tsx';
import { Shell } from './shell/shell.tsx';
import { BrokenPage, ComingPage, NotFoundPage, NoZonePage } from './shell/strays.tsx';

interface PageLine {
  /** Inside the zone: `/gedeeld/$shared` is `/z/amalo/gedeeld/…`. */
  path: string;
  /** Who may see it. What depends on one record the API decides. */
  allow: Permission;
  load: () => Promise<{ default: ComponentType }>;
}

/** One line a page: where it is, who may see it, what draws it. What stands in the main menu is in `shell/navigation.ts`. */
const pages: readonly PageLine[] = [
  {
    path: '/sessies',
    allow: 'zone.read',
    load: async () => ({ default: (await import('./sign-in/sessions.page.tsx')).SessionsPage }),
  },
];

const root = createRootRoute();

/** Everything behind sign-in. Who is not signed in comes back here afterwards. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  beforeLoad: async ({ location }) => {
    const me = await queryClient.ensureQueryData(meQuery).catch(leaveForSignIn(location.href));
    if (me && location.pathname === '/' && me.zones[0])
      throw redirect({ href: `/z/${me.zones[0].slug}/vandaag`, replace: true });
  },
});

const leaveForSignIn = (href: string) => (error: unknown) => {
  if (!isNotSignedIn(error)) throw error;
  window.location.replace(`/aanmelden?terug=${encodeURIComponent(href)}`);
  return undefined;
};

const inZone = pages.map(({ path, allow, load }) =>
  createRoute({
    getParentRoute: () => signedIn,
    path: `/z/$zone${path}`,
    component: guarded(allow, lazyRouteComponent(load)),
  }),
);
const start = createRoute({ getParentRoute: () => signedIn, path: '/', component: NoZonePage });
const outside = lightPages.map((page) =>
  createRoute({ getParentRoute: () => root, path: page.path, component: lightRoute(page) }),
);
const parts = createRoute({
  getParentRoute: () => root,
  path: '/onderdelen',
  component: lazyRouteComponent(() => import('./parts/parts.page.tsx'), 'PartsPage'),
});

const asWritten = (search: Record<string, unknown>) => {
  const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const words = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
  return words && `?${words}`;
};

/** The router of the whole site. The search part of an address is plain words: `?thema=vervoer&sector=…`. */
export const router = createRouter({
  routeTree: root.addChildren([signedIn.addChildren([start, ...inZone]), ...outside, parts]),
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: asWritten,
  defaultPendingComponent: ComingPage,
  defaultPendingMs: 80,
  defaultErrorComponent: BrokenPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPreload: false,
  scrollRestoration: true,
  // Another record is another page: its title takes the focus, its forms start empty.
  defaultRemountDeps: ({ params }) => params,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
