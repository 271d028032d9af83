import { texts } from '../text.ts';

export const followUpText = texts({
  nl: {
    title: 'Opvolging',
    read: 'Lees de beslissing',
    lead: 'Trekker: {{name}}.',
    review: 'Jullie kijken opnieuw op {{day}}.',
    noAction: 'Er is nog geen actie gepland.',
    plan: 'Plan een actie',
    tell: 'Vertel hoe het loopt',
    tellEnd: 'Vertel wat het opleverde',
    tellTitle: 'Een bericht aan de aanbrengers',
    tellWhy: 'Iedereen die dit meldde, leest het. Het vertrekt pas als je het in de volgende stap nagelezen hebt.',
    tellText: 'Wat wil je hen laten weten?',
    tellFault: 'Schrijf minstens één zin.',
    tellDo: 'Lees het na',
    told: 'Je bericht staat klaar.',
  },
});
