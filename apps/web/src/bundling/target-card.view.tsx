import type { Sector } from '@signalenbeleid/contracts';
import type { LookAlike, Spread } from '@signalenbeleid/contracts/shared-signals.contract';
import { labels } from '../labels.ts';
import { Fit } from '../suggestions/fit.view.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { marksOf } from '../ui/spread/by-cluster.ts';
import { SpreadMarks } from '../ui/spread/spread-marks.tsx';
import { bundlingText } from './bundling.text.ts';
import { DropPlace } from './drag.tsx';
import type { Picked } from './use-picks.ts';

/** A shared signal that signals may be bundled with. */
export interface Target {
  id: string;
  title: string;
  spread: Spread;
  reasons: readonly string[];
  strength?: LookAlike['strength'] | undefined;
}

/** A suggestion as a target. */
export const targetOf = ({ id, title, spread, reasons, strength }: LookAlike): Target => ({
  ...{ id, title, reasons, strength },
  spread: spread ?? { sectors: [], signals: 0, recognitions: 0, organisations: 0, municipalities: [], months: [] },
});

export interface TargetProps {
  target: Target;
  /** What would be bundled now: what is chosen, or else the signal one is at. */
  joining: readonly Picked[];
  /** The target whose outcome is shown. */
  chosen: string | undefined;
  onLook: (target: Target) => void;
  onBundle: (target: Target) => void;
  busy: boolean;
}

/** A shared signal on the bench: why it fits, what is new, and a button. Signals can be dropped on it. */
export function TargetCard({ target, joining, chosen, onLook, onBundle, busy }: TargetProps) {
  const t = useText(bundlingText);
  const { id, title, strength, reasons, spread } = target;
  const present = chosen === id;
  return (
    <DropPlace id={id}>
      <article className={present ? 'target is-present' : 'target'} aria-label={title}>
        {strength && <Fit strength={strength} says={t(`strength.${strength}`)} />}
        <h3>{title}</h3>
        <Why reasons={reasons} spread={spread} joining={joining} />
        {!strength && <SpreadMarks clusters={marksOf(spread)} />}
        <div className="row">
          <Button
            kind={present ? 'primary' : 'outlined'}
            busy={busy}
            aria-label={t('bundleHereOf', { count: joining.length, title })}
            onClick={() => onBundle(target)}
          >
            {t('bundleHere')}
          </Button>
          {!present && (
            <Button kind="quiet" aria-label={t('look', { title })} onClick={() => onLook(target)}>
              {t('becomes')}
            </Button>
          )}
        </div>
      </article>
    </DropPlace>
  );
}

function Why({ reasons, spread, joining }: Pick<Target, 'reasons' | 'spread'> & Pick<TargetProps, 'joining'>) {
  const t = useText(bundlingText);
  const fresh = freshIn(spread, joining);
  if (reasons.length === 0 && fresh.length === 0) return null;
  return (
    <ul className="why">
      {reasons.length > 0 && (
        <li>
          <Icon name="check" />
          <span>{t('both', { reason: reasons.slice(0, 4).join(' · ') })}</span>
        </li>
      )}
      {fresh.length > 0 && (
        <li>
          <Icon name="plus" />
          <span>{t('fresh', { count: fresh.length, names: fresh.join(', ') })}</span>
        </li>
      )}
    </ul>
  );
}

/** The sectors and municipalities that were not heard yet and join now, by name. */
function freshIn({ sectors, municipalities }: Spread, joining: readonly Picked[]): string[] {
  const heard = new Set<Sector>(sectors.filter(({ voice }) => voice !== 'silent').map(({ sector }) => sector));
  const names = joining.flatMap(({ sector, municipality }) => [
    ...(sector && !heard.has(sector) ? [labels().sector[sector]] : []),
    ...(municipality && !municipalities.includes(municipality) ? [municipality] : []),
  ]);
  return [...new Set(names)];
}
