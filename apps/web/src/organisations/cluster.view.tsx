import type { ClusterPage, PersonInCluster, SectorPage } from '@signalenbeleid/contracts/mandates.contract';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Section } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { organisationsText } from './organisations.text.ts';
import { PersonTable, type Seated } from './person-table.view.tsx';

/** A cluster: who votes, who else sits there, and its organisations per sector. */
export function ClusterView({ page }: { page: ClusterPage }) {
  const t = useText(organisationsText);
  const others = useOthers(page);
  const free = page.seats - page.effective.length;
  return (
    <>
      <p>
        {t('seats', { seats: page.seats, taken: page.effective.length })} {free > 0 && t('free', { count: free })}
      </p>
      <Section title={t('voters')}>
        {page.effective.length > 0 ? (
          <PersonTable caption={t('voters')} people={page.effective} />
        ) : (
          <p className="muted">{t('votersNone')}</p>
        )}
      </Section>
      {others.length > 0 && (
        <Section title={t('others')}>
          <PersonTable caption={t('others')} people={others} />
        </Section>
      )}
      {page.sectors.length > 0 && (
        <Section title={t('sectors')}>
          <div className="directory">
            {page.sectors.map((sector) => (
              <SectorView key={sector.sector} page={sector} />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

function useOthers({ substitutes, observers, experts }: ClusterPage): Seated[] {
  const t = useText(organisationsText);
  const words = labels().mandateKind;
  const standIn = ({ standsInFor }: PersonInCluster) =>
    standsInFor ? t('standsIn', { name: standsInFor }) : t('standsInAny');
  return [
    ...substitutes.map((person) => ({ ...person, kind: `${words.substitute} ${standIn(person)}` })),
    ...observers.map((person) => ({ ...person, kind: words.observer })),
    ...experts.map((person) => ({ ...person, kind: words.expert })),
  ];
}

function SectorView({ page: { sector, organisations, coordinators } }: { page: SectorPage }) {
  const t = useText(organisationsText);
  const { path } = useZone();
  return (
    <section className="stack-2" aria-label={labels().sector[sector]}>
      <h3>{labels().sector[sector]}</h3>
      <p className="small muted">
        {coordinators.length > 0 ? t('signals', { names: coordinators.join(', ') }) : t('signalsNone')}
      </p>
      <ul className="stack-2">
        {organisations.map(({ id, name, municipality, does }) => (
          <li key={id}>
            <Link to={path(`/wie-is-wie/${id}`)}>{name}</Link>
            {municipality && <span className="muted">, {municipality}</span>}
            {does && <p className="small muted">{does}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
