import type { SuggestionView } from '@signalenbeleid/contracts/suggestions.contract';
import { descriptionLimits, titleLimits } from '@signalenbeleid/contracts/signals.contract';
import { clusters } from '@signalenbeleid/contracts/taxonomy';
import { useEffect, useId, useRef } from 'react';
import { labels } from '../labels.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Select, TextArea, TextField } from '../ui/form/text-field.tsx';
import { wordsOf, type Changed } from './suggestion.rules.ts';
import { suggestionsText } from './suggestions.text.ts';

interface WordsProps {
  suggestion: SuggestionView;
  changed: Changed;
  onChange: (part: Partial<Changed>) => void;
}

/** The neutral words of what would be made: proposed from what the members say, and changed in their place. */
export function Words(props: WordsProps) {
  const { suggestion, changed, onChange } = props;
  const t = useText(suggestionsText);
  const { title, text } = wordsOf(suggestion, changed);
  const button = useRef<HTMLDivElement>(null);
  const writing = Boolean(changed.writing);
  const wrote = useRef(false);
  useEffect(() => {
    if (wrote.current && !writing) button.current?.querySelector('button')?.focus();
    wrote.current = writing;
  }, [writing]);
  return (
    <section className="words" aria-label={t('words')}>
      {writing ? (
        <WordsFields {...props} />
      ) : (
        <>
          <div className="words-head" ref={button}>
            <h4>{title}</h4>
            <Button size="small" kind="quiet" onClick={() => onChange({ writing: true })}>
              {t('change')}
            </Button>
          </div>
          {text && <p>{text}</p>}
        </>
      )}
    </section>
  );
}

function WordsFields({ suggestion, changed, onChange }: WordsProps) {
  const t = useText(suggestionsText);
  const { title, text } = wordsOf(suggestion, changed);
  const titleId = useId();
  useEffect(() => document.getElementById(titleId)?.focus(), [titleId]);
  return (
    <>
      <p className="small muted">{t('wordsLead')}</p>
      <TextField
        id={titleId}
        label={t('wordTitle')}
        maxLength={titleLimits.max}
        value={title}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <TextArea
        label={t('wordText')}
        hint={t('wordTextHint')}
        limit={descriptionLimits.max}
        value={text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      <Select
        label={t('cluster')}
        choices={clusters.map((value) => ({ value, label: labels().cluster[value] }))}
        empty={t('noCluster')}
        value={changed.cluster ?? ''}
        onChange={({ target }) => onChange({ cluster: clusters.find((one) => one === target.value) })}
      />
      <div>
        <Button size="small" onClick={() => onChange({ writing: false })}>
          {t('ready')}
        </Button>
      </div>
    </>
  );
}
