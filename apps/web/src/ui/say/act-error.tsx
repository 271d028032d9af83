import { useText } from '../../text.ts';
import { Button } from '../form/button.tsx';
import { Banner } from './banner.tsx';
import { sayText } from './say.text.ts';
import type { Act } from './use-act.ts';

interface ActErrorProps {
  act: Pick<Act<never>, 'error' | 'stale' | 'offline'>;
  /** Gets the new version after somebody else changed the record. */
  onReload?: () => void;
}

/** What went wrong with an act, beside its button. When somebody else was first, it offers the new version. */
export function ActError({ act: { error, stale, offline }, onReload }: ActErrorProps) {
  const t = useText(sayText);
  if (!error) return null;
  return (
    <Banner
      kind={offline ? 'plain' : 'danger'}
      icon={offline ? 'info' : 'attention'}
      announce="alert"
      acts={stale && onReload ? <Button onClick={onReload}>{t('reload')}</Button> : undefined}
    >
      {error}
    </Banner>
  );
}
