import { texts } from '../text.ts';

export const signalsText = texts({
  nl: {
    general: '{{category}}: algemeen',
  },
});
