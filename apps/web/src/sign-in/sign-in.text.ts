import { texts } from '../text.ts';

export const signInText = texts({
  nl: {
    title: 'Meld je aan',
    lead: 'Meld wat in je werk vaker misloopt, en lees wat ermee gebeurt.',
    email: 'E-mailadres',
    password: 'Wachtwoord',
    signIn: 'Meld je aan',
    orLink: 'Liever zonder wachtwoord?',
    orLinkWhy: 'Ook als je het vergeten bent: we sturen je een link waarmee je binnenkomt.',
    askLink: 'Stuur me een link',
    fillEmail: 'Vul je e-mailadres in.',
    fillPassword: 'Vul je wachtwoord in.',
    fillName: 'Vul je naam in.',

    mailed: 'Kijk in je mail',
    mailedLead: 'Kennen we {{email}}, dan staat er nu een link in je mailbox.',
    mailedHow: 'Open hem op dit toestel, in deze browser. Hij werkt één keer, tien minuten lang.',
    mailedNothing: 'Niets gekregen? Kijk bij de ongewenste mail, of kijk het adres na.',
    otherAddress: 'Probeer een ander adres',

    open: 'Meld me aan',
    openLead: 'Druk op de knop om je aan te melden in deze browser.',
    linkBroken: 'Deze link werkt niet',
    linkBrokenLead:
      'Een link werkt één keer, tien minuten lang, en alleen in de browser waarin je hem vroeg. Vraag hier een nieuwe.',
    again: 'Vraag een nieuwe link',

    name: 'Je naam',
    nameHint: 'Zoals je collega’s je kennen.',
    newPassword: 'Kies een wachtwoord',
    newPasswordHint: 'Minstens 12 tekens. Een zinnetje dat alleen jij kent, is sterk en makkelijk te onthouden.',
    showPassword: 'Toon het wachtwoord',
    tooShort: 'Kies een wachtwoord van minstens 12 tekens.',

    invited: 'Welkom bij {{zone}}',
    invitedLead: 'Je bent uitgenodigd om mee te werken aan het signalenbeleid, als {{roles}}.',
    invitedAs: 'Je meldt je aan met {{email}}.',
    invitedKnown: 'Je hebt al een account met {{email}}. Daarmee kom je ook in deze zone binnen.',
    way: 'Hoe wil je je aanmelden?',
    withPassword: 'Met een wachtwoord',
    withLink: 'Met een link per mail',
    withLinkHint: 'Telkens je je aanmeldt, sturen we je een link.',
    accept: 'Doe mee',
    invitationBroken: 'Deze uitnodiging werkt niet meer',
    invitationBrokenLead:
      'Ze is al gebruikt, ingetrokken of te oud. Vraag een nieuwe aan de coördinator van je zone, of meld je aan als je al een account hebt.',

    first: 'Maak het eerste account',
    firstLead:
      'Met dit account nodig je de coördinatoren van de zones uit. Signalen en namen van aanbrengers zie je er niet mee.',
    firstMake: 'Maak het account',
    firstBroken: 'Deze link werkt niet meer',
    firstBrokenLead:
      'Er is al een account, of de link is ouder dan een dag. Start de toepassing opnieuw voor een nieuwe link, of meld je aan.',

    sessions: 'Je aanmelding en wachtwoord',
    sessionsLead: 'Hier ben je nu aangemeld. Herken je een browser niet? Meld hem af en kies een nieuw wachtwoord.',
    thisOne: 'deze browser',
    browser: 'Browser',
    seen: 'Laatst gebruikt',
    since: 'Aangemeld',
    ending: 'Afmelden',
    end: 'Meld af',
    endThat: 'Meld af: {{browser}}',
    ended: 'Die browser is afgemeld.',
    endOthers: 'Meld alle andere af',
    endedOthers: 'Alle andere browsers zijn afgemeld.',
    unknownBrowser: 'Onbekende browser',
    on: '{{browser}} op {{system}}',

    change: 'Nieuw wachtwoord',
    changeWhy: 'Op alle andere toestellen word je dan afgemeld.',
    present: 'Je huidige wachtwoord',
    presentHint: 'Niet nodig in de eerste vijf minuten nadat je je aanmeldde. Vergeten? Meld je aan met een link.',
    changed: 'Je nieuwe wachtwoord geldt vanaf nu.',
    save: 'Bewaar het wachtwoord',
  },
});
