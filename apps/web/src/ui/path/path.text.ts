import { pathNl } from '@signalenbeleid/contracts/path.nl';
import { texts } from '../../text.ts';

export const pathText = texts({
  nl: {
    label: 'De weg van dit signaal',
    done: pathNl.done,
    verb: pathNl.verb,
    ...pathNl.mark,
    now: 'nu: {{verb}}',
    you: 'jij: {{verb}}',
    again: 'opnieuw: {{verb}}',
    decide: 'beslissen',
    bringUp: 'voorleggen',
    answerQuestion: 'antwoorden',
    turn: {
      reporter: 'aanbrenger',
      coordinator: 'coördinator',
      sectors: 'sectoren',
      cluster: 'cluster',
      board: 'bestuur',
      lead: 'trekker',
    },
    until: 'tot {{day}}',
    isDone: ', gedaan',
    isTodo: ', nog niet',
    isSkipped: ', niet nodig',
  },
});
