import { useQuery, useQueryClient } from '@tanstack/react-query';
import { organisations, type OrganisationView } from '@signalenbeleid/contracts/organisations.contract';
import { call } from '../api.ts';
import { useParam, useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Page } from '../ui/layout/page.tsx';
import { Link, useGo } from '../ui/link.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { OrganisationForm, type OrganisationFields } from './organisation.form.tsx';
import './organisations.css';
import { organisationKeys, organisationQuery } from './organisations.queries.ts';
import { organisationsText } from './organisations.text.ts';

function useRefresh() {
  const queries = useQueryClient();
  const { slug } = useZone();
  return () => Promise.all(organisationKeys(slug).map((queryKey) => queries.invalidateQueries({ queryKey })));
}

/** A new partner of the zone. */
export function AddOrganisationPage() {
  const t = useText(organisationsText);
  const { slug, path } = useZone();
  const [refresh, go] = [useRefresh(), useGo()];
  const act = useAct({
    act: (body: OrganisationFields, key) => call(organisations.create, { params: { zone: slug }, body, key }),
    done: ({ name }) => t('added', { name }),
    after: async ({ id }) => {
      await refresh();
      go(path(`/wie-is-wie/${id}`));
    },
  });
  return (
    <Page title={t('addTitle')} lead={t('addLead')} above={<Link to={path('/wie-is-wie')}>{t('back')}</Link>} narrow>
      <OrganisationForm start={{ name: '', contacts: [] }} act={act} />
    </Page>
  );
}

/** What is known of an organisation, to change. */
export function EditOrganisationPage() {
  const t = useText(organisationsText);
  const { slug, path } = useZone();
  const id = useParam('organisation');
  const query = useQuery(organisationQuery(slug, id));
  const title = query.data ? t('editTitle', { name: query.data.name }) : t('edit');
  return (
    <Page title={title} above={<Link to={path(`/wie-is-wie/${id}`)}>{query.data?.name ?? t('back')}</Link>} narrow>
      <Loaded query={query}>
        {(organisation) => <Edit key={organisation.version} organisation={organisation} onReload={query.refetch} />}
      </Loaded>
    </Page>
  );
}

function Edit({ organisation, onReload }: { organisation: OrganisationView; onReload: () => unknown }) {
  const t = useText(organisationsText);
  const { slug, path } = useZone();
  const [refresh, go] = [useRefresh(), useGo()];
  const { id, version, name, sector, municipality, does, forWhom, website, contacts = [], active } = organisation;
  const act = useAct({
    act: (body: OrganisationFields) =>
      call(organisations.change, {
        params: { zone: slug, organisation: id },
        body: withEmptied(body, organisation),
        version,
      }),
    done: t('saved'),
    after: async () => {
      await refresh();
      go(path(`/wie-is-wie/${id}`));
    },
  });
  const known = { name, sector, does, forWhom, contacts, active };
  const start = { ...known, ...(municipality && { municipality }), ...(website && { website }) };
  return <OrganisationForm start={start} act={act} existing onReload={() => void onReload()} />;
}

/** A field that was emptied must say so: what is left out of a change stays as it was. */
function withEmptied(
  body: OrganisationFields,
  { does, forWhom, website, municipality }: OrganisationView,
): OrganisationFields {
  const before = { does, forWhom, website, municipality };
  const emptied = Object.entries(before).filter(([name, text]) => text && !(name in body));
  return { ...body, ...Object.fromEntries(emptied.map(([name]) => [name, ''])) };
}
