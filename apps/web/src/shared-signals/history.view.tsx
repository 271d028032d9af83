import { useQuery } from '@tanstack/react-query';
import type { SharedSignalView } from '@signalenbeleid/contracts/shared-signals.contract';
import { useState } from 'react';
import { useZone } from '../session.ts';
import { translate, useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { formatShortDay } from '../ui/format.ts';
import { Section } from '../ui/layout/section.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { Log } from '../ui/show/figures.tsx';
import { historyQuery } from './shared-signals.queries.ts';
import { sharedSignalText } from './shared-signal.text.ts';

const FIRST = 6;
const said = sharedSignalText.nl.happened;
const isSaid = (name: string | undefined): name is keyof typeof said => name !== undefined && name in said;

/** What happened, in words: `shared-signal.step-taken.park` is "Geparkeerd". What has no words yet is still told, as a change. */
export function sentenceOfEvent(type: string): string {
  const [, event, step] = type.split('.');
  const names: Record<string, string> = {
    'recognition-withdrawn': 'withdrawn',
    'recognitions-carried': 'carried',
    'recognitions-left': 'left',
  };
  const name = step ?? names[event ?? ''] ?? event;
  return translate(sharedSignalText)(`happened.${isSaid(name) ? name : 'other'}`);
}

/** The history of a shared signal, newest first. */
export function HistorySection({ shared }: { shared: SharedSignalView }) {
  const t = useText(sharedSignalText);
  const { slug } = useZone();
  const [all, setAll] = useState(false);
  const query = useQuery(historyQuery(slug, shared.id));
  return (
    <Section title={t('history')}>
      <Loaded query={query}>
        {({ items }) => (
          <>
            <Log
              entries={items
                .map(({ at, type, by }, place) => ({
                  id: String(place),
                  at,
                  when: formatShortDay(at),
                  what: by ? t('by', { what: sentenceOfEvent(type), by }) : sentenceOfEvent(type),
                }))
                .reverse()
                .slice(0, all ? undefined : FIRST)}
            />
            {!all && items.length > FIRST && (
              <div>
                <Button kind="quiet" onClick={() => setAll(true)}>
                  {t('showAll', { count: items.length })}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}
