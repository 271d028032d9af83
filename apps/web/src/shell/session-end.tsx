import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { lastAnswerAt } from '../api.ts';
import { meQuery } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Banner } from '../ui/say/banner.tsx';
import { shellText } from './shell.text.ts';

const minute = 60_000;
// A session ends after an hour without a request.
const warnAfter = 54 * minute;

/** Warns some minutes before the session ends, and offers to go on. */
export function SessionEndNotice() {
  const t = useText(shellText);
  const queries = useQueryClient();
  const [soon, setSoon] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => setSoon(Date.now() - lastAnswerAt() > warnAfter), minute / 2);
    return () => clearInterval(timer);
  }, []);
  const stay = () => void queries.refetchQueries(meQuery).then(() => setSoon(false));
  return (
    <div role="alert">
      {soon && (
        <div className="notice">
          <Banner kind="wait" strong={t('endSoon')} acts={<Button onClick={stay}>{t('stay')}</Button>}>
            {t('endSoonWhy')}
          </Banner>
        </div>
      )}
    </div>
  );
}
