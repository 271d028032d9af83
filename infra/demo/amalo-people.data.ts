import type { Cluster, MandateKind, Role, Sector } from '@signalenbeleid/contracts';

/** A role with its scope after the colon: `sector-coordinator:CAW`, `cluster-steering:welfare`. */
export type ScopedRole = Role | `sector-coordinator:${Sector}` | `cluster-steering:${Cluster}`;

/** An invented person. A seat makes them a member of the cluster of their first organisation. */
export interface DemoPerson {
  name: string;
  function: string;
  at: string[];
  roles: ScopedRole[];
  seat?: MandateKind;
  /** For a substitute: the effective member whose place they may take. */
  standsInFor?: string;
  /** Printed at the start, with what to try as this person. */
  persona?: string;
}

type Rest = Omit<DemoPerson, 'name' | 'function' | 'at' | 'roles'> & { roles?: ScopedRole[] };

const person = (name: string, job: string, at: string, rest: Rest = {}): DemoPerson => ({
  name,
  function: job,
  at: at.split(' '),
  ...rest,
  roles: rest.roles ?? [],
});

const effective = { seat: 'effective' } as const;

/** The invented people of AMALO: every sector has somebody who reports. */
export const amaloPeople: DemoPerson[] = [
  person('Liesbet Verhaegen', 'ELZ-coördinator', 'elz', {
    roles: ['zone-coordinator'],
    persona: 'ELZ-coördinator: toets, bundel, bereid voor en antwoord',
  }),
  person('Yassin El Amrani', 'stafmedewerker eerstelijnszone', 'elz', { roles: ['zone-coordinator', 'lead'] }),

  // Welzijn: eight effective seats, three substitutes, an observer and an expert
  person('Nele Hendrickx', 'teamcoach thuisbegeleiding', 'caw', {
    ...effective,
    roles: ['sector-coordinator:CAW', 'cluster-steering:welfare', 'board-member'],
  }),
  person('Bart Meskens', 'hoofdmaatschappelijk werker', 'ocmw-asse', {
    ...effective,
    roles: ['sector-coordinator:OCMW', 'cluster-steering:welfare'],
    persona: 'signaalcoördinator van de sociale diensten, stuurgroep welzijn',
  }),
  person('Ilse Cornelis', 'directeur', 'wzc wzc-affligem', {
    ...effective,
    roles: ['sector-coordinator:WOONZORGCENTRUM'],
    persona: 'lid van de cluster welzijn: herken en stem',
  }),
  person('Samira Bouzid', 'regioverantwoordelijke', 'gezinszorg', {
    ...effective,
    roles: ['sector-coordinator:GEZINSZORG', 'lead'],
  }),
  person('Dirk Wauters', 'centrumleider', 'dienstencentrum', {
    ...effective,
    roles: ['sector-coordinator:DIENSTENCENTRUM'],
  }),
  person('Griet Lemmens', 'diensthoofd maatschappelijk werk', 'ziekenfonds', {
    ...effective,
    roles: ['sector-coordinator:ZIEKENFONDS', 'board-member'],
  }),
  person('Thomas Cools', 'coördinator jeugdhulp', 'jeugdhulp', {
    ...effective,
    roles: ['sector-coordinator:JEUGDHULP'],
  }),
  person('Katrien Buelens', 'directeur', 'vaph', { ...effective, roles: ['sector-coordinator:VAPHVOORZIENING'] }),
  person('Joris Van Assche', 'maatschappelijk werker', 'caw', { seat: 'substitute', standsInFor: 'Nele Hendrickx' }),
  person('Emine Yildiz', 'maatschappelijk werker', 'ocmw-opwijk', { seat: 'substitute', standsInFor: 'Bart Meskens' }),
  person('Lut Goossens', 'hoofdverpleegkundige', 'wzc', { seat: 'substitute', standsInFor: 'Ilse Cornelis' }),
  person('Pieter Segers', 'straathoekwerker', 'opbouwwerk', { seat: 'observer' }),
  person('Hilde Roosen', 'onderzoeker armoede', 'armoede', { seat: 'expert', roles: ['adviser'] }),
  person('Jana Wouters', 'maatschappelijk werker', 'ocmw-asse', {
    persona: 'aanbrenger: meld een signaal en volg het',
  }),
  person('Sofie Daems', 'maatschappelijk werker', 'ziekenfonds'),
  person('Ahmed Chaouch', 'begeleider', 'jeugdwerk', { roles: ['sector-coordinator:JEUGDWERK'] }),
  person('Marleen Peeters', 'verantwoordelijke', 'kinderopvang', { roles: ['sector-coordinator:KINDEROPVANG'] }),
  person('Fatoumata Diallo', 'ervaringsdeskundige', 'armoede', { roles: ['sector-coordinator:ARMOEDEWERK'] }),
  person('Wim Claessens', 'coördinator', 'oppas', { roles: ['sector-coordinator:OPPAS'] }),
  person('Ann Vermeulen', 'onthaalmedewerker', 'welzijnswerk', { roles: ['sector-coordinator:WELZIJNSWERK'] }),
  person('Kobe Lauwers', 'opbouwwerker', 'opbouwwerk', { roles: ['sector-coordinator:OPBOUWWERK'] }),
  person('Els Mertens', 'verzorgende', 'gezinszorg'),
  person('Monique Adriaens', 'zorgkundige', 'wzc-affligem'),
  person('Ruben De Wolf', 'jeugdbegeleider', 'jeugdhulp'),
  person('Leila Haddad', 'ergotherapeut', 'vaph'),

  // Zorg
  person('Veerle Janssens', 'huisarts', 'huisartsen huisartsenkring', {
    ...effective,
    roles: ['sector-coordinator:HUISARTS', 'cluster-steering:care', 'board-member'],
    persona: 'lid van het bestuursorgaan: lees het dossier en beslis',
  }),
  person('Stijn Michiels', 'thuisverpleegkundige', 'thuisverpleging', {
    ...effective,
    roles: ['sector-coordinator:THUISVERPLEGING'],
  }),
  person('Karolien Smets', 'apotheker', 'apotheek', { ...effective, roles: ['sector-coordinator:APOTHEKER', 'lead'] }),
  person('Mathias Nys', 'kinesitherapeut', 'kine', { ...effective, roles: ['sector-coordinator:KINE'] }),
  person('Inge Pauwels', 'klinisch psycholoog', 'psycholoog', {
    ...effective,
    roles: ['sector-coordinator:PSYCHOLOOG'],
  }),
  person('Rik Stevens', 'teamverantwoordelijke jongeren', 'cgg', {
    ...effective,
    roles: ['sector-coordinator:CGG', 'cluster-steering:care'],
  }),
  person('Nadia Benali', 'thuisverpleegkundige', 'verplegers', { seat: 'substitute', standsInFor: 'Stijn Michiels' }),
  person('Koen Verstraete', 'coördinator', 'ggz', { seat: 'observer', roles: ['sector-coordinator:GGZ', 'lead'] }),
  person('Lien Thijs', 'tandarts', 'tandarts', { roles: ['sector-coordinator:TANDARTS'] }),
  person('Sara Maes', 'podoloog', 'podoloog', { roles: ['sector-coordinator:PODOLOOG'] }),
  person('Aline Dubois', 'vroedvrouw', 'vroedvrouwen', { roles: ['sector-coordinator:VROEDVROUW'] }),
  person('Jef Coppens', 'ergotherapeut', 'ergo', { roles: ['sector-coordinator:ERGO'] }),
  person('Hanne Bogaerts', 'diëtist', 'dietist', { roles: ['sector-coordinator:DIETIST'] }),
  person('Charlotte Lambrechts', 'logopedist', 'logopedie', { roles: ['sector-coordinator:LOGOPEDIST'] }),
  person('Oumar Bah', 'verpleegkundige', 'wgc', { roles: ['sector-coordinator:WGC'] }),
  person('Tom Geerts', 'huisarts', 'huisartsen'),
  person('Zeynep Kaya', 'apotheker', 'apotheek'),

  // Lokale besturen: one seat for each municipality
  person('Geert Van Hove', 'diensthoofd welzijn', 'gemeente-affligem', {
    ...effective,
    roles: ['sector-coordinator:LOKAALBESTUUR'],
  }),
  person('Mieke Declercq', 'schepen van welzijn', 'gemeente-asse', {
    ...effective,
    roles: ['board-member', 'cluster-steering:local-government'],
  }),
  person('Luc Temmerman', 'beleidsmedewerker', 'gemeente-liedekerke', effective),
  person('An De Smedt', 'schepen van sociale zaken', 'gemeente-merchtem', { ...effective, roles: ['board-member'] }),
  person('Filip Baert', 'beleidsmedewerker welzijn', 'gemeente-opwijk', effective),
  person('Dorien Sterckx', 'coördinator', 'hvhk', { seat: 'observer', roles: ['sector-coordinator:HUISVANHETKIND'] }),
  person('Wendy Troch', 'trajectbegeleider', 'sociaalhuis', {
    seat: 'substitute',
    standsInFor: 'Geert Van Hove',
    roles: ['sector-coordinator:SOCIAALHUIS'],
  }),
  person('Hassan Ouali', 'ouderenconsulent', 'gemeente-merchtem'),

  // PZON
  person('Rita Vandenbroeck', 'voorzitter', 'pzon', {
    ...effective,
    roles: ['board-member', 'cluster-steering:pzon', 'sector-coordinator:PZONORG'],
  }),
  person('Jozef Hermans', 'vrijwilliger', 'mantelzorg', { ...effective, roles: ['sector-coordinator:MANTELZORGVER'] }),
  person('Godelieve Raes', 'secretaris', 'ouderenraad', { ...effective, roles: ['sector-coordinator:OUDERENRAAD'] }),
  person('Patrick Lemaire', 'coördinator vrijwilligers', 'vrijwilligers', {
    roles: ['sector-coordinator:VRIJWILLIGERSORG'],
  }),
  person('Aïcha Mansouri', 'mantelzorger', 'mantelzorg', { seat: 'substitute', standsInFor: 'Jozef Hermans' }),

  // Optionele partners
  person('Eva Dewaele', 'sociaal verpleegkundige', 'ziekenhuis', {
    ...effective,
    roles: ['sector-coordinator:ZIEKENHUIS', 'cluster-steering:optional-partners'],
  }),
  person('Bram Callens', 'onthaalmedewerker CLB', 'clb', {
    ...effective,
    roles: ['sector-coordinator:ONDERWIJS', 'board-member'],
  }),
  person('Chantal Moreau', 'sociale dienst huurders', 'woonmaatschappij', {
    ...effective,
    roles: ['sector-coordinator:WOONMAATSCHAPPIJ'],
  }),
  person('Sven Roelandt', 'slachtofferbejegenaar', 'politie', { roles: ['sector-coordinator:POLITIE'] }),
  person('Julie Verlinden', 'medewerker gezondheid', 'logo', {
    seat: 'expert',
    roles: ['sector-coordinator:LOGO', 'adviser'],
  }),
  person('Marc Vandenberghe', 'dossierbeheerder', 'vlaanderen', { roles: ['external-reader'] }),
  person('Laura Bracke', 'beleidsmedewerker', 'vlaanderen', { roles: ['sector-coordinator:VLAFEDOVERHEID'] }),
  person('Tuur Moons', 'winkelverantwoordelijke', 'buurtwinkel', { roles: ['sector-coordinator:ANDERE'] }),
  person('Kim Van Damme', 'leerlingenbegeleider', 'clb'),
  person('Isabelle Fontaine', 'ontslagmanager', 'ziekenhuis'),
  person('Noor Willems', 'leerkracht zorg', 'clb'),
];

/** The neighbour: one coordinator, who must see nothing of AMALO. */
export const pajottenlandPeople: DemoPerson[] = [
  person('Femke De Backer', 'ELZ-coördinator', 'elz-pajottenland', {
    roles: ['zone-coordinator'],
    persona: 'ELZ-coördinator van Pajottenland: ziet niets van AMALO',
  }),
];

/** The invented address of a demo person: `liesbet.verhaegen@example.org`. */
export function addressOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${plain.replace(/[^a-z]+/g, '.')}@example.org`;
}
