import { mandates, type MandateView } from '@signalenbeleid/contracts/mandates.contract';
import { useState } from 'react';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { formatDay } from '../ui/format.ts';
import { ActError } from '../ui/say/act-error.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { today } from '../zones/today.ts';
import { useRefreshPeople } from '../people/people.queries.ts';
import { mandatesText } from './mandates.text.ts';

/** Gives a mandate its last day. */
export function EndMandate({ mandate }: { mandate: MandateView }) {
  const t = useText(mandatesText);
  const { slug } = useZone();
  const refresh = useRefreshPeople();
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState(() => mandate.validTo ?? today());
  const { id, name, version } = mandate;
  const end = useAct({
    act: (validTo: string) =>
      call(mandates.change, { params: { zone: slug, mandate: id }, body: { validTo }, version }),
    done: (_, validTo) => t('ended', { name, day: formatDay(validTo) }),
    after: () => {
      setAsking(false);
      return refresh();
    },
  });
  const { validTo: fault = day ? undefined : t('giveDay') } = end.faults;
  return (
    <>
      <Button size="small" aria-label={t('endOf', { name })} onClick={() => setAsking(true)}>
        {t('end')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('endAsk', { name })}
        act={
          <Button kind="primary" busy={end.busy} onClick={() => void (day && end.run(day))}>
            {t('end')}
          </Button>
        }
      >
        {!end.faults.validTo && <ActError act={end} onReload={() => void refresh()} />}
        <TextField
          label={t('lastDay')}
          hint={t('lastDayHint')}
          error={fault}
          type="date"
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
      </Dialog>
    </>
  );
}
