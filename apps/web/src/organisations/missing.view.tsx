import { useQuery } from '@tanstack/react-query';
import type { WhoIsWho } from '@signalenbeleid/contracts/mandates.contract';
import { clusters, sectorsOf, unnamedSectors, type Sector } from '@signalenbeleid/contracts/taxonomy';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { SideSection } from '../ui/layout/section.tsx';
import { silentQuery } from './organisations.queries.ts';
import { organisationsText } from './organisations.text.ts';

/** The sectors that have no organisation here. */
export function sectorsWithout({ clusters: pages }: WhoIsWho): Sector[] {
  const there = new Set(
    pages
      .flatMap(({ sectors }) => sectors.filter(({ organisations }) => organisations.length > 0))
      .map(({ sector }) => sector),
  );
  return clusters.flatMap((cluster) =>
    sectorsOf[cluster].filter((sector) => !unnamedSectors.includes(sector) && !there.has(sector)),
  );
}

/** Which sectors have nobody here. */
export function MissingSectors({ page }: { page: WhoIsWho }) {
  const t = useText(organisationsText);
  const missing = sectorsWithout(page);
  return (
    <SideSection title={t('missing')}>
      <p>{missing.length === 0 ? t('missingNone') : t('missingLead')}</p>
      <Folded title={t('silentSectors')} names={missing.map((sector) => labels().sector[sector])} />
    </SideSection>
  );
}

/** Which sectors and municipalities nobody heard this year. Only who reads trends asks for it. */
export function SilentPlaces() {
  const { may } = useZone();
  return may('trends.read') ? <Silent /> : null;
}

function Silent() {
  const t = useText(organisationsText);
  const { slug } = useZone();
  const { data } = useQuery(silentQuery(slug, String(new Date().getFullYear())));
  if (!data) return null;
  const { silentSectors = [], silentMunicipalities = [] } = data;
  const nobody = silentSectors.length + silentMunicipalities.length === 0;
  const none = data.silentSectors ? t('silentNone') : t('silentUnknown');
  return (
    <SideSection title={t('silent')}>
      <p>{nobody ? none : t('silentWhy')}</p>
      <Folded title={t('silentSectors')} names={silentSectors.map((sector) => labels().sector[sector])} />
      <Folded title={t('silentMunicipalities')} names={silentMunicipalities} />
    </SideSection>
  );
}

function Folded({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({names.length})
      </summary>
      <ul className="small">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
