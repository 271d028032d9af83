import { findPersonalData, maskPersonalData, type Finding } from '@signalenbeleid/language';
import { useDeferredValue, useMemo, type ChangeEvent } from 'react';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import type { FieldProps } from '../ui/form/field.tsx';
import { PersonalDataNotice, type FoundWords } from '../ui/say/personal-data.tsx';

/** Is there a national number in one of these texts? Then they cannot be sent: the names of the fields it stands in. */
export function blockedFields(texts: object): string[] {
  return Object.entries(texts)
    .filter(([, text]) => typeof text === 'string' && findPersonalData(text).some(({ blocks }) => blocks))
    .map(([name]) => name);
}

/** A text field that is watched over. */
export interface GuardedTextProps extends FieldProps {
  id: string;
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  /** The text after words were replaced in it. */
  onText: (text: string) => void;
  /** Words that were said to be no client. */
  waved?: readonly string[] | undefined;
  onWave?: (words: string) => void;
  limit?: number;
  /** One line instead of some. */
  line?: boolean;
}

const shownAtOnce = 3;

/** A text of somebody, watched over while it is typed: words that look like data of a person are quoted and replaced in one click. */
export function GuardedText({ onText, waved = [], onWave, line = false, limit, ...field }: GuardedTextProps) {
  const { id, value } = field;
  const read = useDeferredValue(value);
  const findings = useMemo(() => findPersonalData(read), [read]);
  const open = findings.filter(({ blocks, found }) => blocks || !waved.includes(found)).slice(0, shownAtOnce);
  // The button that was pressed goes away: the text takes the focus.
  const goOn = () => document.getElementById(id)?.focus();
  const replace = (finding: Finding) => {
    const now = findPersonalData(value).find(({ found }) => found === finding.found);
    if (now) onText(maskPersonalData(value, now));
    goOn();
  };
  const wave = (words: string) => {
    onWave?.(words);
    goOn();
  };
  return (
    <div className="stack">
      {line ? <TextField {...field} maxLength={limit} /> : <TextArea {...field} {...(limit && { limit })} />}
      {open.map((finding) => (
        <PersonalDataNotice
          key={`${finding.start} ${finding.found}`}
          found={quoted(read, finding)}
          onReplace={() => replace(finding)}
          {...(onWave && { onWaveAway: () => wave(finding.found) })}
        />
      ))}
    </div>
  );
}

const around = 22;

/** The words that were found, with a little of the text on each side. */
function quoted(text: string, { start, end, found, kind, blocks, replacement }: Finding): FoundWords {
  const left = text.slice(Math.max(0, start - around), start);
  const right = text.slice(end, end + around);
  return {
    kind: blocks ? 'number' : kind === 'name' ? 'name' : 'other',
    before: start > around ? `… ${left.slice(left.indexOf(' ') + 1)}` : left,
    words: found,
    after: end + around < text.length ? `${right.slice(0, Math.max(0, right.lastIndexOf(' ')))} …` : right,
    replacement,
  };
}
