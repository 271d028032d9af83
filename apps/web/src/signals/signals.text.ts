import { texts } from '../text.ts';

export const signalsText = texts({
  nl: {
    general: '{{category}}: algemeen',
    outside: '{{municipality}} (buiten de zone)',
    people: '{{reach}} mensen',
    weighs: 'weegt {{impact}}',
    seen: 'gezien op {{day}}',
    reported: 'gemeld op {{day}}',
    nobody: 'Je mag niet weten wie dit meldde.',
    nameless: 'Zonder naam',
    visibleTo: {
      COORD: 'alleen voor de coördinator',
      CLUSTER: 'voor de eigen cluster',
      ELZ: 'voor de hele zorgraad',
      ANONIEM: 'voor niemand',
    },
    onBehalf: 'genoteerd voor iemand anders',
    noFeedback: 'wil geen antwoord',
    asked: 'Gevraagd:',
    replied: 'Geantwoord:',
    noReplyYet: 'Nog geen antwoord.',
    told: {
      consequences: 'De gevolgen',
      example: 'Een voorbeeld',
      figures: 'Cijfers',
      alreadyDone: 'Al geprobeerd',
      idea: 'Een idee van de aanbrenger',
    },
  },
});
