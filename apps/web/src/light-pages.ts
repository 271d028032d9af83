import type { ComponentType } from 'react';

/** A page for everybody, which loads without router, menu or session: for people who come once, on a phone. */
export interface LightPage {
  /** As in the routes: `$zone` is a part of the address, given to the page as a prop. */
  path: string;
  load: () => Promise<ComponentType<{ params: Record<string, string> }>>;
}

/** One line a page. */
export const lightPages: readonly LightPage[] = [
  { path: '/aanmelden', load: async () => (await import('./sign-in/sign-in.page.tsx')).SignInPage },
  { path: '/aanmelden/link', load: async () => (await import('./sign-in/open-link.page.tsx')).OpenLinkPage },
  { path: '/z/$zone/uitnodiging', load: async () => (await import('./sign-in/invitation.page.tsx')).InvitationPage },
  {
    path: '/begin',
    load: async () => (await import('./sign-in/first-administrator.page.tsx')).FirstAdministratorPage,
  },
];

/** The light page at this address, and the parts of the address it names. */
export function lightPageAt(pathname: string): { page: LightPage; params: Record<string, string> } | undefined {
  const parts = pathname.replace(/\/+$/, '').split('/');
  for (const page of lightPages) {
    const wanted = page.path.split('/');
    if (wanted.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = wanted.every((part, at) => {
      const given = decodeURIComponent(parts[at] ?? '');
      if (!part.startsWith('$')) return part === given;
      params[part.slice(1)] = given;
      return given !== '';
    });
    if (fits) return { page, params };
  }
  return undefined;
}
