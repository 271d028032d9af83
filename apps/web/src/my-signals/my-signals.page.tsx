import { signals, type MySignal } from '@signalenbeleid/contracts/signals.contract';
import { stepsFrom } from '@signalenbeleid/contracts/workflow';
import { signalWorkflow } from '@signalenbeleid/contracts/signals.workflow';
import { useState } from 'react';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { formatDay, formatWeekday } from '../ui/format.ts';
import { Page } from '../ui/layout/page.tsx';
import { Link } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { toast } from '../ui/say/toast.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { Card, CardActs } from '../ui/show/card.tsx';
import { Tag, WaitBadge } from '../ui/show/tag.tsx';
import { useMySignals, type AnsweredSignal } from './my-signals.queries.ts';
import { mySignalsText } from './my-signals.text.ts';
import { ReplyForm } from './reply.form.tsx';
import { SignalStory } from './signal-story.view.tsx';
import '../signals/signals.css';

/** What became of my signals: what waits for me first, then the answers, then where each stands. */
export function MySignalsPage() {
  const t = useText(mySignalsText);
  const { slug, path } = useZone();
  const { query, refresh } = useMySignals(slug);
  const report = (
    <ButtonLink kind="primary" to={path('/melden')}>
      {t('report')}
    </ButtonLink>
  );
  // Where nothing stands yet, the one thing to do stands there.
  return (
    <Page title={t('title')} act={query.data?.length === 0 ? undefined : report} narrow>
      <Loaded
        query={query}
        isEmpty={(items) => items.length === 0}
        empty={
          <EmptyState title={t('none')} act={report}>
            {t('noneWhy')}
          </EmptyState>
        }
      >
        {(items) => (
          <div className="stack-5">
            {items.map((item) => (
              <MySignalCard key={item.signal.id} item={item} refresh={refresh} />
            ))}
            <p className="muted small">
              {t('all', { count: items.length })} <Link to={path('/snel')}>{t('quick')}</Link>
            </p>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

interface MySignalCardProps {
  item: AnsweredSignal;
  refresh: () => Promise<unknown>;
}

function MySignalCard({ item: { signal, answers }, refresh }: MySignalCardProps) {
  const { path } = useZone();
  const open = signal.state === 'draft' ? `/mijn-signalen/${signal.id}` : `/signalen/${signal.id}`;
  return (
    <Card level={2} title={signal.title} to={path(open)} above={<Above signal={signal} answers={answers} />}>
      <SignalStory signal={signal} answers={answers} sharedPage={(id) => path(`/gedeelde-signalen/${id}`)} />
      {signal.question && <Reply signal={signal} refresh={refresh} />}
      <CardActs>
        {signal.state === 'draft' && <DraftActs signal={signal} refresh={refresh} />}
        {stepsFrom(signalWorkflow, signal.state).includes('withdraw') && <Withdraw signal={signal} refresh={refresh} />}
      </CardActs>
    </Card>
  );
}

function Above({ signal, answers }: AnsweredSignal) {
  const t = useText(mySignalsText);
  const fresh = answers.find(({ read }) => !read);
  return (
    <>
      {signal.question && <WaitBadge />}
      {fresh && <Tag kind="answered">{t('newAnswer')}</Tag>}
      {signal.state === 'draft' && <Tag>{t('draft')}</Tag>}
      <span className="small muted">
        {fresh
          ? formatWeekday(fresh.at)
          : t(signal.state === 'draft' ? 'writtenOn' : 'reportedOn', { day: formatDay(signal.reportedAt) })}
      </span>
    </>
  );
}

interface ActsProps {
  signal: MySignal;
  refresh: () => Promise<unknown>;
}

const where = (zone: string, { id, version }: MySignal) => ({ params: { zone, signal: id }, version });

function Reply({ signal, refresh }: ActsProps) {
  const t = useText(mySignalsText);
  const { slug } = useZone();
  const [open, setOpen] = useState(false);
  const send = (text: string) => call(signals.reply, { ...where(slug, signal), body: { text } });
  const sent = () => {
    toast(t('answered'));
    void refresh();
  };
  if (!open) {
    return (
      <CardActs>
        <Button onClick={() => setOpen(true)}>{t('answerQuestion')}</Button>
      </CardActs>
    );
  }
  return (
    <ReplyForm onSend={send} onSent={sent} onReload={() => void refresh()}>
      <Button kind="quiet" onClick={() => setOpen(false)}>
        {t('notYet')}
      </Button>
    </ReplyForm>
  );
}

function DraftActs({ signal, refresh }: ActsProps) {
  const t = useText(mySignalsText);
  const { slug, path } = useZone();
  const send = useAct({ act: () => call(signals.submit, where(slug, signal)), done: t('sent'), after: refresh });
  return (
    <>
      <ButtonLink to={path(`/mijn-signalen/${signal.id}`)}>{t('complete')}</ButtonLink>
      <Button busy={send.busy} onClick={() => void send.run()}>
        {t('sendNow')}
      </Button>
      <ActError act={send} onReload={() => void refresh()} />
    </>
  );
}

function Withdraw({ signal, refresh }: ActsProps) {
  const t = useText(mySignalsText);
  const { slug } = useZone();
  const [asking, setAsking] = useState(false);
  const withdraw = useAct({
    act: () => call(signals.withdraw, where(slug, signal)),
    done: t('withdrawn'),
    after: () => {
      setAsking(false);
      return refresh();
    },
  });
  const verb = t(signal.state === 'draft' ? 'throwAway' : 'withdraw');
  const act = (
    <Button kind="danger" busy={withdraw.busy} onClick={() => void withdraw.run()}>
      {verb}
    </Button>
  );
  return (
    <>
      <Button kind="quiet" size="small" onClick={() => setAsking(true)}>
        {verb}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('withdrawTitle')} act={act} final>
        <p>{t('withdrawWhy')}</p>
        <ActError act={withdraw} onReload={() => void refresh()} />
      </Dialog>
    </>
  );
}
