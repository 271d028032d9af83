import { texts } from '../../text.ts';

export const keysText = texts({
  nl: {
    off: 'Zet toetsen uit',
    on: 'Zet toetsen aan',
    all: 'alle toetsen',
    title: 'Met het toetsenbord',
    lead: 'Deze toetsen werken zolang je nergens in schrijft.',
    close: 'Sluit',
    or: 'of',
  },
});
