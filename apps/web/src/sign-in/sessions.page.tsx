import { useQuery, useQueryClient } from '@tanstack/react-query';
import { signIn, type SessionView } from '@signalenbeleid/contracts/sign-in.contract';
import { call } from '../api.ts';
import { leave } from '../session.ts';
import { useText, type Translate } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { formatDaysFromNow, formatTime } from '../ui/format.ts';
import { Page } from '../ui/layout/page.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { Table } from '../ui/show/table.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { PasswordChange } from './password-change.form.tsx';
import { signInText } from './sign-in.text.ts';

// Each browser also names the ones it grew from: the first that fits is the one.
const browsers = {
  'Edg[eA]?': 'Edge',
  'OPR|Opera': 'Opera',
  'Firefox|FxiOS': 'Firefox',
  'Chrome|CriOS': 'Chrome',
  Safari: 'Safari',
};
const systems = {
  Android: 'Android',
  iPhone: 'iPhone',
  iPad: 'iPad',
  Windows: 'Windows',
  'Mac OS': 'Mac',
  Linux: 'Linux',
};
const named = (names: Record<string, string>, words: string) =>
  Object.entries(names).find(([pattern]) => new RegExp(pattern).test(words))?.[1];

const nameOf = ({ browser: words }: SessionView, t: Translate<typeof signInText.nl>) => {
  const [browser, system] = [named(browsers, words), named(systems, words)];
  return browser && system ? t('on', { browser, system }) : t('unknownBrowser');
};
const when = (moment: string) => `${formatDaysFromNow(moment)}, ${formatTime(moment)}`;

/** The browsers in which this person is signed in, a way to sign each of them out, and another password. */
export function SessionsPage() {
  const t = useText(signInText);
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['sessions'], queryFn: () => call(signIn.sessions) });
  const refresh = () => queries.invalidateQueries({ queryKey: ['sessions'] });
  return (
    <Page title={t('sessions')} lead={t('sessionsLead')}>
      <Loaded query={query}>{({ items }) => <OpenSessions items={items} after={refresh} />}</Loaded>
      <PasswordChange after={refresh} />
    </Page>
  );
}

function OpenSessions({ items, after }: { items: SessionView[]; after: () => unknown }) {
  const t = useText(signInText);
  const end = useAct({
    act: (session: string) => call(signIn.endSession, { params: { session } }),
    done: t('ended'),
    after,
  });
  const endOthers = useAct({ act: () => call(signIn.endOtherSessions), done: t('endedOthers'), after });
  const nameAndTag = (session: SessionView) => (
    <span className="row">
      {nameOf(session, t)}
      {session.current && <Tag>{t('thisOne')}</Tag>}
    </span>
  );
  const endButton = (session: SessionView) => (
    <Button
      size="small"
      busy={end.busy}
      aria-label={t('endThat', { browser: nameOf(session, t) })}
      onClick={() => void (session.current ? leave() : end.run(session.id))}
    >
      {t('end')}
    </Button>
  );
  const columns = [
    { name: t('browser'), cell: nameAndTag },
    { name: t('since'), cell: ({ since }: SessionView) => when(since) },
    { name: t('seen'), cell: ({ seen }: SessionView) => when(seen) },
    { name: t('ending'), cell: endButton, acts: true },
  ];
  const ownFirst = items.toSorted((one, other) => Number(other.current) - Number(one.current));
  return (
    <Stack gap="wide">
      <ActError act={end.error ? end : endOthers} />
      <Table caption={t('sessions')} hideCaption rows={ownFirst} keyOf={({ id }) => id} columns={columns} />
      {items.length > 1 && (
        <div>
          <Button busy={endOthers.busy} onClick={() => void endOthers.run()}>
            {t('endOthers')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
