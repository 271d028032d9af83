import type { Finding } from '@signalenbeleid/language';
import { waiverReasons, type WaiverReason } from '@signalenbeleid/contracts/waived';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type ChangeEvent } from 'react';
import { guardText } from '../guard/guard.text.ts';
import { useGuard } from '../guard/guard.ts';
import { useLetThrough } from '../guard/let-through.tsx';
import { reasonOf, takeBack, waveThrough } from '../guard/waved.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import type { FieldProps } from '../ui/form/field.tsx';
import { TextArea, TextField } from '../ui/form/text-field.tsx';
import { PersonalDataNotice, type FoundWords } from '../ui/say/personal-data.tsx';

type Box = HTMLInputElement | HTMLTextAreaElement;
/** A text field that is watched over. */
export interface GuardedTextProps extends FieldProps {
  value: string;
  onChange: (event: ChangeEvent<Box>) => void;
  limit?: number;
  /** One line instead of some. */
  line?: boolean;
}

const shownAtOnce = 3;

/**
 * A text of somebody, watched over while it is typed: words that point to a person are quoted and replaced in one click, or
 * stay with a reason. A national number never stays. The server looks too: this only says it where one types.
 */
export function GuardedText({ line = false, limit, ...field }: GuardedTextProps) {
  const made = useId();
  const { id = made, value, error } = field;
  const read = useDeferredValue(value);
  const look = useGuard(error);
  const findings = useMemo(() => look?.(read) ?? [], [look, read]);
  const { whyStays, stays, wave, unwave } = useWaved(useLetThrough(look));
  const open = findings.filter(({ blocks, found }) => blocks || !whyStays(found));
  const box = () => document.getElementById(id) as Box;
  // The button that was pressed goes away: the text takes the focus. Said again, so that what was wrong with it is over.
  const settle = (act: () => void) => {
    act();
    box().focus();
    field.onChange({ target: box(), currentTarget: box() } as ChangeEvent<Box>);
  };
  const replace = (finding: Finding) => {
    const now = look?.(box().value).find(({ found }) => found === finding.found);
    if (now) type(box(), now);
    box().focus();
  };
  return (
    <div className="stack">
      {line ? (
        <TextField {...field} id={id} maxLength={limit} />
      ) : (
        <TextArea {...field} id={id} {...(limit && { limit })} />
      )}
      {open.slice(0, shownAtOnce).map((finding) => (
        <PersonalDataNotice
          key={`${finding.start} ${finding.found}`}
          found={quoted(read, finding)}
          reasons={waiverReasons}
          onReplace={() => replace(finding)}
          onWave={(reason) => settle(() => wave(finding.found, reason))}
        />
      ))}
      <Staying
        stays={stays.filter(({ words }) => findings.some(({ found }) => found === words))}
        onTakeBack={(words) => settle(() => unwave(words))}
      />
    </div>
  );
}

/** Puts the neutral word in its place as if it were typed: the form hears of it as of any other letter. */
function type(box: Box, { replacement, start, end }: Finding) {
  box.setRangeText(replacement, start, end, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The words that somebody let stay in this text, now or when it was kept, for as long as the text is there. */
function useWaved(before: ReadonlyMap<string, WaiverReason>) {
  const [own, setOwn] = useState<ReadonlyMap<string, WaiverReason | undefined>>(new Map());
  const all = new Map([...before, ...own]);
  const latest = useRef(all);
  useEffect(() => {
    latest.current = all;
  });
  useEffect(() => before.forEach((reason, words) => waveThrough(words, reason)), [before]);
  useEffect(() => () => latest.current.forEach((_, words) => takeBack(words)), []);
  const note = (words: string, reason?: WaiverReason) => setOwn((known) => new Map([...known, [words, reason]]));
  return {
    whyStays: (words: string) => (all.has(words) ? all.get(words) : reasonOf(words)),
    stays: [...all].flatMap(([words, reason]) => (reason ? [{ words, reason }] : [])),
    wave: (words: string, reason: WaiverReason) => {
      waveThrough(words, reason);
      note(words, reason);
    },
    unwave: (words: string) => {
      takeBack(words);
      note(words);
    },
  };
}

interface StayingProps {
  stays: readonly { words: string; reason: WaiverReason }[];
  onTakeBack: (words: string) => void;
}

function Staying({ stays, onTakeBack }: StayingProps) {
  const t = useText(guardText);
  if (stays.length === 0) return null;
  return (
    <ul className="plain small muted">
      {stays.map(({ words, reason }) => (
        <li key={words}>
          {t('stays', { words, reason: t(`because.${reason}`) })}{' '}
          <Button kind="quiet" size="small" onClick={() => onTakeBack(words)}>
            {t('takeBack')}
          </Button>
        </li>
      ))}
    </ul>
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
