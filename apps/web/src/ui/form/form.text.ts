import { texts } from '../../text.ts';

export const formText = texts({
  nl: {
    busy: 'Bezig',
    fillIn: 'Vul dit in.',
    optional: '(hoeft niet)',
    left_one: 'nog {{count}} teken',
    left_other: 'nog {{count}} tekens',
    over_one: '{{count}} teken te veel',
    over_other: '{{count}} tekens te veel',
    summary_one: 'Eén ding klopt nog niet',
    summary_other: '{{count}} dingen kloppen nog niet',
    step: 'Stap {{step}} van {{steps}}',
    steps: 'Stappen',
    choose: 'Maak een keuze',
    filters: 'Kies wat je wil zien',
    filtersChosen_one: 'Kies wat je wil zien ({{count}} gekozen)',
    filtersChosen_other: 'Kies wat je wil zien ({{count}} gekozen)',
    clear: 'Wis de filters',
    nothingFound: 'Niets gevonden',
    clearChoice: 'Wis de keuze',
    stepDone: ', gedaan',
    chosen: 'Gekozen bij {{field}}',
    takeOff: 'Haal weg: {{name}}',
  },
});
