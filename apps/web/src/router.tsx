import { createRootRoute, createRoute, createRouter, redirect, useParams } from '@tanstack/react-router';
import { lazy } from 'react';
import { lightPages, type LightPage } from './light-pages.ts';
import { queryClient } from './queries.ts';
import { pages, type PageLine } from './routes.ts';
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

/** Who is not signed in signs in first, and comes back to this address. */
const behindSignIn = {
  errorComponent: ({ error }: { error: unknown }) => (
    <Outside>
      <BrokenPage error={error} />
    </Outside>
  ),
  beforeLoad: async ({ location }: { location: { pathname: string; href: string } }) => {
    const me = await queryClient.ensureQueryData(meQuery).catch(leaveForSignIn(location.href));
    // Who keeps the installation has no zone of their own to begin in.
    const home = location.pathname === '/' && !me?.keeper && me?.zones[0];
    if (home) throw redirect({ href: `/z/${home.slug}/vandaag`, replace: true });
  },
};
/** Everything behind sign-in, in the frame with the menu. */
const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: Shell, ...behindSignIn });
/** Pages behind sign-in that draw their own frame: voting on a phone, the big screen. */
const alone = createRoute({ getParentRoute: () => root, id: 'alone', ...behindSignIn });

const leaveForSignIn = (href: string) => (error: unknown) => {
  if (!isNotSignedIn(error)) throw error;
  window.location.replace(`/aanmelden?terug=${encodeURIComponent(href)}`);
  return undefined;
};

const placeOf = ({ path, allow, load }: PageLine) => ({
  path: `/z/$zone${path}`,
  // The page before stays until the code of the next one is there.
  loader: async () => void (await load()),
  component: guarded(
    allow,
    lazy(async () => ({ default: await load() })),
  ),
});
const inZone = pages
  .filter((page) => !page.alone)
  .map((page) => createRoute({ getParentRoute: () => signedIn, ...placeOf(page) }));
const aloneInZone = pages
  .filter((page) => page.alone)
  .map((page) => createRoute({ getParentRoute: () => alone, ...placeOf(page) }));
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
  routeTree: root.addChildren([
    signedIn.addChildren([start, ...inZone, astray]),
    alone.addChildren(aloneInZone),
    ...outside,
    parts,
  ]),
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
