import type { Cluster, MandateKind, Role, Sector } from '@signalenbeleid/contracts';

/** A role with its scope after the colon: `sector-coordinator:CAW`, `cluster-steering:welfare`. */
export type ScopedRole = Role | `sector-coordinator:${Sector}` | `cluster-steering:${Cluster}`;

/** An invented person. A seat makes them a member of the cluster of their first organisation. */
export interface DemoPerson {
  name: string;
  /** Invented: `liesbet.verhaegen@example.org`. */
  email: string;
  function: string;
  at: string[];
  roles: ScopedRole[];
  seat?: MandateKind;
  /** For a substitute: the effective member whose place they may take. */
  standsInFor?: string;
  /** Printed at the start, with what to try as this person. */
  persona?: string;
}

type Row = [name: string, job: string, at: string, rest?: Partial<DemoPerson>];

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');

const personOf = ([name, job, at, rest = {}]: Row): DemoPerson => ({
  name,
  email: `${plain(name)}@example.org`,
  function: job,
  at: at.split(' '),
  roles: [],
  ...rest,
});

const effective = { seat: 'effective' } as const;

const amalo: Row[] = [
  [
    'Liesbet Verhaegen',
    'ELZ-coördinator',
    'elz',
    {
      roles: ['zone-coordinator'],
      persona: 'ELZ-coördinator: toets, bundel, bereid voor en antwoord',
    },
  ],
  ['Yassin El Amrani', 'stafmedewerker eerstelijnszone', 'elz', { roles: ['zone-coordinator', 'lead'] }],

  // Welzijn: eight effective seats, three substitutes, an observer and an expert
  [
    'Nele Hendrickx',
    'teamcoach thuisbegeleiding',
    'caw',
    {
      ...effective,
      roles: ['sector-coordinator:CAW', 'cluster-steering:welfare', 'board-member'],
    },
  ],
  [
    'Bart Meskens',
    'hoofdmaatschappelijk werker',
    'ocmw-asse',
    {
      ...effective,
      roles: ['sector-coordinator:OCMW', 'cluster-steering:welfare'],
      persona: 'signaalcoördinator van de sociale diensten, stuurgroep welzijn',
    },
  ],
  [
    'Ilse Cornelis',
    'directeur',
    'wzc wzc-affligem',
    {
      ...effective,
      roles: ['sector-coordinator:WOONZORGCENTRUM'],
      persona: 'lid van de cluster welzijn: herken en stem',
    },
  ],
  [
    'Samira Bouzid',
    'regioverantwoordelijke',
    'gezinszorg',
    {
      ...effective,
      roles: ['sector-coordinator:GEZINSZORG', 'lead'],
    },
  ],
  [
    'Dirk Wauters',
    'centrumleider',
    'dienstencentrum',
    {
      ...effective,
      roles: ['sector-coordinator:DIENSTENCENTRUM'],
    },
  ],
  [
    'Griet Lemmens',
    'diensthoofd maatschappelijk werk',
    'ziekenfonds',
    {
      ...effective,
      roles: ['sector-coordinator:ZIEKENFONDS', 'board-member'],
    },
  ],
  [
    'Thomas Cools',
    'coördinator jeugdhulp',
    'jeugdhulp',
    {
      ...effective,
      roles: ['sector-coordinator:JEUGDHULP'],
    },
  ],
  ['Katrien Buelens', 'directeur', 'vaph', { ...effective, roles: ['sector-coordinator:VAPHVOORZIENING'] }],
  ['Joris Van Assche', 'maatschappelijk werker', 'caw', { seat: 'substitute', standsInFor: 'Nele Hendrickx' }],
  ['Emine Yildiz', 'maatschappelijk werker', 'ocmw-opwijk', { seat: 'substitute', standsInFor: 'Bart Meskens' }],
  ['Lut Goossens', 'hoofdverpleegkundige', 'wzc', { seat: 'substitute', standsInFor: 'Ilse Cornelis' }],
  ['Pieter Segers', 'straathoekwerker', 'opbouwwerk', { seat: 'observer' }],
  ['Hilde Roosen', 'onderzoeker armoede', 'armoede', { seat: 'expert', roles: ['adviser'] }],
  [
    'Jana Wouters',
    'maatschappelijk werker',
    'ocmw-asse',
    {
      persona: 'aanbrenger: meld een signaal en volg het',
    },
  ],
  ['Sofie Daems', 'maatschappelijk werker', 'ziekenfonds'],
  ['Ahmed Chaouch', 'begeleider', 'jeugdwerk', { roles: ['sector-coordinator:JEUGDWERK'] }],
  ['Marleen Peeters', 'verantwoordelijke', 'kinderopvang', { roles: ['sector-coordinator:KINDEROPVANG'] }],
  ['Fatoumata Diallo', 'ervaringsdeskundige', 'armoede', { roles: ['sector-coordinator:ARMOEDEWERK'] }],
  ['Wim Claessens', 'coördinator', 'oppas', { roles: ['sector-coordinator:OPPAS'] }],
  ['Ann Vermeulen', 'onthaalmedewerker', 'welzijnswerk', { roles: ['sector-coordinator:WELZIJNSWERK'] }],
  ['Kobe Lauwers', 'opbouwwerker', 'opbouwwerk', { roles: ['sector-coordinator:OPBOUWWERK'] }],
  ['Els Mertens', 'verzorgende', 'gezinszorg'],
  ['Monique Adriaens', 'zorgkundige', 'wzc-affligem'],
  ['Ruben De Wolf', 'jeugdbegeleider', 'jeugdhulp'],
  ['Leila Haddad', 'ergotherapeut', 'vaph'],

  // Zorg
  [
    'Veerle Janssens',
    'huisarts',
    'huisartsen huisartsenkring',
    {
      ...effective,
      roles: ['sector-coordinator:HUISARTS', 'cluster-steering:care', 'board-member'],
      persona: 'lid van het bestuursorgaan: lees het dossier en beslis',
    },
  ],
  [
    'Stijn Michiels',
    'thuisverpleegkundige',
    'thuisverpleging',
    {
      ...effective,
      roles: ['sector-coordinator:THUISVERPLEGING'],
    },
  ],
  ['Karolien Smets', 'apotheker', 'apotheek', { ...effective, roles: ['sector-coordinator:APOTHEKER', 'lead'] }],
  ['Mathias Nys', 'kinesitherapeut', 'kine', { ...effective, roles: ['sector-coordinator:KINE'] }],
  [
    'Inge Pauwels',
    'klinisch psycholoog',
    'psycholoog',
    {
      ...effective,
      roles: ['sector-coordinator:PSYCHOLOOG'],
    },
  ],
  [
    'Rik Stevens',
    'teamverantwoordelijke jongeren',
    'cgg',
    {
      ...effective,
      roles: ['sector-coordinator:CGG', 'cluster-steering:care'],
    },
  ],
  ['Nadia Benali', 'thuisverpleegkundige', 'verplegers', { seat: 'substitute', standsInFor: 'Stijn Michiels' }],
  ['Koen Verstraete', 'coördinator', 'ggz', { seat: 'observer', roles: ['sector-coordinator:GGZ', 'lead'] }],
  ['Lien Thijs', 'tandarts', 'tandarts', { roles: ['sector-coordinator:TANDARTS'] }],
  ['Sara Maes', 'podoloog', 'podoloog', { roles: ['sector-coordinator:PODOLOOG'] }],
  ['Aline Dubois', 'vroedvrouw', 'vroedvrouwen', { roles: ['sector-coordinator:VROEDVROUW'] }],
  ['Jef Coppens', 'ergotherapeut', 'ergo', { roles: ['sector-coordinator:ERGO'] }],
  ['Hanne Bogaerts', 'diëtist', 'dietist', { roles: ['sector-coordinator:DIETIST'] }],
  ['Charlotte Lambrechts', 'logopedist', 'logopedie', { roles: ['sector-coordinator:LOGOPEDIST'] }],
  ['Oumar Bah', 'verpleegkundige', 'wgc', { roles: ['sector-coordinator:WGC'] }],
  ['Tom Geerts', 'huisarts', 'huisartsen'],
  ['Zeynep Kaya', 'apotheker', 'apotheek'],

  // Lokale besturen: one seat for each municipality
  [
    'Geert Van Hove',
    'diensthoofd welzijn',
    'gemeente-affligem',
    {
      ...effective,
      roles: ['sector-coordinator:LOKAALBESTUUR'],
    },
  ],
  [
    'Mieke Declercq',
    'schepen van welzijn',
    'gemeente-asse',
    {
      ...effective,
      roles: ['board-member', 'cluster-steering:local-government'],
    },
  ],
  ['Luc Temmerman', 'beleidsmedewerker', 'gemeente-liedekerke', effective],
  ['An De Smedt', 'schepen van sociale zaken', 'gemeente-merchtem', { ...effective, roles: ['board-member'] }],
  ['Filip Baert', 'beleidsmedewerker welzijn', 'gemeente-opwijk', effective],
  ['Dorien Sterckx', 'coördinator', 'hvhk', { seat: 'observer', roles: ['sector-coordinator:HUISVANHETKIND'] }],
  [
    'Wendy Troch',
    'trajectbegeleider',
    'sociaalhuis',
    {
      seat: 'substitute',
      standsInFor: 'Geert Van Hove',
      roles: ['sector-coordinator:SOCIAALHUIS'],
    },
  ],
  ['Hassan Ouali', 'ouderenconsulent', 'gemeente-merchtem'],

  // PZON
  [
    'Rita Vandenbroeck',
    'voorzitter',
    'pzon',
    {
      ...effective,
      roles: ['board-member', 'cluster-steering:pzon', 'sector-coordinator:PZONORG'],
    },
  ],
  ['Jozef Hermans', 'vrijwilliger', 'mantelzorg', { ...effective, roles: ['sector-coordinator:MANTELZORGVER'] }],
  ['Godelieve Raes', 'secretaris', 'ouderenraad', { ...effective, roles: ['sector-coordinator:OUDERENRAAD'] }],
  [
    'Patrick Lemaire',
    'coördinator vrijwilligers',
    'vrijwilligers',
    {
      roles: ['sector-coordinator:VRIJWILLIGERSORG'],
    },
  ],
  ['Aïcha Mansouri', 'mantelzorger', 'mantelzorg', { seat: 'substitute', standsInFor: 'Jozef Hermans' }],

  // Optionele partners
  [
    'Eva Dewaele',
    'sociaal verpleegkundige',
    'ziekenhuis',
    {
      ...effective,
      roles: ['sector-coordinator:ZIEKENHUIS', 'cluster-steering:optional-partners'],
    },
  ],
  [
    'Bram Callens',
    'onthaalmedewerker CLB',
    'clb',
    {
      ...effective,
      roles: ['sector-coordinator:ONDERWIJS', 'board-member'],
    },
  ],
  [
    'Chantal Moreau',
    'sociale dienst huurders',
    'woonmaatschappij',
    {
      ...effective,
      roles: ['sector-coordinator:WOONMAATSCHAPPIJ'],
    },
  ],
  ['Sven Roelandt', 'slachtofferbejegenaar', 'politie', { roles: ['sector-coordinator:POLITIE'] }],
  [
    'Julie Verlinden',
    'medewerker gezondheid',
    'logo',
    {
      seat: 'expert',
      roles: ['sector-coordinator:LOGO', 'adviser'],
    },
  ],
  ['Marc Vandenberghe', 'dossierbeheerder', 'vlaanderen', { roles: ['external-reader'] }],
  ['Laura Bracke', 'beleidsmedewerker', 'vlaanderen', { roles: ['sector-coordinator:VLAFEDOVERHEID'] }],
  ['Tuur Moons', 'winkelverantwoordelijke', 'buurtwinkel', { roles: ['sector-coordinator:ANDERE'] }],
  ['Kim Van Damme', 'leerlingenbegeleider', 'clb'],
  ['Isabelle Fontaine', 'ontslagmanager', 'ziekenhuis'],
  ['Noor Willems', 'leerkracht zorg', 'clb'],
];

const pajottenland: Row[] = [
  [
    'Femke De Backer',
    'ELZ-coördinator',
    'elz-pajottenland',
    {
      roles: ['zone-coordinator'],
      persona: 'ELZ-coördinator van Pajottenland: ziet niets van AMALO',
    },
  ],
];

/** The invented people of AMALO: every sector has somebody who reports. */
export const amaloPeople: DemoPerson[] = amalo.map(personOf);

/** The neighbour: one coordinator, who must see nothing of AMALO. */
export const pajottenlandPeople: DemoPerson[] = pajottenland.map(personOf);

/** People of the same names and work in another zone; some of them are to come in as, by name. */
export const namesakesIn = (slug: string, tried: readonly string[]): DemoPerson[] =>
  amaloPeople.map(({ persona: _persona, ...person }) => ({
    ...person,
    email: `${plain(person.name)}@${slug}.example.org`,
    ...(tried.includes(person.name) && { persona: person.function }),
  }));
