import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  trendDimensions,
  type TrendChoice,
  type TrendDimension,
  type TrendLine,
  type TrendTable,
} from '@signalenbeleid/contracts/trends.contract';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { formatNumber } from '../ui/format.ts';
import { Section } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { Table } from '../ui/show/table.tsx';
import { Tabs } from '../ui/show/tabs.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { useFilters } from '../ui/use-filters.ts';
import { addressNames, mayTellApart } from './trend-choice.ts';
import { wordsOf } from './trend-words.ts';
import { tableQuery } from './trends.queries.ts';
import { trendsText } from './trends.text.ts';

const shownFirst = 8;

/** The same signals, told apart by theme, sector, municipality or target group. */
export function TrendTables({ choice }: { choice: TrendChoice }) {
  const t = useText(trendsText);
  const { may } = useZone();
  const { values, set } = useFilters();
  const possible = trendDimensions.filter((by) => mayTellApart(by, choice, may('signals.check')));
  if (possible.length === 0) return <p className="muted">{t('apart')}</p>;
  return (
    <Section title={t('byTitle')}>
      <Tabs
        label={t('byTitle')}
        open={values['per']}
        onOpen={(name) => set('per', name)}
        tabs={possible.map((by) => ({
          name: addressNames[by],
          label: t(`by.${by}`),
          content: <TrendTableView by={by} choice={choice} />,
        }))}
      />
    </Section>
  );
}

function TrendTableView({ by, choice }: { by: TrendDimension; choice: TrendChoice }) {
  const t = useText(trendsText);
  const { slug } = useZone();
  const query = useQuery(tableQuery(slug, choice, by));
  const empty = <EmptyState title={t('nothing')}>{t('nothingWhy')}</EmptyState>;
  return (
    <Loaded query={query} isEmpty={({ lines }) => lines.length === 0} empty={empty}>
      {(table) => <Lines table={table} />}
    </Loaded>
  );
}

function Lines({ table: { by, lines } }: { table: TrendTable }) {
  const t = useText(trendsText);
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...lines.map(seenIn));
  const shown = all ? lines : lines.slice(0, shownFirst);
  return (
    <div className="stack">
      <Table
        caption={t('byTable', { by: t(`by.${by}`).toLowerCase() })}
        hideCaption
        fold={false}
        rows={shown}
        keyOf={({ value }) => value}
        columns={[
          { name: t(`by.${by}`), cell: (line) => <LineName by={by} line={line} /> },
          { name: t('count'), numeric: true, cell: (line) => <Total line={line} /> },
          { name: t('share'), cell: (line) => <Share of={most} count={seenIn(line)} />, acts: true },
        ]}
      />
      {lines.length > shown.length && (
        <div>
          <Button onClick={() => setAll(true)}>{t('showAll', { count: lines.length })}</Button>
        </div>
      )}
      {(by === 'category' || by === 'targetGroup') && <p className="small muted">{t('byHint')}</p>}
    </div>
  );
}

/** Leads to the same page with this value chosen. */
function LineName({ by, line: { value, rising } }: { by: TrendDimension; line: TrendLine }) {
  const t = useText(trendsText);
  const { path, may } = useZone();
  const { values } = useFilters();
  const kept = may('signals.check') ? values : { periode: values['periode'] };
  const search = Object.entries({ ...kept, [addressNames[by]]: value }).flatMap(([name, words]) =>
    words ? [[name, words]] : [],
  );
  return (
    <span className="row">
      <Link to={`${path('/trends')}?${new URLSearchParams(search).toString()}`}>{wordsOf(by, value)}</Link>
      {rising && <Tag>{t('rising')}</Tag>}
    </span>
  );
}

/** What is shown of a line: all of it, or the part that is not hidden. */
const seenIn = ({ points }: TrendLine) => points.reduce((sum, { signals = 0 }) => sum + signals, 0);

function Total({ line }: { line: TrendLine }) {
  const t = useText(trendsText);
  const { total } = line;
  if (total !== undefined) return formatNumber(total);
  const seen = seenIn(line);
  return <span className="muted">{seen > 0 ? t('atLeast', { count: seen }) : t('hidden')}</span>;
}

function Share({ of, count }: { of: number; count: number }) {
  return (
    <svg className="trend-share" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="none" width="100" height="12" />
      <rect width={(count * 100) / of} height="12" />
    </svg>
  );
}
