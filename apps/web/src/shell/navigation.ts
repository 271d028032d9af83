import type { Permission } from '@signalenbeleid/contracts';
import type { IconName } from '../ui/icon.tsx';
import type { shellText } from './shell.text.ts';

type NavName = keyof (typeof shellText)['nl']['nav'];

/** One entry of the main menu: what people do, not what the system has. */
export interface NavEntry {
  name: NavName;
  /** Shorter words for the phone. */
  short?: NavName;
  icon: IconName;
  /** The page inside the zone. */
  to: string;
  /** Pages elsewhere that belong to it. */
  also?: string;
  /** Who sees it: anybody with this permission. */
  allow: Permission;
  /** Who has something better: this entry is left out for them. */
  unless?: Permission;
  /** Before the others at the bottom of a phone; the rest is under "Meer". */
  onPhone?: number;
}

/** The main menu. A page is added here with one line when people go there of their own accord. */
const navigation: readonly NavEntry[] = [
  { name: 'today', icon: 'today', to: '/vandaag', allow: 'zone.read', onPhone: 1 },
  { name: 'mine', icon: 'signal', to: '/mijn-signalen', allow: 'signals.own', unless: 'signals.check', onPhone: 2 },
  {
    name: 'report',
    short: 'reportShort',
    icon: 'report',
    to: '/melden',
    allow: 'signals.report',
    unless: 'signals.check',
    onPhone: 3,
  },
  { name: 'signals', icon: 'signal', to: '/signalen', allow: 'signals.check', onPhone: 2 },
  { name: 'shared', short: 'sharedShort', icon: 'shared', to: '/gedeelde-signalen', allow: 'signals.read', onPhone: 4 },
  { name: 'rounds', icon: 'round', to: '/overleg', allow: 'rounds.read', onPhone: 5 },
  { name: 'board', icon: 'board', to: '/bestuur', allow: 'escalations.read' },
  { name: 'theme', icon: 'theme', to: '/jaarthema', also: '/acties', allow: 'themes.read' },
  { name: 'trends', icon: 'trends', to: '/trends', allow: 'trends.read' },
  { name: 'people', icon: 'people', to: '/wie-is-wie', allow: 'members.read' },
  { name: 'settings', icon: 'settings', to: '/instellingen', allow: 'zone.manage' },
];

/** The entries for somebody with these permissions. */
export function entriesFor(may: (permission: Permission) => boolean): NavEntry[] {
  return navigation.filter(({ allow, unless }) => may(allow) && !(unless && may(unless)));
}

/** What can be done from anywhere, by name. */
export const acts: readonly { name: keyof (typeof shellText)['nl']['act']; to: string; allow: Permission }[] = [
  { name: 'report', to: '/melden', allow: 'signals.report' },
  { name: 'mine', to: '/mijn-signalen', allow: 'signals.own' },
  { name: 'quick', to: '/snel', allow: 'signals.report' },
  { name: 'onBehalf', to: '/namens', allow: 'signals.check' },
  { name: 'check', to: '/toetsen', allow: 'signals.check' },
  { name: 'bundle', to: '/bundelen', allow: 'signals.bundle' },
  { name: 'answers', to: '/antwoorden', allow: 'feedback.draft' },
  { name: 'unanswered', to: '/zonder-antwoord', allow: 'signals.check' },
];
