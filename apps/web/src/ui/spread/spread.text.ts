import { texts } from '../../text.ts';

export const spreadText = texts({
  nl: {
    sentence: 'Spreiding: {{clusters}}.',
    cluster: '{{name}} {{heard}} van {{sectors}}',
    joining_one: '{{name}} {{heard}} van {{sectors}}, {{count}} komt erbij',
    joining_other: '{{name}} {{heard}} van {{sectors}}, {{count}} komen erbij',
    hover: '{{name}}: {{heard}} van {{sectors}}',
    total: '{{heard}} van {{sectors}} sectoren',
    part: '{{heard}} van {{sectors}}',
    nobody: 'nog niemand',
    notHeard: ': nog niet gehoord',
    signal: 'signaal',
    recognised: 'herkend',
    legend: 'De tekens van de clusters',
  },
});
