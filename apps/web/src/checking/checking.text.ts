import { texts } from '../text.ts';

export const checkingText = texts({
  nl: {
    title: 'Signalen toetsen',
    lead: 'Is het duidelijk? Gaat het over meer dan één persoon? Herken je niemand? Dan hoort het bij de signalen van de zone.',
    keys: 'volgend, vorig',
    queue: 'Te toetsen',
    oldestFirst: '{{count}}, oudste eerst',
    moreThan: 'meer dan {{count}}',
    waitsForReporter: 'wacht op de aanbrenger',
    place: '{{at}} van {{count}}',
    previous: 'Vorige',
    next: 'Volgende',
    none: 'Alles is getoetst',
    noneWhy: 'Er wacht geen enkel signaal op een toets. Kijk welke signalen samen horen.',
    toBundling: 'Bundel signalen',
    goneTitle: 'Dit signaal is al getoetst',
    goneWhy: 'Iemand anders was je voor, of het werd ingetrokken.',
    toNext: 'Ga naar het volgende',

    original: 'Het origineel',
    reporter: 'Wie meldde dit',
    answerBy: 'Beloofd: een antwoord ten laatste op {{day}}.',
    late: 'Beloofd was een antwoord ten laatste op {{day}}.',

    neutral: 'In neutrale woorden',
    neutralHint: 'Dit leest iedereen in de zone. Het origineel verandert niet.',
    neutralTitle: 'Neutrale titel',
    neutralText: 'Het probleem, zonder oplossing',
    solution: 'Voorgestelde oplossing, apart',
    privacy: 'Ik las het na: niemand is hierin te herkennen',
    tickFirst: 'Lees eerst na of niemand te herkennen is, en vink dat aan.',
    accept: 'Aanvaard',
    accepted: 'Aanvaard: {{title}}',
    undone: 'De coördinator maakte deze stap ongedaan.',

    other: 'Of doe iets anders',
    ask: 'Vraag meer informatie',
    return: 'Stuur terug met uitleg',
    refer: 'Verwijs door',
    answer: 'Antwoord meteen',
    back: 'Toch niet',

    askTitle: 'Wat wil je weten?',
    askHint: 'De aanbrenger antwoordt via een link in de mail, in de toepassing of met de code.',
    ready: 'Kant-en-klare vragen',
    questions: {
      one: 'Gaat het om één situatie, of zie je dit vaker?',
      whom: 'Wie treft dit vooral, en in welke gemeente?',
      tried: 'Wat heb je zelf of met je organisatie al geprobeerd?',
    },
    sendQuestion: 'Stel de vraag',
    asked: 'Je vraag is verstuurd.',

    reason: 'Waarom stuur je dit terug?',
    explanation: 'Uitleg voor de aanbrenger',
    explanationHint: 'Vriendelijk en duidelijk. Beloof geen oplossing.',
    returnNow: 'Stuur terug',
    returned: 'Teruggestuurd: {{title}}',
    explains: {
      INDIVIDUEEL:
        'Dank je wel om dit te vertellen. Dit gaat over één situatie, en daar kan de zone niets aan veranderen. Zie je het vaker gebeuren, ook bij anderen? Meld het dan zeker opnieuw.',
      INTERN:
        'Dank je wel voor je signaal. We denken dat je organisatie dit zelf kan aanpakken. Bespreek het met je leidinggevende of op je teamoverleg. Lukt het niet alleen? Laat het ons dan weten.',
      AL_GEKEND:
        'Dank je wel voor je signaal. Dit is al gekend en wordt al opgevolgd. Je bevestigt hiermee dat het nog speelt, en dat helpt.',
      NIET_BEVOEGD:
        'Dank je wel voor je signaal. De zone kan hier zelf niets aan veranderen. Iemand anders is hier de juiste persoon voor.',
      ONVOLDOENDE:
        'Dank je wel voor je signaal. We begrijpen nog niet goed genoeg wat er misloopt om ermee verder te gaan. Wil je het opnieuw melden, met wat meer uitleg over wie het treft en hoe vaak?',
      OPGELOST:
        'Dank je wel voor je signaal. Dit is intussen opgelost. Loopt het toch opnieuw mis? Meld het dan zeker opnieuw.',
      NIET_GEDRAGEN:
        'Dank je wel voor je signaal. We vroegen het na, en anderen zien dit voorlopig niet. Merk je dat het blijft duren of groter wordt? Meld het dan zeker opnieuw.',
    },

    referTo: 'Naar wie verwijs je door?',
    referToHint: 'Een dienst of organisatie, met een functie als je die kent.',
    referText:
      'Dank je wel voor je signaal. Wij kunnen hier zelf niets aan veranderen, iemand anders wel. Daarom stuurden we het door.',
    referNow: 'Verwijs door',
    referred: 'Doorverwezen: {{title}}',

    answerTitle: 'Wat antwoord je?',
    answerHint: 'Het antwoord vertrekt meteen, in de toepassing en per mail. Het signaal wordt ook aanvaard.',
    answerHintAccepted: 'Het antwoord vertrekt meteen, in de toepassing en per mail.',
    answerText: 'Dank je wel voor je signaal. ',
    answerNow: 'Aanvaard en antwoord',
    answerNowAccepted: 'Verstuur het antwoord',
    answered: 'Je antwoord is verstuurd.',

    classify: 'Thema, doelgroep en plaats',
    category: 'Thema',
    categoryNext: 'Nog een thema',
    choose: 'Nog niet gekozen',
    targetGroups: 'Wie treft het?',
    municipality: 'Gemeente',
    wholeZone: 'Hele zone, of niet gekend',
    sectorConcerned: 'Over welke sector gaat het?',
    signalType: 'Soort knelpunt',
    level: 'Beleidsniveau',
    saveClassification: 'Bewaar de indeling',
    classified: 'De indeling is bewaard.',
  },
});
