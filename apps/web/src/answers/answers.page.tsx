import { useQuery } from '@tanstack/react-query';
import { feedback, type AnswerLine } from '@signalenbeleid/contracts/feedback.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { formatDay } from '../ui/format.ts';
import { Page } from '../ui/layout/page.tsx';
import { Section, Stack } from '../ui/layout/section.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { Card } from '../ui/show/card.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { answersText } from './answers.text.ts';

/** Answers to reporters: what somebody must read first, then what has left. */
export function AnswersPage() {
  const t = useText(answersText);
  const { slug } = useZone();
  const query = useQuery({
    queryKey: ['answers', slug],
    queryFn: () => call(feedback.list, { params: { zone: slug }, query: {} }),
  });
  return (
    <Page narrow title={t('title')} lead={t('lead')}>
      <Loaded
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
      >
        {({ items }) => (
          <Stack gap="wide">
            <AnswerCards title={t('toApprove')} items={items.filter(({ state }) => state === 'draft')} />
            <AnswerCards title={t('sent')} items={items.filter(({ state }) => state === 'approved')} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function AnswerCards({ title, items }: { title: string; items: readonly AnswerLine[] }) {
  const t = useText(answersText);
  const { path } = useZone();
  if (items.length === 0) return null;
  return (
    <Section title={title} count={items.length} waiting={items.some(({ state, yours }) => state === 'draft' && yours)}>
      <Stack gap="wide">
        {items.map((answer) => (
          <Card
            key={answer.id}
            title={answer.title}
            to={path(`/antwoorden/${answer.id}`)}
            above={answer.state === 'draft' && <Tag>{t('draft')}</Tag>}
          >
            <p>{reach(answer, t)}</p>
            {answer.approvedAt && (
              <p className="small muted">
                {t('leftOn', { day: formatDay(answer.approvedAt), name: answer.approvedBy ?? '' })}
              </p>
            )}
          </Card>
        ))}
      </Stack>
    </Section>
  );
}

/** Who hears it, in a sentence. */
export function reach(
  { state, people, signals }: AnswerLine,
  t: ReturnType<typeof useText<typeof answersText.nl>>,
): string {
  return t(state === 'draft' ? 'to' : 'went', { count: people, signals: t('signals', { count: signals }) });
}
