import type { SuggestedShared, SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import { useId } from 'react';
import { useZone } from '../session.ts';
import { sharedSignalsText } from '../shared-signals/shared-signals.text.ts';
import { useText } from '../text.ts';
import { Choices } from '../ui/form/choices.tsx';
import { Link } from '../ui/link.tsx';
import { marksOf } from '../ui/spread/by-cluster.ts';
import { SpreadMarks } from '../ui/spread/spread-marks.tsx';
import { canStay, staying, type Changed } from './suggestion.rules.ts';
import { suggestionsText } from './suggestions.text.ts';

/** The shared signal that a suggestion is about: its title, its spread, where it stands. */
export function AboutShared({ shared: { id, number, title, state, spread } }: { shared: SuggestedShared }) {
  const { path } = useZone();
  const t = useText(sharedSignalsText);
  return (
    <div className="about-shared">
      <Link to={path(`/gedeelde-signalen/${id}`)} target="_blank">
        {title}
      </Link>
      {spread && <SpreadMarks clusters={marksOf(spread)} />}
      <small>
        {number} · {t(`state.${state}`)}
        {spread && ` · ${t('signals', { count: spread.signals })}`}
      </small>
    </div>
  );
}

interface WhichStaysProps {
  suggestion: SuggestionView;
  changed: Changed;
  onChange: (part: Partial<Changed>) => void;
}

/** Of two shared signals that look alike: which one stays, when there is a choice. */
export function WhichStays({ suggestion, changed, onChange }: WhichStaysProps) {
  const t = useText(suggestionsText);
  const id = useId();
  const able = canStay(suggestion);
  return (
    <>
      {suggestion.sharedSignals.map((shared) => (
        <AboutShared key={shared.id} shared={shared} />
      ))}
      {able.length === 1 && <p>{t('staysOnly', { number: able[0]?.number ?? '' })}</p>}
      {able.length > 1 && (
        <Choices
          id={id}
          label={t('stays')}
          hint={t('staysHint')}
          choices={able.map(({ id: value, number, title }) => ({ value, label: `${number}: ${title}` }))}
          value={staying(suggestion, changed) ?? ''}
          onChange={(into: string) => onChange({ into })}
        />
      )}
    </>
  );
}
