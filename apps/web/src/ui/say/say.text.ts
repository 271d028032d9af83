import { texts } from '../../text.ts';

export const sayText = texts({
  nl: {
    undo: 'Maak ongedaan',
    undone: 'Ongedaan gemaakt.',
    close: 'Sluit',
    closeMessage: 'Sluit dit bericht',
    messages: 'Berichten',
    loading: 'Even geduld, we halen het op',
    retry: 'Probeer opnieuw',
    reload: 'Laad de nieuwe versie',
    noConnection: 'Geen verbinding. Probeer opnieuw zodra je verbonden bent.',
    wentWrong: 'Dit lukte niet',
    offline: 'Geen verbinding.',
    offlineKept: 'Wat je schreef staat nog op dit toestel. Verstuur het opnieuw zodra je weer verbonden bent.',
    backOnline: 'Je bent weer verbonden.',
    notNow: 'Nog niet',
    moveTo: 'Verplaats naar…',
    addTo: 'Voeg toe aan…',
    personalName: 'Staat hier de naam van een cliënt?',
    personalNumber: 'Hier staat een rijksregisternummer.',
    personalNumberDo: 'Haal het weg. Pas dan kan je dit versturen.',
    personalOther: 'Staat hier iets waaraan je een persoon herkent?',
    replace: 'Vervang door {{replacement}}',
    waveAway: 'Dit is geen cliënt',
  },
});
