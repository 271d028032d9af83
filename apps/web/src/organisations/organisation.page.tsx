import { useQuery } from '@tanstack/react-query';
import type { ContactPoint, OrganisationView } from '@signalenbeleid/contracts/organisations.contract';
import { labels } from '../labels.ts';
import { useParam, useZone } from '../session.ts';
import { useText } from '../text.ts';
import { ButtonLink } from '../ui/form/button.tsx';
import { Page, Side } from '../ui/layout/page.tsx';
import { Section } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { Banner } from '../ui/say/banner.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { Facts } from '../ui/show/figures.tsx';
import { Table } from '../ui/show/table.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { CarriedActions, CarriedSignals, PeopleOfOrganisation } from './carried.view.tsx';
import './organisations.css';
import { organisationQuery } from './organisations.queries.ts';
import { organisationsText } from './organisations.text.ts';
import { MailLink } from './person-table.view.tsx';

/** One organisation: what it does, for whom, whom to ask, and what it carries in the zone. */
export function OrganisationPage() {
  const t = useText(organisationsText);
  const { slug, path, may } = useZone();
  const id = useParam('organisation');
  const query = useQuery(organisationQuery(slug, id));
  const edit = may('zone.manage') && query.data && (
    <ButtonLink to={path(`/wie-is-wie/${id}/aanpassen`)}>{t('edit')}</ButtonLink>
  );
  return (
    <Page
      title={query.data?.name ?? t('title')}
      above={<Link to={path('/wie-is-wie')}>{t('back')}</Link>}
      act={edit}
      side={<Side label={t('about')}>{query.data && <About organisation={query.data} />}</Side>}
    >
      <Loaded query={query}>
        {(organisation) => (
          <>
            {!organisation.active && (
              <Banner kind="plain" strong={t('stopped')}>
                {t('stoppedWhy')}
              </Banner>
            )}
            <Section title={t('does')}>
              <p className={organisation.does ? 'prose' : 'muted'}>{organisation.does || t('doesNone')}</p>
            </Section>
            <Contacts contacts={organisation.contacts} />
            <PeopleOfOrganisation id={id} />
            {may('signals.read') && <CarriedSignals id={id} />}
            {may('themes.read') && <CarriedActions id={id} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function About({ organisation }: { organisation: OrganisationView }) {
  const t = useText(organisationsText);
  const { sector, cluster, municipality, website, forWhom } = organisation;
  const address = website && /^https?:\/\//.test(website) ? website : `https://${website}`;
  return (
    <Facts
      facts={[
        [t('forWhom'), forWhom],
        [t('sector'), labels().sector[sector]],
        [t('cluster'), labels().cluster[cluster]],
        [t('municipality'), municipality],
        [
          t('website'),
          website && (
            <a className="address" href={address} rel="noreferrer">
              {website}
            </a>
          ),
        ],
      ]}
    />
  );
}

function Contacts({ contacts }: { contacts: ContactPoint[] | undefined }) {
  const t = useText(organisationsText);
  const rows = contacts?.map((contact, place) => ({ ...contact, place })) ?? [];
  return (
    <Section title={t('ask')}>
      {rows.length === 0 ? (
        <p className="muted">{contacts ? t('askNone') : t('hidden')}</p>
      ) : (
        <Table
          caption={t('ask')}
          hideCaption
          rows={rows}
          keyOf={({ place }) => String(place)}
          columns={[
            {
              name: t('job'),
              cell: (contact) => (
                <span className="row">
                  {contact.function}
                  {contact.forConstituency && <Tag>{t('constituencyShort')}</Tag>}
                </span>
              ),
            },
            { name: t('name'), cell: ({ name }) => name },
            {
              name: t('contact'),
              cell: (contact) =>
                contact.email && <MailLink email={contact.email} name={contact.name ?? contact.function} />,
            },
            {
              name: t('phone'),
              cell: ({ phone }) => phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>,
            },
          ]}
        />
      )}
    </Section>
  );
}
