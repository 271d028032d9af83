import { useQuery } from '@tanstack/react-query';
import type { ProcessFigures, TrendChoice } from '@signalenbeleid/contracts/trends.contract';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { formatShare } from '../ui/format.ts';
import { Side } from '../ui/layout/page.tsx';
import { SideSection } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { Facts } from '../ui/show/figures.tsx';
import { TrendCheck } from './trend-check.view.tsx';
import { wordsOf } from './trend-words.ts';
import { processQuery, tableQuery } from './trends.queries.ts';
import { trendsText } from './trends.text.ts';

const named = 6;

/** Beside the trends: how the zone answers, who has not been heard, what else rises. */
export function TrendSide({ choice }: { choice: TrendChoice }) {
  const t = useText(trendsText);
  const { slug, may } = useZone();
  const year = choice.to.slice(0, 4);
  const process = useQuery(processQuery(slug, year));
  return (
    <Side label={t('side')}>
      <SideSection title={t('answers', { year })}>
        <Loaded query={process} lines={3}>
          {(figures) => <Answers figures={figures} />}
        </Loaded>
      </SideSection>
      <SideSection title={t('silent', { year })}>
        <Loaded query={process} lines={2}>
          {(figures) => <Silent figures={figures} />}
        </Loaded>
      </SideSection>
      <Rising choice={choice} />
      {may('zone.manage') && <TrendCheck />}
    </Side>
  );
}

function Answers({
  figures: { medianDaysToAnswer: days, answeredPercent, anonymousPercent },
}: {
  figures: ProcessFigures;
}) {
  const t = useText(trendsText);
  const share = (percent: number | undefined) => (percent === undefined ? undefined : formatShare(percent / 100));
  const facts = [
    [t('median'), days === undefined ? undefined : t('days', { count: days })],
    [t('answered'), share(answeredPercent)],
    [t('anonymous'), share(anonymousPercent)],
  ] as const;
  if (facts.every(([, value]) => value === undefined)) return <p className="small muted">{t('tooFew')}</p>;
  return <Facts facts={facts} />;
}

function Silent({ figures: { silentSectors, silentMunicipalities = [] } }: { figures: ProcessFigures }) {
  const t = useText(trendsText);
  if (!silentSectors) return <p className="small muted">{t('tooFew')}</p>;
  const names = [...silentMunicipalities, ...silentSectors.map((sector) => wordsOf('sector', sector))];
  if (names.length === 0) return <p className="small">{t('silentNone')}</p>;
  const more = names.length - named;
  return (
    <p className="small">
      {names.slice(0, named).join(', ')}
      {more > 0 && ` ${t('andMore', { count: more })}`}.
    </p>
  );
}

function Rising({ choice: { from, to } }: { choice: TrendChoice }) {
  const t = useText(trendsText);
  const { slug, path } = useZone();
  // Always by quarter: in a month too little happens, in a year too much.
  const query = useQuery(tableQuery(slug, { from, to, unit: 'quarter' }, 'category'));
  const rising = query.data?.lines.filter((line) => line.rising) ?? [];
  return (
    <SideSection title={t('alsoRising')}>
      <Loaded
        query={query}
        lines={2}
        isEmpty={() => rising.length === 0}
        empty={<p className="small">{t('nothingRises')}</p>}
      >
        {() => (
          <ul>
            {rising.map(({ value }) => (
              <li key={value}>
                <Link to={`${path('/trends')}?thema=${value}`}>{wordsOf('category', value)}</Link>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </SideSection>
  );
}
