import { useQuery, useQueryClient } from '@tanstack/react-query';
import { signIn, type SessionView } from '@signalenbeleid/contracts/sign-in.contract';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { formatDaysFromNow } from '../ui/format.ts';
import { Page } from '../ui/layout/page.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { Table } from '../ui/show/table.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { signInText } from './sign-in.text.ts';

const browsers = [/Firefox/, /Edg/, /Chrome/, /Safari/];
const systems = [/Android/, /iPhone|iPad/, /Windows/, /Mac OS/, /Linux/];
const first = (patterns: readonly RegExp[], words: string) => patterns.map((one) => one.exec(words)?.[0]).find(Boolean);

/** The browsers in which this person is signed in, and a way to sign each of them out. */
export function SessionsPage() {
  const t = useText(signInText);
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['sessions'], queryFn: () => call(signIn.sessions) });
  const after = () => queries.invalidateQueries({ queryKey: ['sessions'] });
  const end = useAct({
    act: (session: string) => call(signIn.endSession, { params: { session } }),
    done: t('ended'),
    after,
  });
  const endOthers = useAct({ act: () => call(signIn.endOtherSessions), done: t('endedOthers'), after });
  const nameOf = ({ browser }: SessionView) => {
    const name = first(browsers, browser);
    const system = first(systems, browser);
    return name && system ? t('on', { browser: name.replace('Edg', 'Edge'), system }) : t('unknownBrowser');
  };
  const several = (query.data?.items.length ?? 0) > 1;
  return (
    <Page title={t('sessions')} lead={t('sessionsLead')}>
      <Loaded query={query}>
        {({ items }) => (
          <div className="stack-5">
            <ActError act={end.error ? end : endOthers} />
            <Table
              caption={t('sessions')}
              hideCaption
              rows={items}
              keyOf={({ id }) => id}
              columns={[
                { name: t('browser'), cell: nameOf },
                { name: t('since'), cell: ({ since }) => formatDaysFromNow(since) },
                { name: t('seen'), cell: ({ seen }) => formatDaysFromNow(seen) },
                {
                  name: t('end'),
                  cell: ({ id, current }) =>
                    current ? (
                      <Tag>{t('thisOne')}</Tag>
                    ) : (
                      <Button size="small" busy={end.busy} onClick={() => void end.run(id)}>
                        {t('end')}
                      </Button>
                    ),
                },
              ]}
            />
            {several && (
              <div>
                <Button busy={endOthers.busy} onClick={() => void endOthers.run()}>
                  {t('endOthers')}
                </Button>
              </div>
            )}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
