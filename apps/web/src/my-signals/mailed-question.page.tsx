import { signals, type OpenQuestion } from '@signalenbeleid/contracts/signals.contract';
import { useEffect, useState } from 'react';
import { ApiProblem, call } from '../api.ts';
import { PlainShell } from '../shell/plain-shell.tsx';
import { useText } from '../text.ts';
import { ButtonLink } from '../ui/form/button.tsx';
import { noteArrival } from '../ui/layout/arrival.ts';
import { Page } from '../ui/layout/page.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { ErrorState, LoadingState } from '../ui/say/states.tsx';
import { Quote } from '../ui/show/quote.tsx';
import { mySignalsText } from './my-signals.text.ts';
import { ReplyForm } from './reply.form.tsx';
import '../signals/signals.css';

type Standing =
  { is: 'coming' | 'broken' } | { is: 'failed'; error: unknown } | { is: 'open' | 'done'; question: OpenQuestion };

const leadsNowhere = (error: unknown) =>
  error instanceof ApiProblem && (error.details.status === 404 || error.details.status === 400);

/** A question about a signal from the mail: answered here without signing in. */
export function MailedQuestionPage({ params: { zone = '' } }: { params: Record<string, string> }) {
  const [token] = useState(() => window.location.hash.slice(1));
  const [standing, setStanding] = useState<Standing>({ is: token ? 'coming' : 'broken' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!token) return;
    call(signals.readQuestion, { params: { zone }, body: { token } }).then(
      (question) => setStanding({ is: question.answered ? 'done' : 'open', question }),
      (error: unknown) => setStanding(leadsNowhere(error) ? { is: 'broken' } : { is: 'failed', error }),
    );
  }, [zone, token, tries]);
  const answer = async (text: string) => {
    const question = await call(signals.replyByMail, { params: { zone }, body: { token, text } });
    noteArrival();
    setStanding({ is: 'done', question });
  };
  return (
    <PlainShell>
      {standing.is === 'coming' && <LoadingState />}
      {standing.is === 'failed' && <ErrorState error={standing.error} onRetry={() => setTries(tries + 1)} />}
      {standing.is === 'broken' && <Broken />}
      {standing.is === 'open' && <Open question={standing.question} onAnswer={answer} />}
      {standing.is === 'done' && <Done zone={zone} question={standing.question} />}
    </PlainShell>
  );
}

interface OpenProps {
  question: OpenQuestion;
  onAnswer: (text: string) => Promise<void>;
}

function Open({ question: { number, title, question }, onAnswer }: OpenProps) {
  const t = useText(mySignalsText);
  return (
    <Page key="open" title={t('question')} above={number} lead={t('questionLead', { title })} narrow>
      <Stack gap="wide">
        <div className="stack-2">
          <p className="muted small">{t('asks')}</p>
          <Quote boxed>{question}</Quote>
        </div>
        <ReplyForm primary onSend={onAnswer} onSent={() => undefined} />
      </Stack>
    </Page>
  );
}

function Done({ zone, question: { number } }: { zone: string; question: OpenQuestion }) {
  const t = useText(mySignalsText);
  return (
    <Page key="done" title={t('questionDone')} lead={t('questionDoneLead', { number })} narrow>
      <ButtonLink to={`/z/${zone}/melden`}>{t('another')}</ButtonLink>
    </Page>
  );
}

function Broken() {
  const t = useText(mySignalsText);
  return (
    <Page key="broken" title={t('questionBroken')} lead={t('questionBrokenLead')} narrow>
      <ButtonLink kind="primary" to="/aanmelden">
        {t('signIn')}
      </ButtonLink>
    </Page>
  );
}
