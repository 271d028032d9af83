import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { lastAnswerAt, onSignedOut } from '../api.ts';
import { meQuery } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Banner } from '../ui/say/banner.tsx';
import { shellText } from './shell.text.ts';

const minute = 60_000;
// A session ends after an hour without a request.
const warnAfter = 54 * minute;

type Session = 'open' | 'ends-soon' | 'ended';

/** How the session stands; `renew` asks the API who is there, which also keeps a session open. */
function useSession() {
  const queries = useQueryClient();
  const [session, setSession] = useState<Session>('open');
  useEffect(() => {
    const look = () =>
      setSession((now) => (now === 'ended' ? now : Date.now() - lastAnswerAt() > warnAfter ? 'ends-soon' : 'open'));
    const timer = setInterval(look, minute / 2);
    const forget = onSignedOut(() => setSession('ended'));
    return () => {
      clearInterval(timer);
      forget();
    };
  }, []);
  const renew = () =>
    queries.fetchQuery({ ...meQuery, staleTime: 0, retry: false }).then(
      () => {
        setSession('open');
        // What could not be fetched meanwhile.
        return queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
      },
      () => undefined,
    );
  return { session, renew };
}

/**
 * Warns some minutes before the session ends. When it has ended, the page stays as it is: one signs in in another window and
 * goes on with what was written.
 */
export function SessionEndNotice() {
  const t = useText(shellText);
  const { session, renew } = useSession();
  const soon = session === 'ends-soon';
  const act = (
    <>
      {!soon && (
        <a className="btn" href="/aanmelden" target="_blank" rel="noopener">
          {t('signInElsewhere')}
        </a>
      )}
      <Button kind={soon ? 'outlined' : 'quiet'} onClick={() => void renew()}>
        {t(soon ? 'stay' : 'signedInAgain')}
      </Button>
    </>
  );
  return (
    <div role="alert">
      {session !== 'open' && (
        <div className="notice">
          <Banner kind="wait" strong={t(soon ? 'endSoon' : 'ended')} acts={act}>
            {t(soon ? 'endSoonWhy' : 'endedWhy')}
          </Banner>
        </div>
      )}
    </div>
  );
}
