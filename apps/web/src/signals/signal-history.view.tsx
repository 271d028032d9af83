import { useQuery } from '@tanstack/react-query';
import { signals, type SignalView } from '@signalenbeleid/contracts/signals.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { formatDay } from '../ui/format.ts';
import { Section } from '../ui/layout/section.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { Log } from '../ui/show/figures.tsx';
import { signalsText } from './signals.text.ts';

const words = signalsText.nl.happened;
const nameOf = (type: string): keyof typeof words => {
  const [, name = ''] = type.split('.');
  return name in words ? (name as keyof typeof words) : 'other';
};

/** What happened to a signal, newest first. Who reported is only named to who may know. */
export function SignalHistory({ signal: { id, version } }: { signal: SignalView }) {
  const t = useText(signalsText);
  const { slug } = useZone();
  const query = useQuery({
    queryKey: ['signal', slug, id, 'history', version],
    queryFn: () => call(signals.history, { params: { zone: slug, signal: id } }),
  });
  return (
    <Section title={t('history')}>
      <Loaded query={query}>
        {({ items }) => (
          <Log
            entries={items.toReversed().map(({ at, type, by }, place) => {
              const what = t(`happened.${nameOf(type)}`);
              return { id: `${at} ${place}`, at, when: formatDay(at), what: by ? t('happenedBy', { what, by }) : what };
            })}
          />
        )}
      </Loaded>
    </Section>
  );
}
