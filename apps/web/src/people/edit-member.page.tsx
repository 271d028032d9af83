import { useQuery, useQueryClient } from '@tanstack/react-query';
import { MemberChange, members, type MemberView } from '@signalenbeleid/contracts/people.contract';
import { call } from '../api.ts';
import { useParam, useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Page } from '../ui/layout/page.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { Link, useGo } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { OrganisationsField } from './organisations.field.tsx';
import { memberQuery, useRefreshPeople } from './people.queries.ts';
import { peopleText } from './people.text.ts';

/** What is known of a person of the zone, to change: name, function, and for whom they work. */
export function EditMemberPage() {
  const t = useText(peopleText);
  const { slug, path } = useZone();
  const id = useParam('member');
  const query = useQuery(memberQuery(slug, id));
  const { name } = query.data ?? {};
  const back = <Link to={path(`/instellingen/mensen/${id}`)}>{name ?? t('back')}</Link>;
  return (
    <Page title={name ? t('editOf', { name }) : t('edit')} above={back} narrow>
      <Loaded query={query}>
        {(member) => <EditForm key={member.version} member={member} onReload={() => void query.refetch()} />}
      </Loaded>
    </Page>
  );
}

function EditForm({ member, onReload }: { member: MemberView; onReload: () => void }) {
  const t = useText(peopleText);
  const act = useChange(member);
  const { name, function: job, organisations } = member;
  const form = useForm<MemberChange>({
    shape: MemberChange,
    start: { name, function: job, organisationIds: organisations.map(({ id }) => id) },
    says: { name: t('giveName') },
    act,
  });
  return (
    // What is left out of a change stays as it was: a function that was emptied must say so.
    <form onSubmit={form.submit((body) => act.run({ function: '', organisationIds: [], ...body }))} noValidate>
      <Stack gap="wide">
        <ErrorSummary {...form.summary} />
        {form.summary.faults.length === 0 && <ActError act={act} onReload={onReload} />}
        <TextField label={t('inviteName')} autoComplete="off" {...form.text('name')} />
        <TextField label={t('inviteJob')} optional {...form.text('function')} />
        <OrganisationsField
          label={t('inviteOrganisation')}
          hint={t('inviteOrganisationHint')}
          optional
          {...form.choice('organisationIds')}
        />
        <div>
          <Button kind="primary" type="submit" busy={act.busy}>
            {t('save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function useChange({ id, version }: MemberView) {
  const t = useText(peopleText);
  const { slug, path } = useZone();
  const queries = useQueryClient();
  const [refresh, go] = [useRefreshPeople(), useGo()];
  return useAct({
    act: (body: MemberChange) => call(members.change, { params: { zone: slug, member: id }, body, version }),
    done: ({ name }) => t('edited', { name }),
    after: async (next) => {
      queries.setQueryData(memberQuery(slug, id).queryKey, next);
      await refresh();
      go(path(`/instellingen/mensen/${id}`));
    },
  });
}
