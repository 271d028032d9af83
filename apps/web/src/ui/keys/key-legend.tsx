import { useText } from '../../text.ts';
import { KeyHint } from '../form/button.tsx';
import { Dialog } from '../say/dialog.tsx';
import { keysText } from './keys.text.ts';
import type { Keys } from './use-keys.ts';
import './keys.css';

/** Some keys that belong together, and what they do. */
export interface KeyLine {
  keys: readonly string[];
  says: string;
}

interface KeyLegendProps {
  keys: Keys;
  /** Those that one needs all the time: always in sight on a wide screen. */
  main: readonly KeyLine[];
  /** Shows all of them. */
  onAll?: () => void;
}

/** Says which keys work, and lets one turn them off. */
export function KeyLegend({ keys: { on, turn }, main, onAll }: KeyLegendProps) {
  const t = useText(keysText);
  return (
    <div className="key-legend small muted">
      {on &&
        main.map(({ keys, says }) => (
          <span key={says}>
            {keys.map((key) => (
              <KeyHint key={key}>{key}</KeyHint>
            ))}{' '}
            {says}
          </span>
        ))}
      {on && onAll && (
        <button type="button" className="as-link" onClick={onAll}>
          <KeyHint>?</KeyHint> {t('all')}
        </button>
      )}
      <button type="button" className="as-link" onClick={() => turn(!on)}>
        {t(on ? 'off' : 'on')}
      </button>
    </div>
  );
}

interface AllKeysProps {
  open: boolean;
  onClose: () => void;
  lines: readonly KeyLine[];
}

/** Every key of a page, with what it does. */
export function AllKeys({ open, onClose, lines }: AllKeysProps) {
  const t = useText(keysText);
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} leave={t('close')}>
      <p>{t('lead')}</p>
      <dl className="all-keys">
        {lines.map(({ keys, says }) => (
          <div key={says}>
            <dt>
              {keys.map((key, at) => (
                <span key={key}>
                  {at > 0 && ` ${t('or')} `}
                  <KeyHint>{key}</KeyHint>
                </span>
              ))}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
