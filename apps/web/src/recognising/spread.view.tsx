import type { Spread } from '@signalenbeleid/contracts/shared-signals.contract';
import type { Cluster } from '@signalenbeleid/contracts';
import { labels } from '../labels.ts';
import { useText } from '../text.ts';
import { Section } from '../ui/layout/section.tsx';
import { Figures } from '../ui/show/figures.tsx';
import { marksOf, sectorsByCluster } from '../ui/spread/by-cluster.ts';
import { SpreadList } from '../ui/spread/spread-list.tsx';
import { recognisingText } from './recognising.text.ts';

const BROAD = { sectors: 5, clusters: 3 };
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** How broadly a problem is carried: figures, who is missing in a sentence, and every sector by name. */
export function SpreadSection({ spread }: { spread: Spread }) {
  const t = useText(recognisingText);
  const clusters = marksOf(spread);
  const heard = clusters.filter((one) => one.heard > 0);
  const sectors = sum(clusters.map((one) => one.heard));
  const all = sum(clusters.map((one) => one.sectors));
  return (
    <Section title={t('title')}>
      <Figures
        figures={[
          { name: t('figures.sectors'), value: sectors, of: all },
          { name: t('figures.clusters'), value: heard.length, of: clusters.length },
          { name: t('figures.municipalities'), value: spread.municipalities.length },
          { name: t('figures.organisations'), value: spread.organisations },
          { name: t('figures.signals'), value: spread.signals },
          { name: t('figures.recognitions'), value: spread.recognitions },
        ]}
      />
      <p>
        {sectors >= BROAD.sectors && heard.length >= BROAD.clusters
          ? t('broad', { sectors, clusters: heard.length })
          : t('narrow', { count: sectors })}{' '}
        <Missing silent={clusters.filter((one) => one.heard === 0).map(({ cluster }) => cluster)} />
      </p>
      <SpreadList clusters={sectorsByCluster(spread)} />
      <p className="small muted">{t('legend')}</p>
    </Section>
  );
}

/** Broad beats loud: who is not heard yet is said as clearly as who is. */
function Missing({ silent }: { silent: readonly Cluster[] }) {
  const t = useText(recognisingText);
  const names = silent.map((cluster) => labels().cluster[cluster]);
  const listed = names.length > 1 ? names.slice(0, -1).join(', ') + t('and') + names.at(-1) : (names[0] ?? '');
  return (
    <>
      {silent.includes('pzon') && <strong>{t('silentPzon')} </strong>}
      {silent.length > 0 && t('silent', { count: silent.length, clusters: listed })}
    </>
  );
}
