import type { Permission } from '@signalenbeleid/contracts';
import type { ComponentType } from 'react';

/** A page inside a zone, for who is signed in. Pages for everybody are in `light-pages.ts`. */
export interface PageLine {
  /** Inside the zone: `/gedeeld/$shared` is `/z/amalo/gedeeld/…`. */
  path: string;
  /** Who may see it. What depends on one record the API decides. */
  allow: Permission;
  /** The page draws its own frame, without the menu. */
  alone?: boolean;
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
  {
    path: '/jaarthema',
    allow: 'themes.read',
    load: async () => (await import('./themes/theme.page.tsx')).PresentThemePage,
  },
  {
    path: '/jaarthema/$theme',
    allow: 'themes.read',
    load: async () => (await import('./themes/theme.page.tsx')).ThemePage,
  },
  {
    path: '/acties',
    allow: 'themes.read',
    load: async () => (await import('./themes/actions.page.tsx')).ActionsPage,
  },
  {
    path: '/acties/nieuw',
    allow: 'actions.plan',
    load: async () => (await import('./themes/plan-action.page.tsx')).PlanActionPage,
  },
  {
    path: '/acties/$action',
    allow: 'themes.read',
    load: async () => (await import('./themes/action.page.tsx')).ActionPage,
  },
  {
    path: '/acties/$action/plan',
    allow: 'actions.plan',
    load: async () => (await import('./themes/plan-action.page.tsx')).ChangeActionPage,
  },
  { path: '/vandaag', allow: 'zone.read', load: async () => (await import('./today/today.page.tsx')).TodayPage },
  { path: '/bestuur', allow: 'escalations.read', load: async () => (await import('./board/board.page.tsx')).BoardPage },
  {
    path: '/bestuur/nieuw',
    allow: 'escalations.propose',
    load: async () => (await import('./board/propose.page.tsx')).ProposePage,
  },
  {
    path: '/bestuur/$escalation',
    allow: 'escalations.read',
    load: async () => (await import('./board/escalation.page.tsx')).EscalationPage,
  },
  {
    path: '/antwoorden',
    allow: 'feedback.draft',
    load: async () => (await import('./answers/answers.page.tsx')).AnswersPage,
  },
  {
    path: '/antwoorden/$answer',
    allow: 'feedback.draft',
    load: async () => (await import('./answers/answer.page.tsx')).AnswerPage,
  },
  {
    path: '/zonder-antwoord',
    allow: 'signals.check',
    load: async () => (await import('./answers/unanswered.page.tsx')).UnansweredPage,
  },
  {
    path: '/mijn-signalen',
    allow: 'signals.own',
    load: async () => (await import('./my-signals/my-signals.page.tsx')).MySignalsPage,
  },
  {
    path: '/mijn-signalen/$signal',
    allow: 'signals.own',
    load: async () => (await import('./my-signals/draft.page.tsx')).DraftPage,
  },
  {
    path: '/bundelen',
    allow: 'signals.bundle',
    load: async () => (await import('./bundling/bundling.page.tsx')).BundlingPage,
  },
  { path: '/toetsen', allow: 'signals.check', load: async () => (await import('./checking/check.page.tsx')).CheckPage },
  {
    path: '/wie-is-wie',
    allow: 'members.read',
    load: async () => (await import('./organisations/who-is-who.page.tsx')).WhoIsWhoPage,
  },
  {
    path: '/wie-is-wie/nieuw',
    allow: 'zone.manage',
    load: async () => (await import('./organisations/edit-organisation.page.tsx')).AddOrganisationPage,
  },
  {
    path: '/wie-is-wie/$organisation',
    allow: 'zone.read',
    load: async () => (await import('./organisations/organisation.page.tsx')).OrganisationPage,
  },
  {
    path: '/wie-is-wie/$organisation/aanpassen',
    allow: 'zone.manage',
    load: async () => (await import('./organisations/edit-organisation.page.tsx')).EditOrganisationPage,
  },
  {
    path: '/instellingen',
    allow: 'zone.manage',
    load: async () => (await import('./zones/settings.page.tsx')).SettingsPage,
  },
  {
    path: '/instellingen/mensen/$member',
    allow: 'members.manage',
    load: async () => (await import('./people/member.page.tsx')).MemberPage,
  },
  {
    path: '/instellingen/mensen/$member/aanpassen',
    allow: 'members.manage',
    load: async () => (await import('./people/edit-member.page.tsx')).EditMemberPage,
  },
  {
    path: '/instellingen/uitnodigen',
    allow: 'members.manage',
    load: async () => (await import('./people/invite.page.tsx')).InvitePage,
  },
  {
    path: '/instellingen/plaats',
    allow: 'zone.manage',
    load: async () => (await import('./mandates/appoint.page.tsx')).AppointPage,
  },
  { path: '/overleg', allow: 'rounds.read', load: async () => (await import('./rounds/rounds.page.tsx')).RoundsPage },
  {
    path: '/overleg/nieuw',
    allow: 'rounds.run',
    load: async () => (await import('./rounds/prepare-round.page.tsx')).PrepareRoundPage,
  },
  {
    path: '/overleg/$round',
    allow: 'rounds.read',
    load: async () => (await import('./rounds/round.page.tsx')).RoundPage,
  },
  {
    path: '/overleg/$round/stem',
    allow: 'rounds.read',
    alone: true,
    load: async () => (await import('./voting/ballot.page.tsx')).BallotPage,
  },
  {
    path: '/overleg/$round/scherm',
    allow: 'rounds.read',
    alone: true,
    load: async () => (await import('./voting/screen.page.tsx')).ScreenPage,
  },
  {
    path: '/signalen',
    allow: 'signals.read',
    load: async () => (await import('./signals/signals.page.tsx')).SignalsPage,
  },
  {
    path: '/signalen/$signal',
    allow: 'signals.own',
    load: async () => (await import('./signals/signal.page.tsx')).SignalPage,
  },
  { path: '/snel', allow: 'signals.report', load: async () => (await import('./noting/quick.page.tsx')).QuickPage },
  {
    path: '/namens',
    allow: 'signals.check',
    load: async () => (await import('./noting/on-behalf.page.tsx')).OnBehalfPage,
  },
];
