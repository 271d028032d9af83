import { useSyncExternalStore } from 'react';
import { useText } from '../text.ts';
import { Banner } from '../ui/say/banner.tsx';
import { sayText } from '../ui/say/say.text.ts';

const watch = (changed: () => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

/** Says that there is no connection, and what becomes of what was written. */
export function OfflineNotice() {
  const t = useText(sayText);
  const online = useSyncExternalStore(watch, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <div className="notice">
          <Banner kind="plain" strong={t('offline')}>
            {t('offlineKept')}
          </Banner>
        </div>
      )}
    </div>
  );
}
