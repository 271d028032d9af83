import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { feedback, type AnswerView } from '@signalenbeleid/contracts/feedback.contract';
import { call } from '../api.ts';
import { LetThroughIn, WaivedIn } from '../guard/waived.view.tsx';
import { useParam, useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { formatDay } from '../ui/format.ts';
import { useKeptFocus } from '../ui/layout/kept-focus.ts';
import { Page } from '../ui/layout/page.tsx';
import { Row, Stack } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { Answer } from '../ui/show/figures.tsx';
import { reach } from './answers.page.tsx';
import { answersText } from './answers.text.ts';

/** One answer: read it, change its words, let it leave. */
export function AnswerPage() {
  const t = useText(answersText);
  const { slug, path } = useZone();
  const id = useParam('answer');
  useKeptFocus();
  const query = useQuery({
    queryKey: ['answers', slug, id],
    queryFn: () => call(feedback.one, { params: { zone: slug, answer: id } }),
  });
  return (
    <Page narrow title={query.data?.title ?? t('title')} above={<Link to={path('/antwoorden')}>{t('back')}</Link>}>
      <Loaded query={query}>
        {(answer) => (
          <Stack>
            <p>
              {reach(answer, t)}{' '}
              {answer.byMail > 0 && t(answer.approvedAt ? 'wentByMail' : 'byMail', { count: answer.byMail })}{' '}
              {answer.sharedSignalId && (
                <Link to={path(`/gedeelde-signalen/${answer.sharedSignalId}`)}>{t('about')}</Link>
              )}
            </p>
            <WaivedIn record={answer.id} version={answer.version} />
            {answer.state === 'draft' && answer.yours ? (
              <Approval key={answer.version} answer={answer} onReload={() => void query.refetch()} />
            ) : (
              <Sent answer={answer} />
            )}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Sent({ answer }: { answer: AnswerView }) {
  const t = useText(answersText);
  return (
    <>
      <Answer>
        {answer.text.split('\n\n').map((paragraph, at) => (
          // Paragraphs never move: their place is their name.
          <p key={at}>{paragraph}</p>
        ))}
      </Answer>
      <p className="small muted">
        {answer.approvedAt
          ? t('leftOn', { day: formatDay(answer.approvedAt), name: answer.approvedBy ?? '' })
          : t('notYours')}
      </p>
    </>
  );
}

function Approval({ answer, onReload }: { answer: AnswerView; onReload: () => void }) {
  const t = useText(answersText);
  const { slug } = useZone();
  const queries = useQueryClient();
  const [text, setText] = useState(answer.text);
  const sent = { params: { zone: slug, answer: answer.id }, version: answer.version, body: { text } };
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['answers', slug] }),
      queries.invalidateQueries({ queryKey: ['today', slug] }),
    ]);
  const approve = useAct({
    act: () => call(feedback.approve, sent),
    done: t('approved', { count: answer.people }),
    after: refresh,
  });
  const save = useAct({ act: () => call(feedback.revise, sent), done: t('saved'), after: refresh });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void approve.run();
      }}
    >
      <LetThroughIn record={answer.id} version={answer.version} kept={[answer.text]}>
        <GuardedText
          label={t('text')}
          hint={t('hint')}
          limit={4000}
          value={text}
          error={approve.faults['text'] ?? save.faults['text']}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </LetThroughIn>
      <ActError act={approve} onReload={onReload} />
      <ActError act={save} onReload={onReload} />
      <Row>
        <Button kind="primary" type="submit" busy={approve.busy}>
          {t('approve')}
        </Button>
        <Button busy={save.busy} onClick={() => void save.run()}>
          {t('save')}
        </Button>
      </Row>
    </form>
  );
}
