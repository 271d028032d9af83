import type { Outcome } from '@signalenbeleid/contracts/escalations.workflow';

/** A round of the cluster welzijn that is over. Shared signals by the first words of their title. */
export interface DemoRound {
  title: string;
  /** So many days ago. */
  ago: number;
  options: string[];
  /** Who gave how many dots to which option, in the order of the options. */
  ballots: Record<string, number[]>;
  choose: number;
}

/** A shared signal that came before the board. */
export interface DemoEscalation {
  about: string;
  question: string;
  advice: string;
  proposed: { by: string; ago: number };
  submitted: { by: string; ago: number };
  decided?: DemoDecision;
}

/** What the board decided, and what the reporters were told. */
export interface DemoDecision {
  by: string;
  tabledAgo: number;
  publishedAgo: number;
  outcome: Outcome;
  motivation: string;
  lead: string;
  /** So many days from now the board looks again. */
  reviewIn: number;
  answer: { by: string; ago: number; text: string };
}

/** Two rounds, oldest first. */
export const amaloRounds: DemoRound[] = [
  {
    title: 'Clusteroverleg welzijn, voorjaar',
    ago: 243,
    options: ['Brieven van diensten', 'Diensten zijn enkel', 'Ouderen en mensen zonder auto'],
    ballots: {
      'Nele Hendrickx': [2, 1, 0],
      'Bart Meskens': [2, 0, 1],
      'Ilse Cornelis': [1, 1, 1],
      'Samira Bouzid': [1, 0, 2],
      'Dirk Wauters': [0, 2, 1],
      'Griet Lemmens': [2, 1, 0],
    },
    choose: 1,
  },
  {
    title: 'Clusteroverleg welzijn, najaar',
    ago: 41,
    options: ['Inwoners met een laag inkomen', 'Ouderen en mensen zonder auto', 'Eenzaamheid bij ouderen'],
    ballots: {
      'Nele Hendrickx': [2, 0, 1],
      'Bart Meskens': [2, 1, 0],
      'Ilse Cornelis': [0, 1, 2],
      'Samira Bouzid': [1, 1, 1],
      'Griet Lemmens': [2, 1, 0],
    },
    choose: 1,
  },
];

/** One is decided and answered, one waits for the board. */
export const amaloEscalations: DemoEscalation[] = [
  {
    about: 'Brieven van diensten',
    question:
      'Kan het bestuursorgaan met de vijf gemeenten en hun sociale diensten afspreken dat hun meest gebruikte brieven in klare taal worden herschreven?',
    advice:
      'De cluster vraagt om klein te beginnen: de tien brieven die elke dienst het vaakst verstuurt, nagelezen door mensen die ze moeten begrijpen.',
    proposed: { by: 'Bart Meskens', ago: 236 },
    submitted: { by: 'Liesbet Verhaegen', ago: 233 },
    decided: {
      by: 'Veerle Janssens',
      tabledAgo: 222,
      publishedAgo: 208,
      outcome: 'supported',
      motivation:
        'Onbegrijpelijke brieven kosten mensen hun rechten en hulpverleners hun tijd. De gemeenten willen meewerken en de vereniging waar armen het woord nemen, leest mee. We beginnen met tien brieven per dienst.',
      lead: 'Yassin El Amrani',
      reviewIn: 34,
      answer: {
        by: 'Liesbet Verhaegen',
        ago: 201,
        text: 'Dag,\n\nJij liet ons weten dat mensen brieven van diensten niet begrijpen. Collega’s van andere organisaties merkten hetzelfde, en de cluster welzijn koos dit als een van haar signalen.\n\nHet bestuur steunt dit. De vijf gemeenten herschrijven elk de tien brieven die ze het vaakst versturen, en mensen die zulke brieven krijgen, lezen ze na. Yassin El Amrani volgt het op. Of elke brief daarmee duidelijk wordt, kunnen we niet beloven: over enkele maanden kijken we samen hoe het loopt.\n\nBedankt dat je dit liet weten.',
      },
    },
  },
  {
    about: 'Inwoners met een laag inkomen',
    question:
      'Wil het bestuursorgaan samen met de woonmaatschappij en de gemeenten bekijken hoe gezinnen die jaren wachten intussen beter geholpen worden?',
    advice:
      'De cluster weet dat de zone geen woningen kan bouwen. Wel kan ze de wachtenden beter laten begeleiden: één aanspreekpunt per gemeente en een duidelijke uitleg over huurpremie en noodwoningen.',
    proposed: { by: 'Nele Hendrickx', ago: 31 },
    submitted: { by: 'Bart Meskens', ago: 27 },
  },
];
