// The code lists of a signal besides the taxonomy. Their words are in labels.*.ts.

/** What sort of signal it is. */
export const kinds = ['knelpunt', 'hiaat', 'nood', 'idee', 'goede-praktijk'] as const;
export type Kind = (typeof kinds)[number];

/** Where the problem lies, as the coordinator sees it. */
export const signalTypes = [
  'WERKING',
  'AFSTEMMING',
  'REGELGEVING',
  'RISICOGROEP',
  'INFORMATIE',
  'BELEIDSHIAAT',
] as const;
export type SignalType = (typeof signalTypes)[number];

/** How often the reporter sees it. */
export const frequencies = ['EENMALIG', 'SOMS', 'MAANDELIJKS', 'WEKELIJKS', 'DAGELIJKS'] as const;
export type Frequency = (typeof frequencies)[number];

/** Since when the reporter sees it. */
export const sinces = ['LT3M', 'LT1J', 'GT1J', 'ALTIJD'] as const;
export type Since = (typeof sinces)[number];

/** How many people it touches, as a band. */
export const reaches = ['LT5', '5_20', '20_100', 'GT100', 'ONBEKEND'] as const;
export type Reach = (typeof reaches)[number];

/** How heavily it weighs. ACUUT shows the emergency numbers. */
export const impacts = ['LICHT', 'MATIG', 'ZWAAR', 'ACUUT'] as const;
export type Impact = (typeof impacts)[number];

/** How the reporter knows. */
export const sources = [
  'CLIENT',
  'ZELF',
  'PARTNER',
  'TEAM',
  'CIJFERS',
  'DREMPELSCAN',
  'CLUSTEROVERLEG',
  'BEVRAGING',
] as const;
export type Source = (typeof sources)[number];

/** Which level of government can do something about it. */
export const levels = ['LOKAAL', 'VLAAMS', 'FEDERAAL', 'ORGANISATIE', 'BRUSSEL'] as const;
export type Level = (typeof levels)[number];

/** Who may see the name of the reporter. ANONIEM: nobody; the reporter comes back with a receipt code. */
export const visibilities = ['COORD', 'CLUSTER', 'ELZ', 'ANONIEM'] as const;
export type Visibility = (typeof visibilities)[number];

/** Why a signal goes back to its reporter, or is closed. */
export const returnReasons = [
  'INDIVIDUEEL',
  'INTERN',
  'AL_GEKEND',
  'NIET_BEVOEGD',
  'ONVOLDOENDE',
  'OPGELOST',
  'NIET_GEDRAGEN',
] as const;
export type ReturnReason = (typeof returnReasons)[number];

/** On which footing a person sits in a cluster. */
export const mandateKinds = ['effective', 'substitute', 'observer', 'expert'] as const;
export type MandateKind = (typeof mandateKinds)[number];
