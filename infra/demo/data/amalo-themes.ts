import type { Involvement } from '@signalenbeleid/contracts/themes.contract';
import type { ActionStep } from '@signalenbeleid/contracts/themes.workflow';
import type { Sector } from '@signalenbeleid/contracts';

/** A theme of the zone. `year` counts from the present one: 0 runs, -1 is over, 1 is proposed. */
export interface DemoTheme {
  year: number;
  title: string;
  description: string;
  /** What it means per sector. */
  sectors: [Sector, Involvement, string][];
  /** Signals whose words hold one of these belong to it. */
  words: string;
  evaluation?: string;
  actions: DemoAction[];
}

/** Somebody who took something on. Days count from now. */
export interface DemoAction {
  title: string;
  lead: string;
  dueIn: number;
  partners: string;
  intended: string;
  planned: number;
  /** What the lead did, with how many days ago. */
  steps: { step: ActionStep; ago: number; achieved?: string }[];
  notes: { ago: number; text: string }[];
}

/** Oncologie runs this year, falls were the theme before, and somebody already thinks of the next. */
export const amaloThemes: DemoTheme[] = [
  {
    year: -1,
    title: 'Vallen voorkomen',
    description:
      'Een op de drie 65-plussers valt minstens één keer per jaar. We spraken af dat wie bij ouderen thuis komt, de risico’s herkent en weet wie hij kan inschakelen.',
    sectors: [
      ['KINE', 'leads', 'Valrisico testen en oefengroepen begeleiden.'],
      ['ERGO', 'takes-part', 'Aan huis bekijken wat veiliger kan.'],
      ['GEZINSZORG', 'takes-part', 'Bij elk huisbezoek letten op losse matten, licht en schoeisel.'],
      ['APOTHEKER', 'takes-part', 'Medicatie nakijken die duizelig maakt.'],
      ['DIENSTENCENTRUM', 'takes-part', 'Bewegingslessen in elke gemeente.'],
    ],
    words: 'valpartij|valpreventie|valrisico|vallen thuis',
    evaluation:
      'In vier van de vijf gemeenten loopt nu een oefengroep, en gezinszorg en verpleging gebruiken dezelfde korte vragenlijst. Wat moeilijk bleef: huisartsen horen zelden wat er met een doorverwijzing gebeurde. De oefengroepen gaan door, ook zonder thema.',
    actions: [
      {
        title: 'Eén korte vragenlijst over valrisico voor iedereen die aan huis komt',
        lead: 'Samira Bouzid',
        dueIn: -420,
        partners: 'Thuisverpleging, gezinszorg, kinesisten',
        intended: 'Wie aan huis komt, stelt dezelfde vijf vragen en weet naar wie hij kan verwijzen.',
        planned: 600,
        steps: [
          { step: 'start', ago: 580 },
          {
            step: 'finish',
            ago: 430,
            achieved: 'De vragenlijst is in gebruik bij zes diensten. Hij staat ook in het overdrachtsblad.',
          },
        ],
        notes: [
          {
            ago: 500,
            text: 'Uitgeprobeerd bij twintig ouderen in Merchtem. Eén vraag was te moeilijk en is herschreven.',
          },
        ],
      },
    ],
  },
  {
    year: 0,
    title: 'Oncologie: zorg en welzijn rond wie kanker heeft',
    description:
      'Het ziekenhuis zorgt goed tijdens de behandeling. Daarna valt veel stil: wie vangt de vermoeidheid op, het werk, het vervoer, de partner en de kinderen? Dit jaar leggen we de eerste lijn rond die vragen naast elkaar.',
    sectors: [
      ['HUISARTS', 'leads', 'De huisarts is het vaste aanspreekpunt na de behandeling en weet waar iemand terechtkan.'],
      ['THUISVERPLEGING', 'takes-part', 'Signaleren wat thuis niet lukt, ook tussen twee kuren.'],
      ['PSYCHOLOOG', 'leads', 'Gesprekken voor wie leeft met angst om te hervallen, en voor partners.'],
      ['APOTHEKER', 'takes-part', 'Bijwerkingen van therapie thuis opvolgen en doorgeven.'],
      ['ZIEKENFONDS', 'takes-part', 'Mensen wegwijs maken in werkhervatting en tegemoetkomingen.'],
      ['GEZINSZORG', 'takes-part', 'Sneller starten wanneer een gezin plots zonder ouder in huis zit.'],
      ['OPPAS', 'takes-part', 'Vervoer naar bestraling met vrijwilligers.'],
      ['ONDERWIJS', 'follows', 'Kinderen van een zieke ouder opmerken en opvangen.'],
      ['LOGO', 'takes-part', 'Meer mensen bereiken met borstkankerscreening.'],
    ],
    words: 'kanker|oncolog|chemo|bestraling',
    actions: [
      {
        title: 'Kaart met wie wat doet na een kankerbehandeling',
        lead: 'Karolien Smets',
        dueIn: -52,
        partners: 'Huisartsenkring, ziekenfondsen, Logo, ziekenhuis',
        intended: 'Elke zorgverlener vindt op één blad waar iemand in de zone terechtkan.',
        planned: 250,
        steps: [
          { step: 'start', ago: 240 },
          {
            step: 'finish',
            ago: 58,
            achieved: 'De kaart ligt in alle apotheken en praktijken. Het ziekenhuis geeft ze mee bij ontslag.',
          },
        ],
        notes: [
          {
            ago: 170,
            text: 'Eerste versie besproken met het ziekenhuis. De sociale dienst voegde de hulp bij werkhervatting toe.',
          },
        ],
      },
      {
        title: 'Vrijwilligers voor reeksritten naar bestraling',
        lead: 'Samira Bouzid',
        dueIn: 68,
        partners: 'Oppasdienst, vrijwilligerswerk, de vijf gemeenten',
        intended: 'Twintig chauffeurs die een reeks van zes weken onder elkaar verdelen.',
        planned: 190,
        steps: [{ step: 'start', ago: 175 }],
        notes: [
          { ago: 120, text: 'Negen kandidaten na de oproep in de gemeentebladen.' },
          {
            ago: 26,
            text: 'Eerste reeks gereden met drie chauffeurs. Vergoeding voor parkeren nog te regelen met Asse.',
          },
        ],
      },
      {
        title: 'Gespreksgroep voor partners en kinderen',
        lead: 'Koen Verstraete',
        dueIn: -12,
        partners: 'Psychologen, ziekenhuis, Huis van het Kind',
        intended: 'Een groep die elke maand samenkomt in Asse of Opwijk.',
        planned: 160,
        steps: [{ step: 'start', ago: 130 }],
        notes: [{ ago: 74, text: 'Begeleiding gevonden, nog geen lokaal dat ’s avonds open is.' }],
      },
      {
        title: 'Infoavond over werken na kanker',
        lead: 'Yassin El Amrani',
        dueIn: 96,
        partners: 'Ziekenfondsen, huisartsenkring',
        intended: 'Werkgevers en werknemers weten wat kan en wie hen helpt.',
        planned: 30,
        steps: [],
        notes: [],
      },
    ],
  },
  {
    year: 1,
    title: 'Niemand alleen: eenzaamheid bij ouderen',
    description:
      'Hulpverleners komen bij ouderen die niemand anders zien. Het voorstel is om een jaar lang te zoeken naar een vaste weg van een huisbezoek naar een buur, een activiteit of een vrijwilliger.',
    sectors: [],
    words: 'eenza',
    actions: [],
  },
];

/** What follows from the decision of the board. */
export const amaloDecisionAction: DemoAction & { about: string } = {
  about: 'Brieven van diensten',
  title: 'Tien brieven per dienst herschrijven in klare taal',
  lead: 'Yassin El Amrani',
  dueIn: 40,
  partners: 'De vijf gemeenten en hun OCMW’s, vereniging waar armen het woord nemen',
  intended: 'Vijftig brieven die nagelezen zijn door mensen die ze krijgen.',
  planned: 200,
  // Still to begin: what was decided stands where the board left it, and its lead can take it up.
  steps: [],
  notes: [
    { ago: 96, text: 'Asse en Merchtem zoeken elk tien brieven uit. De leesgroep kwam een eerste keer samen.' },
    { ago: 33, text: 'Opwijk en Affligem sluiten aan. Als alle brieven binnen zijn, beginnen we te herschrijven.' },
  ],
};
