import { createRootRoute, createRoute, createRouter, redirect, useParams } from '@tanstack/react-router';
import { lazy } from 'react';
import { lightPages, type LightPage } from './light-pages.ts';
import { queryClient } from './queries.ts';
import { pages } from './routes.ts';
import { isNotSignedIn, meQuery, useMe } from './session.ts';
import { guarded } from './shell/guarded.tsx';
import { Shell } from './shell/shell.tsx';
import { BrokenPage, ComingPage, NotFoundPage, NoZonePage, Outside } from './shell/strays.tsx';

const root = createRootRoute({
  notFoundComponent: () => (
    <Outside>
      <NotFoundPage />
    </Outside>
  ),
});

/** Everything behind sign-in. Who is not signed in comes back here afterwards. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  errorComponent: ({ error }) => (
    <Outside>
      <BrokenPage error={error} />
    </Outside>
  ),
  beforeLoad: async ({ location }) => {
    const me = await queryClient.ensureQueryData(meQuery).catch(leaveForSignIn(location.href));
    // Who keeps the installation has no zone of their own to begin in.
    const home = location.pathname === '/' && !me?.keeper && me?.zones[0];
    if (home) throw redirect({ href: `/z/${home.slug}/vandaag`, replace: true });
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
    // The page before stays until the code of the next one is there.
    loader: async () => void (await load()),
    component: guarded(
      allow,
      lazy(async () => ({ default: await load() })),
    ),
  }),
);
const astray = createRoute({ getParentRoute: () => signedIn, path: '/z/$zone/$', component: NotFoundPage });
const KeeperPage = lazy(async () => ({ default: (await import('./zones/keeper.page.tsx')).KeeperPage }));
/** Where one comes in without a zone: the keeper among all zones, somebody else before a closed door. */
function StartPage() {
  return useMe()?.keeper ? <KeeperPage /> : <NoZonePage />;
}
const start = createRoute({ getParentRoute: () => signedIn, path: '/', component: StartPage });
/** A light page when one comes to it from inside the site: the same page, drawn by the router. */
function lightRoute({ load }: LightPage) {
  const Inside = lazy(async () => ({ default: await load() }));
  return function LightRoute() {
    const params: Record<string, string> = useParams({ strict: false });
    return <Inside params={params} />;
  };
}
const outside = lightPages.map((page) =>
  createRoute({ getParentRoute: () => root, path: page.path, component: lightRoute(page) }),
);
const parts = createRoute({
  getParentRoute: () => root,
  path: '/onderdelen',
  component: lazy(async () => ({ default: (await import('./parts/parts.page.tsx')).PartsPage })),
});

const asWritten = (search: Record<string, unknown>) => {
  const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const words = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
  return words && `?${words}`;
};

/** The router of the whole site. The search part of an address is plain words: `?thema=vervoer&sector=…`. */
export const router = createRouter({
  routeTree: root.addChildren([signedIn.addChildren([start, ...inZone, astray]), ...outside, parts]),
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
