import { useText } from '../../text.ts';
import { Button } from '../form/button.tsx';
import { Banner } from './banner.tsx';
import { sayText } from './say.text.ts';

/** Words that look like data of a person, as the guard found them. */
export interface FoundWords {
  /** `number` (a national number) must go; `name` and `other` may be waved away. */
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
  onReplace: () => void;
  onWaveAway?: () => void;
}

/** Quotes words that look like data of a person, and replaces them in one click. A national number blocks, the rest warns. */
export function PersonalDataNotice({ found, onReplace, onWaveAway }: PersonalDataNoticeProps) {
  const t = useText(sayText);
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
          {!blocks && onWaveAway && (
            <Button size="small" kind="quiet" onClick={onWaveAway}>
              {t('waveAway')}
            </Button>
          )}
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
