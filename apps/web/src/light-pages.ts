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
  { path: '/z/$zone/melden', load: async () => (await import('./reporting/report.page.tsx')).ReportPage },
  { path: '/z/$zone/volgen', load: async () => (await import('./my-signals/track.page.tsx')).TrackPage },
  {
    path: '/z/$zone/vraag',
    load: async () => (await import('./my-signals/mailed-question.page.tsx')).MailedQuestionPage,
  },
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
    const params = paramsOf(page.path.split('/'), parts);
    if (params) return { page, params };
  }
  return undefined;
}

function paramsOf(wanted: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  const fits = wanted.every((part, at) => (part.startsWith('$') ? given[at] : part === given[at]));
  if (!fits || wanted.length !== given.length) return undefined;
  const named = wanted.map((part, at) => [part, given[at] ?? ''] as const).filter(([part]) => part.startsWith('$'));
  return Object.fromEntries(named.map(([part, value]) => [part.slice(1), decoded(value)]));
}

/** A part of an address that cannot be read stays as it is: it will lead nowhere. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
