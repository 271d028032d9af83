import type { SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import { useId } from 'react';
import { labels } from '../labels.ts';
import { useText } from '../text.ts';
import { Button, KeyHint } from '../ui/form/button.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { faultOf, goingAlong, makesNew, type Changed } from './suggestion.rules.ts';
import { Fit } from './fit.view.tsx';
import { headingOf } from './at-card.ts';
import { Members } from './members.view.tsx';
import { AboutShared, WhichStays } from './shared-of.view.tsx';
import { suggestionsText } from './suggestions.text.ts';
import type { Deciding } from './use-deciding.ts';
import { Words } from './words.view.tsx';
import './suggestions.css';

export interface SuggestionCardProps {
  suggestion: SuggestionView;
  changed: Changed;
  onChange: (part: Partial<Changed>) => void;
  deciding: Deciding;
  /** Which keys do the same; left out where they do nothing. */
  keys?: boolean;
  onReload: () => void;
}

/** What may belong together: why, who fits how well, the words it would get, and one thing to do. */
export function SuggestionCard(props: SuggestionCardProps) {
  const { suggestion, changed, onChange } = props;
  const t = useText(suggestionsText);
  const id = useId();
  const { kind, strength, sentence } = suggestion;
  const number = suggestion.sharedSignals[0]?.number ?? '';
  return (
    <article className="suggestion" aria-labelledby={id} id={`voorstel-${suggestion.id}`}>
      <div className="stack-2">
        <div id={headingOf(suggestion.id)} tabIndex={-1} className="suggestion-head">
          <h3 id={id}>{t(`kind.${kind}`, { number })}</h3>
          <Fit strength={strength} says={t(`strength.${strength}`)} />
        </div>
        {kind !== 'new' && <p>{t(`kindSays.${kind}`, { number })}</p>}
        <p className="sentence">{sentence}</p>
      </div>
      {kind === 'merge' ? (
        <WhichStays suggestion={suggestion} changed={changed} onChange={onChange} />
      ) : (
        suggestion.sharedSignals.map((shared) => <AboutShared key={shared.id} shared={shared} />)
      )}
      {makesNew(suggestion) && <Words suggestion={suggestion} changed={changed} onChange={onChange} />}
      <Members suggestion={suggestion} changed={changed} onChange={onChange} />
      <Silent suggestion={suggestion} />
      <Acts {...props} />
    </article>
  );
}

const NAMED = 6;

/** The sectors that have not spoken yet: a few by name, the others counted. */
function Silent({ suggestion: { silentSectors } }: { suggestion: SuggestionView }) {
  const t = useText(suggestionsText);
  const names = silentSectors.slice(0, NAMED).map((sector) => labels().sector[sector]);
  const count = silentSectors.length - names.length;
  const values = { names: names.join(', '), count };
  return (
    <p className="small muted">
      {names.length === 0 ? t('allSpoke') : count > 0 ? t('silentMore', values) : t('silent', values)}
    </p>
  );
}

function Acts({ suggestion, changed, deciding: { accept, dismiss }, keys, onReload }: SuggestionCardProps) {
  const t = useText(suggestionsText);
  const { kind } = suggestion;
  const fault = faultOf(suggestion, changed);
  const words = t(`accept.${kind}`, { count: goingAlong(suggestion, changed).length });
  return (
    <>
      <ActError act={accept.error ? accept : dismiss} onReload={onReload} />
      <div className="suggestion-acts">
        <Button
          kind="primary"
          busy={accept.busy}
          notYet={fault && t(fault)}
          onClick={() => void accept.run({ suggestion, changed })}
        >
          <KeyWords says={words} hint={keys && 'A'} />
        </Button>
        <Button kind="quiet" busy={dismiss.busy} onClick={() => void dismiss.run(suggestion)}>
          <KeyWords says={t(`dismiss.${kind}`)} hint={keys && 'D'} />
        </Button>
      </div>
    </>
  );
}

/** The words of a button, with the key that does the same; the key is no part of its name. */
function KeyWords({ says, hint }: { says: string; hint: string | false | undefined }) {
  return (
    <span>
      {says}
      {hint && (
        <span aria-hidden="true">
          {' '}
          <KeyHint>{hint}</KeyHint>
        </span>
      )}
    </span>
  );
}
