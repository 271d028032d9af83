import { useQuery } from '@tanstack/react-query';
import type { SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import { useState } from 'react';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { formatDaysFromNow } from '../ui/format.ts';
import { Link } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Loaded } from '../ui/say/states.tsx';
import type { Act } from '../ui/say/use-act.ts';
import { titleOf } from './suggestion.rules.ts';
import { decidedQuery } from './suggestions.queries.ts';
import { suggestionsText } from './suggestions.text.ts';

interface DecidedProps {
  undo: Act<SuggestionView>;
}

/** What was decided lately, folded: each decision can be taken back from here. */
export function DecidedSuggestions({ undo }: DecidedProps) {
  const t = useText(suggestionsText);
  const { slug } = useZone();
  const [wanted, setWanted] = useState(false);
  const query = useQuery({ ...decidedQuery(slug), enabled: wanted });
  return (
    <Disclosure title={t('decided')} onOpen={() => setWanted(true)}>
      <ActError act={undo} onReload={() => void query.refetch()} />
      {wanted && (
        <Loaded
          query={query}
          isEmpty={(items) => items.length === 0}
          empty={<p className="muted">{t('noneDecided')}</p>}
        >
          {(items) => (
            <ul className="decided-list">
              {items.map((one) => (
                <DecidedLine key={one.id} suggestion={one} undo={undo} />
              ))}
            </ul>
          )}
        </Loaded>
      )}
    </Disclosure>
  );
}

function DecidedLine({ suggestion, undo }: DecidedProps & { suggestion: SuggestionView }) {
  const t = useText(suggestionsText);
  const { path } = useZone();
  const title = titleOf(suggestion);
  const made = suggestion.decision?.sharedSignalId;
  return (
    <li>
      <div className="member-words">
        {made ? <Link to={path(`/gedeelde-signalen/${made}`)}>{title}</Link> : <b>{title}</b>}
        <small>
          {t('signals', { count: suggestion.members.length })} · <Decision suggestion={suggestion} />
        </small>
      </div>
      <Button
        size="small"
        kind="quiet"
        busy={undo.busy}
        aria-label={t('takeBackOf', { title })}
        onClick={() => void undo.run(suggestion)}
      >
        {t('takeBack')}
      </Button>
    </li>
  );
}

function Decision({ suggestion: { state, decision, changedAt } }: { suggestion: SuggestionView }) {
  const t = useText(suggestionsText);
  const what = t(state === 'accepted' ? 'decidedAccepted' : 'decidedDismissed');
  const when = formatDaysFromNow(decision?.at ?? changedAt);
  return decision?.by ? t('decidedBy', { what, when, name: decision.by }) : t('decidedOn', { what, when });
}
