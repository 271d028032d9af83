import type { SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import type { ReactNode } from 'react';
import { useText } from '../text.ts';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { More } from '../ui/show/more.tsx';
import { headingOfAll } from './at-card.ts';
import { DecidedSuggestions } from './decided.view.tsx';
import { SuggestionCard } from './suggestion-card.view.tsx';
import { titleOf } from './suggestion.rules.ts';
import { suggestionsText } from './suggestions.text.ts';
import type { Suggestions } from './use-suggestions.ts';

interface SuggestionsPaneProps {
  bench: Suggestions;
  /** What to do when there is none. */
  instead?: ReactNode;
}

/** The suggestions: one open, the others in a line each, and under them what was decided. */
export function SuggestionsPane({ bench, instead }: SuggestionsPaneProps) {
  const t = useText(suggestionsText);
  const { query, items } = bench;
  const count = query.hasNextPage ? `${items.length}+` : items.length;
  return (
    <>
      <div className="col-head">
        <h2 id={headingOfAll} tabIndex={-1}>
          {t('title')}
        </h2>
        {items.length > 0 && <span className="small muted num">{t('strongestFirst', { count })}</span>}
      </div>
      <Loaded
        query={query}
        lines={8}
        isEmpty={() => items.length === 0}
        empty={
          <EmptyState title={t('none')} act={instead}>
            {t('noneWhy')}
          </EmptyState>
        }
      >
        {() => <OpenSuggestions {...bench} />}
      </Loaded>
      <DecidedSuggestions undo={bench.deciding.undo} />
    </>
  );
}

function OpenSuggestions({ items, present, go, changes, deciding, query }: Suggestions) {
  const t = useText(suggestionsText);
  return (
    <>
      <ol className="suggestion-list" aria-label={t('list')}>
        {items.map((one) => (
          <li key={one.id}>
            {one === present ? (
              <SuggestionCard
                suggestion={one}
                changed={changes.of(one.id)}
                onChange={(part) => changes.change(one.id, part)}
                deciding={deciding}
                keys
                onReload={() => void query.refetch()}
              />
            ) : (
              <SuggestionLine suggestion={one} onOpen={() => go(one.id)} />
            )}
          </li>
        ))}
      </ol>
      {query.hasNextPage && (
        <More
          shown={items.length}
          hasMore={query.hasNextPage}
          busy={query.isFetchingNextPage}
          onMore={() => void query.fetchNextPage()}
        />
      )}
    </>
  );
}

/** A suggestion that one is not at: pressing it opens it. */
function SuggestionLine({ suggestion, onOpen }: { suggestion: SuggestionView; onOpen: () => void }) {
  const t = useText(suggestionsText);
  const { kind, strength, sharedSignals, members } = suggestion;
  return (
    <button type="button" className="suggestion-line" onClick={onOpen}>
      <small>
        {t(`kind.${kind}`, { number: sharedSignals[0]?.number ?? '' })}
        {` · ${t('signals', { count: members.length })} · ${t(`strength.${strength}`)}`}
      </small>
      <b>{titleOf(suggestion)}</b>
    </button>
  );
}
