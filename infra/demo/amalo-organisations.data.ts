import type { Sector } from '@signalenbeleid/contracts';

/** An invented organisation of the demo zone. `key` is only a name for it in these files. */
export interface DemoOrganisation {
  key: string;
  name: string;
  sector: Sector;
  municipality: string;
  does: string;
  forWhom: string;
}

const row = (key: string, name: string, sector: Sector, [municipality, does, forWhom]: [string, string, string]) => ({
  key,
  name,
  sector,
  municipality,
  does,
  forWhom,
});

/** Invented organisations for every sector of AMALO, spread over its five municipalities. */
export const amaloOrganisations: DemoOrganisation[] = [
  // Zorg
  row('huisartsen', 'Huisartsenpraktijk De Meander', 'HUISARTS', [
    'Asse',
    'Groepspraktijk met zes huisartsen en een praktijkverpleegkundige.',
    'Iedereen uit Asse en omgeving',
  ]),
  row('huisartsenkring', 'Huisartsenkring Hopstreek', 'HUISARTS', [
    'Opwijk',
    'Brengt de huisartsen van de vijf gemeenten samen en regelt de wachtdienst.',
    'Huisartsen',
  ]),
  row('thuisverpleging', 'Thuisverpleging Dageraad', 'THUISVERPLEGING', [
    'Liedekerke',
    'Verpleging aan huis, elke dag van de week.',
    'Wie thuis zorg nodig heeft',
  ]),
  row('verplegers', 'Zelfstandige verpleegkundigen Groen Dal', 'THUISVERPLEGING', [
    'Affligem',
    'Zelfstandige verpleegkundigen die samen een ronde verdelen.',
    'Wie thuis zorg nodig heeft',
  ]),
  row('kine', 'Kinepraktijk Beweegpunt', 'KINE', [
    'Merchtem',
    'Kinesitherapie in de praktijk en aan huis.',
    'Iedereen met een voorschrift',
  ]),
  row('tandarts', 'Tandartsenpraktijk Het Molenhuis', 'TANDARTS', [
    'Opwijk',
    'Algemene tandzorg en preventie op school.',
    'Kinderen en volwassenen',
  ]),
  row('apotheek', 'Apotheek De Vijzel', 'APOTHEKER', [
    'Asse',
    'Geneesmiddelen, medicatieschema en advies.',
    'Iedereen',
  ]),
  row('podoloog', 'Podologie Stap voor Stap', 'PODOLOOG', [
    'Affligem',
    'Voetzorg bij diabetes en reuma.',
    'Mensen met een chronische ziekte',
  ]),
  row('vroedvrouwen', 'Vroedvrouwencollectief Wiegelied', 'VROEDVROUW', [
    'Liedekerke',
    'Begeleiding voor en na de geboorte.',
    'Zwangere vrouwen en jonge gezinnen',
  ]),
  row('ergo', 'Ergotherapie Handvat', 'ERGO', [
    'Merchtem',
    'Advies over wonen, hulpmiddelen en dagelijkse handelingen.',
    'Ouderen en personen met een handicap',
  ]),
  row('dietist', 'Diëtistenpraktijk Volle Schaal', 'DIETIST', [
    'Asse',
    'Voedingsadvies bij ziekte en overgewicht.',
    'Kinderen en volwassenen',
  ]),
  row('logopedie', 'Logopedie Klankbord', 'LOGOPEDIST', [
    'Opwijk',
    'Taal, spraak en slikken.',
    'Kinderen en volwassenen',
  ]),
  row('psycholoog', 'Psychologenpraktijk Luisterend Oor', 'PSYCHOLOOG', [
    'Asse',
    'Gesprekken, ook als eerstelijnspsycholoog op school en in het Sociaal Huis.',
    'Jongeren en volwassenen',
  ]),
  row('ggz', 'Mobiel team Zuidwaarts', 'GGZ', [
    'Asse',
    'Komt thuis bij mensen met ernstige psychische klachten.',
    'Volwassenen in crisis of met langdurige zorg',
  ]),
  row('cgg', 'Centrum geestelijke gezondheidszorg De Spiegel', 'CGG', [
    'Asse',
    'Gespecialiseerde therapie, met een team voor jongeren.',
    'Kinderen, jongeren en volwassenen',
  ]),
  row('wgc', 'Wijkgezondheidscentrum De Linde', 'WGC', [
    'Liedekerke',
    'Huisarts, verpleging en sociaal werk onder één dak.',
    'Bewoners van de wijk, ook zonder papieren',
  ]),
  // Welzijn
  row('wzc', 'Woonzorgcentrum Avondster', 'WOONZORGCENTRUM', [
    'Merchtem',
    'Wonen met zorg, kortverblijf en dagverzorging.',
    'Ouderen en personen met dementie',
  ]),
  row('wzc-affligem', 'Woonzorgcentrum Kloosterhof', 'WOONZORGCENTRUM', [
    'Affligem',
    'Wonen met zorg in kleine leefgroepen.',
    'Ouderen en personen met dementie',
  ]),
  row('gezinszorg', 'Gezinszorg Hartelijk', 'GEZINSZORG', [
    'Asse',
    'Hulp in het huishouden en bij de persoonlijke verzorging.',
    'Gezinnen, ouderen en zieken',
  ]),
  row('dienstencentrum', 'Lokaal dienstencentrum De Kouter', 'DIENSTENCENTRUM', [
    'Merchtem',
    'Warme maaltijd, activiteiten, vervoer en een luisterend oor.',
    'Buurtbewoners, vooral ouderen',
  ]),
  row('ziekenfonds', 'Dienst maatschappelijk werk Samen Sterk', 'ZIEKENFONDS', [
    'Asse',
    'Zoekt uit waar je recht op hebt bij ziekte, zorg of handicap.',
    'Zieken, ouderen, personen met een handicap',
  ]),
  row('caw', 'CAW De Vaart', 'CAW', [
    'Asse',
    'Onthaal, woonbegeleiding, crisishulp en jongerenwerking.',
    'Iedereen met een welzijnsvraag',
  ]),
  row('ocmw-asse', 'Sociale dienst Asse', 'OCMW', [
    'Asse',
    'Leefloon, schuldhulp, dringende medische hulp.',
    'Inwoners van Asse',
  ]),
  row('ocmw-opwijk', 'Sociale dienst Opwijk', 'OCMW', [
    'Opwijk',
    'Leefloon, budgetbeheer, hulp bij het zoeken naar een woning.',
    'Inwoners van Opwijk',
  ]),
  row('jeugdhulp', 'Jeugdhulp Kantelpunt', 'JEUGDHULP', [
    'Asse',
    'Begeleiding thuis en een crisismeldpunt voor jongeren.',
    'Kinderen, jongeren en hun gezin',
  ]),
  row('vaph', 'Dagcentrum Zonnebloesem', 'VAPHVOORZIENING', [
    'Opwijk',
    'Dagbesteding, wonen en begeleiding.',
    'Volwassenen met een verstandelijke handicap',
  ]),
  row('kinderopvang', 'Kinderopvang De Speelvogel', 'KINDEROPVANG', [
    'Liedekerke',
    'Opvang van baby’s en peuters, ook vroeg en laat.',
    'Gezinnen met jonge kinderen',
  ]),
  row('armoede', 'Welzijnsschakel De Open Deur', 'ARMOEDEWERK', [
    'Asse',
    'Voedselbedeling, ontmoeting en samen opkomen voor rechten.',
    'Mensen in armoede',
  ]),
  row('jeugdwerk', 'Jeugdhuis Tranquilo', 'JEUGDWERK', [
    'Liedekerke',
    'Ontmoeting, activiteiten en een vertrouwenspersoon.',
    'Jongeren van 12 tot 25 jaar',
  ]),
  row('opbouwwerk', 'Buurtwerk Samenspraak', 'OPBOUWWERK', [
    'Liedekerke',
    'Opbouwwerk en straathoekwerk in de wijken.',
    'Buurtbewoners in een kwetsbare situatie',
  ]),
  row('oppas', 'Oppasdienst Even Ademen', 'OPPAS', [
    'Merchtem',
    'Vrijwilligers houden gezelschap zodat de mantelzorger weg kan.',
    'Zieken en hun mantelzorgers',
  ]),
  row('welzijnswerk', 'Welzijnsbureau Kruispunt', 'WELZIJNSWERK', [
    'Affligem',
    'Eerste onthaal en doorverwijzing, met een mobiele onthaalmedewerker.',
    'Iedereen met een vraag',
  ]),
  // Lokale besturen
  row('gemeente-affligem', 'Dienst Welzijn Affligem', 'LOKAALBESTUUR', [
    'Affligem',
    'Lokaal sociaal beleid, seniorenbeleid, toegankelijkheid.',
    'Inwoners van Affligem',
  ]),
  row('gemeente-asse', 'Dienst Samenleven Asse', 'LOKAALBESTUUR', [
    'Asse',
    'Lokaal sociaal beleid, integratie, armoedebestrijding.',
    'Inwoners van Asse',
  ]),
  row('gemeente-liedekerke', 'Dienst Sociale Zaken Liedekerke', 'LOKAALBESTUUR', [
    'Liedekerke',
    'Lokaal sociaal beleid en gezondheid.',
    'Inwoners van Liedekerke',
  ]),
  row('gemeente-merchtem', 'Dienst Welzijn Merchtem', 'LOKAALBESTUUR', [
    'Merchtem',
    'Lokaal sociaal beleid, ouderenzorg, mobiliteit.',
    'Inwoners van Merchtem',
  ]),
  row('gemeente-opwijk', 'Dienst Mens en Welzijn Opwijk', 'LOKAALBESTUUR', [
    'Opwijk',
    'Lokaal sociaal beleid, gezin en jeugd.',
    'Inwoners van Opwijk',
  ]),
  row('hvhk', 'Huis van het Kind Kadee', 'HUISVANHETKIND', [
    'Merchtem',
    'Opvoedvragen, spelotheek, ontmoeting voor ouders.',
    'Gezinnen en aanstaande ouders',
  ]),
  row('sociaalhuis', 'Sociaal Huis De Drempel', 'SOCIAALHUIS', [
    'Affligem',
    'Geïntegreerd breed onthaal: één plek voor al je vragen.',
    'Alle inwoners',
  ]),
  // PZON
  row('pzon', 'Gebruikersgroep Stem in Zorg', 'PZONORG', [
    'Asse',
    'Mensen met een zorgnood geven advies over zorg en beleid.',
    'Personen met een zorg- en ondersteuningsnood',
  ]),
  row('mantelzorg', 'Mantelzorgvereniging Dichtbij', 'MANTELZORGVER', [
    'Opwijk',
    'Praatgroepen, informatie en belangenbehartiging.',
    'Mantelzorgers, ook jonge',
  ]),
  row('vrijwilligers', 'Vrijwilligerspunt Handje Toe', 'VRIJWILLIGERSORG', [
    'Liedekerke',
    'Vervoer en boodschappen door vrijwilligers.',
    'Wie zich moeilijk verplaatst',
  ]),
  row('ouderenraad', 'Ouderenraad Hopstreek', 'OUDERENRAAD', [
    'Merchtem',
    'Geeft advies aan de besturen en organiseert huisbezoeken.',
    'Ouderen',
  ]),
  // Optionele partners
  row('ziekenhuis', 'Ziekenhuis Ter Heide, sociale dienst', 'ZIEKENHUIS', [
    'Asse',
    'Opname, spoed, ontslagplanning en transmurale zorg.',
    'Patiënten uit de hele streek',
  ]),
  row('clb', 'CLB De Wijzer', 'ONDERWIJS', [
    'Opwijk',
    'Leerlingenbegeleiding in alle scholen van de zone.',
    'Leerlingen, ouders en scholen',
  ]),
  row('woonmaatschappij', 'Woonmaatschappij Thuishaven', 'WOONMAATSCHAPPIJ', [
    'Asse',
    'Verhuurt sociale woningen en begeleidt huurders.',
    'Kandidaat-huurders en huurders',
  ]),
  row('politie', 'Politiezone Hopland, slachtofferbejegening', 'POLITIE', [
    'Asse',
    'Eerste opvang en doorverwijzing van slachtoffers.',
    'Slachtoffers en hun omgeving',
  ]),
  row('logo', 'Logo Brabantse Heuvels', 'LOGO', [
    'Asse',
    'Gezondheid bevorderen: screening, vaccinatie, leefstijl.',
    'Inwoners en organisaties',
  ]),
  row('vlaanderen', 'Regionaal steunpunt zorg', 'VLAFEDOVERHEID', [
    'Asse',
    'Volgt de eerste lijn op voor de overheid.',
    'Zones en voorzieningen',
  ]),
  row('elz', 'Team eerstelijnszone AMALO', 'MULTISECTOR', [
    'Asse',
    'Ondersteunt de zorgraad, de clusters en de werkgroepen.',
    'Alle partners van de zone',
  ]),
  row('buurtwinkel', 'Buurtwinkel De Korf', 'ANDERE', [
    'Affligem',
    'Sociale kruidenier en ontmoetingsplek.',
    'Buurtbewoners',
  ]),
];
