/** Where to go after signing in: an own path only, so that no link can lead elsewhere. */
export function returnTo(search: string): string {
  const wanted = new URLSearchParams(search).get('terug') ?? '/';
  const here = window.location.origin;
  const found = URL.canParse(wanted, here) ? new URL(wanted, here) : undefined;
  if (!wanted.startsWith('/') || found?.origin !== here || found.pathname.startsWith('/aanmelden')) return '/';
  return found.pathname + found.search + found.hash;
}
