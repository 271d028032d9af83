import { texts } from '../text.ts';

export const recogniseAlikeText = texts({
  nl: {
    recognise: 'Dit herken ik ook',
    recogniseOf: 'Dit herken ik ook: {{title}}',
    forWhich: 'Voor welke organisatie herken je dit?',
    recognisedBefore: '{{organisation}} herkende dit al.',
    recognised: '{{organisation}} herkent dit nu ook. Je volgt het en hoort wat ermee gebeurt.',
    recognisedEnough: 'Je hoeft niets meer te typen. Wil je er toch iets aan toevoegen? Ga dan verder met je signaal.',
    unrecognise: 'Maak ongedaan',
    toRecognised: 'Bekijk dit gedeelde signaal',
  },
});
