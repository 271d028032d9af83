import { useQuery } from '@tanstack/react-query';
import type { MandateView } from '@signalenbeleid/contracts/mandates.contract';
import type { MemberView } from '@signalenbeleid/contracts/people.contract';
import { clusters } from '@signalenbeleid/contracts/taxonomy';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Page } from '../ui/layout/page.tsx';
import { Link } from '../ui/link.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { useFilters } from '../ui/use-filters.ts';
import { AppointForm } from './appoint.form.tsx';
import { mandatesQuery, membersQuery } from '../people/people.queries.ts';
import { mandatesText } from './mandates.text.ts';

/** Somebody gets a place in a cluster, from a day on. */
export function AppointPage() {
  const t = useText(mandatesText);
  const { slug, path } = useZone();
  const { values } = useFilters();
  const people = useQuery(membersQuery(slug, { status: 'active' }));
  const seats = useQuery(mandatesQuery(slug));
  const cluster = clusters.find((one) => one === values.cluster);
  const back = values.persoon ? path(`/instellingen/mensen/${values.persoon}`) : path('/instellingen?deel=clusters');
  const both = {
    ...people,
    data: people.data && seats.data && ([people.data.items, seats.data.items] as const),
    error: people.error ?? seats.error,
    isPending: people.isPending || seats.isPending,
  };
  return (
    <Page
      title={t('appointTitle')}
      lead={t('appointLead')}
      above={<Link to={back}>{values.persoon ? t('backToPerson') : t('backToClusters')}</Link>}
      narrow
    >
      <Loaded query={both}>
        {([members, mandates]: readonly [MemberView[], MandateView[]]) => (
          <AppointForm
            members={members}
            mandates={mandates}
            start={{ ...(cluster && { cluster }), ...(values.persoon && { memberId: values.persoon }) }}
            back={back}
          />
        )}
      </Loaded>
    </Page>
  );
}
