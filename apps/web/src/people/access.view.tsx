import { useQueryClient } from '@tanstack/react-query';
import { members, type MemberView } from '@signalenbeleid/contracts/people.contract';
import { useState } from 'react';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Row, Section, Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { memberQuery, useRefreshPeople } from './people.queries.ts';
import { peopleText } from './people.text.ts';

/** Whether the person still comes in: signs them out everywhere, keeps them out, lets them in again. */
export function AccessView({ member, onReload }: { member: MemberView; onReload: () => void }) {
  const t = useText(peopleText);
  const { slug, me } = useZone();
  const queries = useQueryClient();
  const refresh = useRefreshPeople();
  const { id, name, version, status } = member;
  const at = { params: { zone: slug, member: id } };
  const after = (next: MemberView) => {
    queries.setQueryData(memberQuery(slug, id).queryKey, next);
    return refresh();
  };
  const signOut = useAct({ act: () => call(members.endSessions, at), done: t('signedOut', { name }) });
  const suspend = useAct({
    act: () => call(members.suspend, { ...at, version }),
    done: t('suspended', { name }),
    after,
  });
  const readmit = useAct({
    act: () => call(members.readmit, { ...at, version }),
    done: t('readmitted', { name }),
    after,
  });
  const failed = [signOut, suspend, readmit].find(({ error }) => error) ?? signOut;
  const [fault = failed.error] = Object.values(failed.faults);
  const isSelf = me?.memberId === id;
  return (
    <Section title={t('access')}>
      <Stack>
        <p>{isSelf ? t('self') : t('accessLead')}</p>
        <ActError act={{ ...failed, error: fault }} onReload={onReload} />
        {!isSelf && (
          <Row>
            <Button busy={signOut.busy} onClick={() => void signOut.run()}>
              {t('signOut')}
            </Button>
            {status === 'suspended' ? (
              <Button busy={readmit.busy} onClick={() => void readmit.run()}>
                {t('readmit')}
              </Button>
            ) : (
              <Suspend name={name} busy={suspend.busy} onSuspend={() => suspend.run()} />
            )}
          </Row>
        )}
      </Stack>
    </Section>
  );
}

function Suspend({ name, busy, onSuspend }: { name: string; busy: boolean; onSuspend: () => Promise<boolean> }) {
  const t = useText(peopleText);
  const [asking, setAsking] = useState(false);
  const go = async () => {
    await onSuspend();
    setAsking(false);
  };
  return (
    <>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {t('suspend')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('suspendAsk', { name })}
        final
        act={
          <Button kind="danger" busy={busy} onClick={() => void go()}>
            {t('suspend')}
          </Button>
        }
      >
        <p>{t('suspendWhy', { name })}</p>
      </Dialog>
    </>
  );
}
