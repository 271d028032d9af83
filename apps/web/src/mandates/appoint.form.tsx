import { mandateKinds, type MandateKind } from '@signalenbeleid/contracts/code-lists';
import { mandates as endpoints, NewMandate, type MandateView } from '@signalenbeleid/contracts/mandates.contract';
import type { MemberView } from '@signalenbeleid/contracts/people.contract';
import { clusters } from '@signalenbeleid/contracts/taxonomy';
import { call } from '../api.ts';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { SearchSelect } from '../ui/form/search-select.tsx';
import { Select, TextField } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Stack } from '../ui/layout/section.tsx';
import { useGo } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { today } from '../zones/today.ts';
import { OrganisationsField } from '../people/organisations.field.tsx';
import { useRefreshPeople } from '../people/people.queries.ts';
import { mandatesText } from './mandates.text.ts';

interface AppointFormProps {
  members: readonly MemberView[];
  mandates: readonly MandateView[];
  start: Partial<NewMandate>;
  /** Where one came from. */
  back: string;
}

const openEnded = ({ validTo }: MandateView) => validTo === undefined || validTo >= today();

/** Who sits where, as what, for whom and from when. */
export function AppointForm({ members, mandates, start, back }: AppointFormProps) {
  const t = useText(mandatesText);
  const act = useAppoint(back);
  const ownOf = (id: string | undefined) =>
    members
      .find((one) => one.id === id)
      ?.organisations.slice(0, 1)
      .map((one) => one.id) ?? [];
  const form = useForm<NewMandate>({
    shape: NewMandate,
    start: { kind: 'effective', validFrom: today(), organisationIds: ownOf(start.memberId), ...start },
    says: { memberId: t('givePerson') },
    act,
  });
  const choosePerson = (id: string) => {
    form.set('memberId', id);
    form.set('organisationIds', ownOf(id));
  };
  const { kind, cluster, memberId = '' } = form.values;
  const replaceable = mandates.filter(
    (one) => one.cluster === cluster && one.kind === 'effective' && one.memberId !== memberId && openEnded(one),
  );
  return (
    <form onSubmit={form.submit((body) => act.run(body))} noValidate>
      <Stack gap="wide">
        <ErrorSummary {...form.summary} />
        {form.summary.faults.length === 0 && <ActError act={act} />}
        <SearchSelect
          label={t('person')}
          choices={members.map(inWords)}
          {...form.choice('memberId')}
          value={memberId}
          onChange={choosePerson}
        />
        <Choices label={t('cluster')} choices={clusterChoices()} {...form.choice('cluster')} />
        <KindField {...form.choice('kind')} />
        {kind === 'substitute' && (
          <Select
            label={t('standsInFor')}
            empty={t('standsInForAny')}
            choices={replaceable.map((one) => ({ value: one.memberId, label: one.name }))}
            {...form.text('standsInFor')}
          />
        )}
        <OrganisationsField label={t('behalf')} hint={t('behalfHint')} {...form.choice('organisationIds')} />
        <TextField label={t('firstDay')} type="date" {...form.text('validFrom')} />
        <TextField label={t('lastDayOptional')} optional type="date" {...form.text('validTo')} />
        <div>
          <Button kind="primary" type="submit" busy={act.busy}>
            {t('appoint')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function useAppoint(back: string) {
  const t = useText(mandatesText);
  const { slug } = useZone();
  const [refresh, go] = [useRefreshPeople(), useGo()];
  return useAct({
    act: (body: NewMandate, key) => call(endpoints.appoint, { params: { zone: slug }, body: fitting(body), key }),
    done: ({ name, cluster }) => t('appointed', { name, cluster: labels().cluster[cluster] }),
    after: async () => {
      await refresh();
      go(back);
    },
  });
}

const inWords = ({ id, name, function: job }: MemberView) => ({ value: id, label: job ? `${name}, ${job}` : name });
const clusterChoices = () => clusters.map((value) => ({ value, label: labels().cluster[value] }));

interface KindFieldProps {
  id: string;
  error: string | undefined;
  value: MandateKind | '' | undefined;
  onChange: (value: MandateKind) => void;
}

function KindField(props: KindFieldProps) {
  const t = useText(mandatesText);
  const choices = mandateKinds.map((value) => ({
    value,
    label: labels().mandateKind[value],
    hint: t(`kindHint.${value}`),
  }));
  return <Choices label={t('kindAsk')} choices={choices} {...props} />;
}

/** Only a substitute takes somebody's place. */
function fitting({ standsInFor, ...mandate }: NewMandate): NewMandate {
  return { ...mandate, ...(mandate.kind === 'substitute' && standsInFor && { standsInFor }) };
}
