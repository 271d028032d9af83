import type { WaiverReason } from '@signalenbeleid/contracts/waived';
import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../text.ts';
import { Button } from '../form/button.tsx';
import { Banner } from './banner.tsx';
import { sayText } from './say.text.ts';

/** Words that look like data of a person, as the guard found them. */
export interface FoundWords {
  /** `number` (a national number) must go; `name` and `other` may stay for a reason. */
  kind: 'number' | 'name' | 'other';
  /** The words themselves, with some text around them. */
  before: string;
  words: string;
  after: string;
  /** "[cliënt]" */
  replacement: string;
}

interface PersonalDataNoticeProps {
  found: FoundWords;
  /** Why they may stay, to choose from. */
  reasons: readonly WaiverReason[];
  onReplace: () => void;
  onWave: (reason: WaiverReason) => void;
}

/** Quotes words that look like data of a person, and replaces them in one click. A national number blocks, the rest may stay with a reason. */
export function PersonalDataNotice({ found, reasons, onReplace, onWave }: PersonalDataNoticeProps) {
  const t = useText(sayText);
  const [asks, setAsks] = useState(false);
  const blocks = found.kind === 'number';
  return (
    <Banner
      kind={blocks ? 'danger' : 'wait'}
      icon="shield"
      announce="status"
      strong={t(blocks ? 'personalNumber' : found.kind === 'name' ? 'personalName' : 'personalOther')}
      acts={
        <>
          <Button size="small" onClick={onReplace}>
            {t('replace', { replacement: found.replacement })}
          </Button>
          {!blocks && !asks && (
            <Button size="small" kind="quiet" onClick={() => setAsks(true)}>
              {t('letStay')}
            </Button>
          )}
          {asks && <Reasons reasons={reasons} onWave={onWave} />}
        </>
      }
    >
      {blocks && t('personalNumberDo')}
      <span className="found">
        {found.before}
        <mark>{found.words}</mark>
        {found.after}
      </span>
    </Banner>
  );
}

function Reasons({ reasons, onWave }: Pick<PersonalDataNoticeProps, 'reasons' | 'onWave'>) {
  const t = useText(sayText);
  const why = useId();
  const group = useRef<HTMLDivElement>(null);
  // The button that opened this is gone: whoever works by keyboard goes on with the reasons.
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  return (
    <div className="stack-2" role="group" aria-labelledby={why} ref={group}>
      <p id={why}>{t('whyStay')}</p>
      <div className="row">
        {reasons.map((reason) => (
          <Button key={reason} size="small" kind="quiet" onClick={() => onWave(reason)}>
            {t(`stayReason.${reason}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
