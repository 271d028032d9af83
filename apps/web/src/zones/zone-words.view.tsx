import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ZoneWord, zones, type ZoneWordsView as Words } from '@signalenbeleid/contracts/zones.contract';
import { useState } from 'react';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { SearchSelect } from '../ui/form/search-select.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Section, Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { useAct, type Act } from '../ui/say/use-act.ts';
import { Table } from '../ui/show/table.tsx';
import { zoneWordsQuery } from './zones.queries.ts';
import { zonesText } from './zones.text.ts';

/** The words of the zone by which signals are found alike, besides those that every zone has. */
export function ZoneWordsView() {
  const t = useText(zonesText);
  const query = useQuery(zoneWordsQuery(useZone().slug));
  return (
    <Loaded query={query}>
      {(words) => (
        <Section title={t('ownWords')}>
          <Stack gap="wide">
            <p>{t('ownWordsLead')}</p>
            <WordList words={words} onReload={() => void query.refetch()} />
            <NewWord key={words.version} words={words} onReload={() => void query.refetch()} />
          </Stack>
        </Section>
      )}
    </Loaded>
  );
}

interface WordsProps {
  words: Words;
  onReload: () => void;
}

/** Stores the words as they should be from now on. */
function useWords({ version }: Words, done: string): Act<ZoneWord[]> {
  const { slug } = useZone();
  const queries = useQueryClient();
  return useAct({
    act: (items: ZoneWord[]) => call(zones.changeWords, { params: { zone: slug }, body: { items }, version }),
    done,
    after: (next) => void queries.setQueryData(zoneWordsQuery(slug).queryKey, next),
  });
}

function WordList({ words, onReload }: WordsProps) {
  const t = useText(zonesText);
  const act = useWords(words, t('wordRemoved'));
  if (words.items.length === 0) return <EmptyState title={t('ownWordsNone')}>{t('ownWordsNoneWhy')}</EmptyState>;
  const labelOf = (idea: string) => words.ideas.find(({ id }) => id === idea)?.label ?? idea;
  const remove = (word: ZoneWord) => (
    <Button
      size="small"
      busy={act.busy}
      aria-label={t('removeWord', { word: word.words })}
      onClick={() => void act.run(words.items.filter((other) => other !== word))}
    >
      {t('remove')}
    </Button>
  );
  return (
    <Stack>
      <ActError act={act} onReload={onReload} />
      <Table
        caption={t('ownWords')}
        hideCaption
        rows={words.items}
        keyOf={({ words: said, idea, sameAs }) => `${said} ${idea ?? sameAs}`}
        columns={[
          { name: t('word'), cell: ({ words: said }) => said },
          { name: t('means'), cell: ({ idea, sameAs }) => (idea ? labelOf(idea) : `“${sameAs}”`) },
          { name: t('do'), cell: remove, acts: true },
        ]}
      />
    </Stack>
  );
}

/** A new word stands first: so what the API finds wrong with it is told under that place. */
const ofFirst = (faults: Record<string, string>) =>
  Object.fromEntries(Object.entries(faults).map(([path, says]) => [path.replace('items.0.', ''), says]));

function NewWord({ words, onReload }: WordsProps) {
  const t = useText(zonesText);
  const [means, setMeans] = useState<'idea' | 'sameAs'>('idea');
  const act = useWords(words, t('wordAdded'));
  const form = useForm<ZoneWord>({
    shape: ZoneWord,
    start: {},
    says: { words: t('giveWord'), sameAs: t('giveWord') },
    act: { faults: ofFirst(act.faults), attempt: act.attempt },
  });
  const add = ({ words: said, idea, sameAs }: ZoneWord) =>
    act.run([{ words: said, ...(means === 'idea' ? { idea } : { sameAs }) }, ...words.items]);
  return (
    <form onSubmit={form.submit(add)} noValidate>
      <Stack>
        <h3>{t('newWord')}</h3>
        <ErrorSummary {...form.summary} />
        {form.summary.faults.length === 0 && <ActError act={act} onReload={onReload} />}
        <TextField label={t('word')} hint={t('wordHint')} {...form.text('words')} />
        <Choices
          label={t('meansWhat')}
          choices={[
            { value: 'idea', label: t('meansIdea') },
            { value: 'sameAs', label: t('meansSame') },
          ]}
          value={means}
          onChange={setMeans}
        />
        {means === 'idea' ? (
          <SearchSelect
            label={t('idea')}
            hint={t('ideaHint')}
            choices={words.ideas.map(({ id, label }) => ({ value: id, label }))}
            {...form.choice('idea')}
            value={form.values.idea ?? ''}
          />
        ) : (
          <TextField label={t('otherWord')} {...form.text('sameAs')} />
        )}
        <div>
          <Button kind="primary" type="submit" busy={act.busy}>
            {t('addWord')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
