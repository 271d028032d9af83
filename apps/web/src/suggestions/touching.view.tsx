import { useQuery } from '@tanstack/react-query';
import type { SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import { useState } from 'react';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Section } from '../ui/layout/section.tsx';
import { useLast } from '../ui/say/use-last.ts';
import { unchanged, type Changed } from './suggestion.rules.ts';
import { SuggestionCard } from './suggestion-card.view.tsx';
import { touchingQuery } from './suggestions.queries.ts';
import { suggestionsText } from './suggestions.text.ts';
import { useDeciding, type Deciding } from './use-deciding.ts';

/** What is suggested about one shared signal, for who may bundle: signals to join, a twin, two in one, a return. Nothing when there is none. */
export function TouchingSuggestions({ shared }: { shared: string }) {
  const t = useText(suggestionsText);
  const { slug } = useZone();
  const { data, refetch } = useQuery(touchingQuery(slug, shared));
  const deciding = useDeciding({ last: useLast() });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('touching')}>
      {data.items.map((one) => (
        <OneTouching key={one.id} suggestion={one} deciding={deciding} onReload={() => void refetch()} />
      ))}
    </Section>
  );
}

interface OneTouchingProps {
  suggestion: SuggestionView;
  deciding: Deciding;
  onReload: () => void;
}

function OneTouching(props: OneTouchingProps) {
  const [changed, setChanged] = useState<Changed>(unchanged);
  return (
    <SuggestionCard
      {...props}
      changed={changed}
      onChange={(part) => setChanged((before) => ({ ...before, ...part }))}
    />
  );
}
