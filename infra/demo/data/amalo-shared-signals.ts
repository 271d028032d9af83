import type { Category, Cluster } from '@signalenbeleid/contracts';

/** A shared signal that the invented coordinator bundled, in neutral words. */
export interface DemoSharedSignal {
  title: string;
  text: string;
  /** She looked through the signals of this category … */
  category: Category;
  /** … and put this many together. */
  signals: number;
  cluster: Cluster;
  /** So many days ago. */
  made: number;
  /** People whose organisation recognises it, one after the other. */
  recognisedBy: string[];
  /** Why it was set aside, and how many days ago. */
  parked?: { ago: number; note: string };
}

/** Oldest first. Five are open for the cluster welzijn, one lies before the board, one is decided and answered, one is parked. */
export const amaloSharedSignals: DemoSharedSignal[] = [
  {
    title: 'Brieven van diensten zijn voor veel mensen niet te begrijpen',
    text: 'Mensen komen met brieven die ze niet begrijpen naar een hulpverlener. Ze missen termijnen en verliezen rechten.',
    category: 'TAAL.KLARETAAL',
    signals: 5,
    cluster: 'welfare',
    made: 302,
    recognisedBy: ['Griet Lemmens', 'Bart Meskens', 'Veerle Janssens', 'Wendy Troch'],
  },
  {
    title: 'Diensten zijn enkel nog online bereikbaar',
    text: 'Wie geen toestel of geen ervaring heeft, geraakt niet bij diensten die alleen nog digitaal werken. Anderen nemen de hulp over, zonder tijd of opdracht.',
    category: 'DIGITAAL.LOKET',
    signals: 4,
    cluster: 'welfare',
    made: 270,
    recognisedBy: ['Dirk Wauters', 'Godelieve Raes', 'Karolien Smets'],
    parked: {
      ago: 121,
      note: 'De gemeenten bereiden samen een plan voor digipunten voor. We bekijken dit opnieuw als dat er is.',
    },
  },
  {
    title: 'Ouderen en mensen zonder auto geraken niet bij zorg en hulp',
    text: 'Wie niet met de auto rijdt, geraakt moeilijk bij een arts, een dienst of een activiteit. Bussen rijden minder vaak of stoppen verder weg.',
    category: 'MOBILITEIT.OV',
    signals: 5,
    cluster: 'welfare',
    made: 262,
    recognisedBy: ['Dirk Wauters', 'Godelieve Raes', 'Patrick Lemaire', 'Samira Bouzid'],
  },
  {
    title: 'Inwoners met een laag inkomen wachten jaren op een sociale woning',
    text: 'De wachttijd voor een sociale woning loopt op tot vele jaren. Intussen wonen gezinnen te klein, te duur of in slechte omstandigheden.',
    category: 'WONEN.SOCIAAL',
    signals: 5,
    cluster: 'welfare',
    made: 156,
    recognisedBy: ['Bart Meskens', 'Nele Hendrickx', 'Chantal Moreau', 'Griet Lemmens', 'Mieke Declercq'],
  },
  {
    title: 'Eenzaamheid bij ouderen blijft onder de radar',
    text: 'Hulpverleners komen bij ouderen die niemand anders zien. Er is weinig tijd en geen vaste weg om hen met een activiteit of een bezoeker te verbinden.',
    category: 'OUDER.EENZAAM',
    signals: 5,
    cluster: 'welfare',
    made: 98,
    recognisedBy: ['Samira Bouzid', 'Dirk Wauters', 'Stijn Michiels', 'Godelieve Raes'],
  },
  {
    title: 'Gezinnen die het financieel moeilijk hebben, vragen steeds vaker voedselhulp',
    text: 'Meer mensen kloppen aan voor voedselhulp, ook mensen die werken. Het aanbod verschilt per gemeente en is afhankelijk van giften.',
    category: 'BETAAL.VOEDSEL',
    signals: 5,
    cluster: 'welfare',
    made: 62,
    recognisedBy: ['Bart Meskens', 'Emine Yildiz', 'Fatoumata Diallo', 'Nele Hendrickx'],
  },
  {
    title: 'Te weinig dagopvang en kortverblijf voor ouderen thuis',
    text: 'Ouderen die thuis wonen en hun mantelzorgers vinden moeilijk een plaats in dagopvang of kortverblijf. De plaatsen die er zijn, zijn niet altijd bereikbaar.',
    category: 'OUDER.DAGOPVANG',
    signals: 4,
    cluster: 'welfare',
    made: 48,
    recognisedBy: ['Ilse Cornelis', 'Dirk Wauters', 'Griet Lemmens', 'Jozef Hermans'],
  },
  {
    title: 'Lange wachttijden voor psychische hulp aan kinderen en jongeren',
    text: 'Kinderen en jongeren met psychische klachten wachten maanden op een eerste gesprek. Intussen proberen huisartsen, scholen en jeugdwerk de tijd te overbruggen.',
    category: 'GGZ.JONGEREN',
    signals: 5,
    cluster: 'welfare',
    made: 34,
    recognisedBy: ['Nele Hendrickx', 'Thomas Cools', 'Bram Callens', 'Rik Stevens', 'Ahmed Chaouch'],
  },
];
