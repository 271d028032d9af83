import { useQuery } from '@tanstack/react-query';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { formatDay } from '../ui/format.ts';
import { Section } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { Path } from '../ui/path/path.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { ledByQuery, peopleOfQuery, recognisedByQuery } from './organisations.queries.ts';
import { organisationsText } from './organisations.text.ts';

/** The people of an organisation who take part in the zone. */
export function PeopleOfOrganisation({ id }: { id: string }) {
  const t = useText(organisationsText);
  const query = useQuery(peopleOfQuery(useZone().slug, id));
  return (
    <Section title={t('people')}>
      <Loaded
        query={query}
        lines={2}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="muted">{t('peopleNone')}</p>}
      >
        {({ items }) => (
          <ul className="lines">
            {items.map((person) => (
              <li key={person.id}>
                {person.name}
                <span className="small muted">
                  {[...new Set([person.function, ...person.roles.map(({ role }) => labels().role[role])])]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}

/** The shared signals that an organisation recognises, and where each stands. */
export function CarriedSignals({ id }: { id: string }) {
  const t = useText(organisationsText);
  const { slug, path } = useZone();
  const query = useQuery(recognisedByQuery(slug, id));
  return (
    <Section title={t('recognises')}>
      <Loaded
        query={query}
        lines={2}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="muted">{t('recognisesNone')}</p>}
      >
        {({ items, next }) => (
          <ul className="lines">
            {items.map((shared) => (
              <li key={shared.id}>
                <Link to={path(`/gedeelde-signalen/${shared.id}`)}>{shared.title}</Link>
                <Path form="line" path={shared.path} />
              </li>
            ))}
            {next && <li className="muted">{t('recognisesMore')}</li>}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}

/** The actions that people of an organisation lead. */
export function CarriedActions({ id }: { id: string }) {
  const t = useText(organisationsText);
  const { slug, path } = useZone();
  const query = useQuery(ledByQuery(slug, id));
  return (
    <Section title={t('leads')}>
      <Loaded
        query={query}
        lines={2}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="muted">{t('leadsNone')}</p>}
      >
        {({ items }) => (
          <ul className="lines">
            {items.map(({ id: action, title, lead, dueOn, state, overdue }) => (
              <li key={action}>
                <Link to={path(`/acties/${action}`)}>{title}</Link>
                <p className="row small muted">
                  {[lead.name, t('due', { day: formatDay(dueOn) })].join(', ')}
                  {overdue ? (
                    <Tag kind="late">{t('late')}</Tag>
                  ) : (
                    <Tag kind={state === 'done' ? 'done' : 'plain'}>{t(`action.${state}`)}</Tag>
                  )}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}
