import { feedback, type MyAnswer } from '@signalenbeleid/contracts/feedback.contract';
import { signals, type MySignal } from '@signalenbeleid/contracts/signals.contract';
import { useState, type FormEvent } from 'react';
import { ApiProblem, call } from '../api.ts';
import { PlainShell } from '../shell/plain-shell.tsx';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { formatDay } from '../ui/format.ts';
import { noteArrival } from '../ui/layout/arrival.ts';
import { Page } from '../ui/layout/page.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { mySignalsText } from './my-signals.text.ts';
import { ReplyForm } from './reply.form.tsx';
import { SignalStory } from './signal-story.view.tsx';
import '../signals/signals.css';

interface Found {
  code: string;
  signal: MySignal;
  answers: MyAnswer[];
}

/** Coming back to a signal without an account: with the code that was given when it was reported. */
export function TrackPage({ params: { zone: slug = '' } }: { params: Record<string, string> }) {
  const [found, setFound] = useState<Found>();
  const show = (next: Found | undefined) => {
    noteArrival();
    setFound(next);
  };
  return (
    <PlainShell>
      {found ? (
        <Tracked key="found" slug={slug} found={found} onChange={setFound} onOther={() => show(undefined)} />
      ) : (
        <AskCode key="ask" slug={slug} onFound={show} />
      )}
    </PlainShell>
  );
}

function AskCode({ slug, onFound }: { slug: string; onFound: (found: Found) => void }) {
  const t = useText(mySignalsText);
  const [code, setCode] = useState('');
  const [empty, setEmpty] = useState(false);
  const find = useAct({
    act: async (typed: string) => {
      const sent = { params: { zone: slug }, body: { code: typed } };
      const [signal, { items }] = await Promise.all([call(signals.track, sent), call(feedback.byReceipt, sent)]).catch(
        asUnknown,
      );
      return signal ? { code: typed, signal, answers: items } : undefined;
    },
    after: (found: Found | undefined) => found && onFound(found),
  });
  const [unknown, setUnknown] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(code.trim().length < 8);
    setUnknown(false);
    if (code.trim().length >= 8) void find.run(code.trim()).then((done) => setUnknown(done));
    else document.getElementById('code')?.focus();
  };
  return (
    <Page title={t('track')} lead={t('trackLead')} narrow>
      <form onSubmit={submit} noValidate>
        <Stack gap="wide">
          <TextField
            id="code"
            label={t('code')}
            hint={t('codeHint')}
            error={empty ? t('fillCode') : unknown ? t('unknownCode') : undefined}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
          <ActError act={find} />
          <div>
            <Button kind="primary" type="submit" busy={find.busy}>
              {t('show')}
            </Button>
          </div>
          <p className="small muted">{t('lostCode')}</p>
        </Stack>
      </form>
    </Page>
  );
}

/** A code that leads nowhere is no failure: it says so at the field. */
function asUnknown(error: unknown): [undefined, { items: MyAnswer[] }] {
  if (error instanceof ApiProblem && error.details.status === 404) return [undefined, { items: [] }];
  throw error;
}

interface TrackedProps {
  slug: string;
  found: Found;
  onChange: (found: Found) => void;
  onOther: () => void;
}

function Tracked({ slug, found, found: { code, signal, answers }, onChange, onOther }: TrackedProps) {
  const t = useText(mySignalsText);
  const [told, setTold] = useState(false);
  const reply = async (text: string) => {
    const after = await call(signals.replyByReceipt, { params: { zone: slug }, body: { code, text } });
    onChange({ ...found, signal: after });
    setTold(true);
  };
  const above = `${signal.number} · ${t('reportedOn', { day: formatDay(signal.reportedAt) })}`;
  return (
    <Page title={signal.title} above={above} narrow>
      <Stack gap="wide">
        <SignalStory signal={signal} answers={answers} />
        {signal.question && <ReplyForm primary onSend={reply} onSent={() => undefined} />}
        <div role="status">{told && <p>{t('answered')}</p>}</div>
        {answers.length === 0 && !signal.question && <p className="small muted">{t('noAnswerYet')}</p>}
        <div className="row">
          <Button onClick={onOther}>{t('otherCode')}</Button>
          <ButtonLink kind="quiet" to={`/z/${slug}/melden`}>
            {t('another')}
          </ButtonLink>
        </div>
      </Stack>
    </Page>
  );
}
