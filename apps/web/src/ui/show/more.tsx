import { useText } from '../../text.ts';
import { Button } from '../form/button.tsx';
import { showText } from './show.text.ts';

interface MoreProps {
  /** How many are on the page now. */
  shown: number;
  total?: number | string | undefined;
  hasMore: boolean;
  busy?: boolean;
  onMore: () => void;
}

/** "Toon meer" under a list, with how much of it is shown. New rows come under the old ones. */
export function More({ shown, total, hasMore, busy = false, onMore }: MoreProps) {
  const t = useText(showText);
  return (
    <div className="row">
      {hasMore && (
        <Button onClick={onMore} busy={busy}>
          {busy ? t('loadingMore') : t('more')}
        </Button>
      )}
      <span className="small muted" role="status">
        {total === undefined ? t('shown', { count: shown }) : t('shownOf', { shown, total })}
      </span>
    </div>
  );
}
