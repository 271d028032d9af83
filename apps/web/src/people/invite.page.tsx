import { invitations, NewInvitation } from '@signalenbeleid/contracts/invitations.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Page } from '../ui/layout/page.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { Link, useGo } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { OrganisationsField } from './organisations.field.tsx';
import './people.css';
import { useRefreshPeople } from './people.queries.ts';
import { peopleText } from './people.text.ts';
import { RolesField } from './roles.field.tsx';
import { grantsOf, useTickedRoles } from './ticked-roles.ts';

/** Somebody is asked to take part, by mail, with the roles they will have. */
export function InvitePage() {
  const t = useText(peopleText);
  const { path } = useZone();
  const back = path('/instellingen?deel=uitnodigingen');
  return (
    <Page title={t('inviteTitle')} lead={t('inviteLead')} above={<Link to={back}>{t('invitations')}</Link>} narrow>
      <InviteForm back={back} />
    </Page>
  );
}

function InviteForm({ back }: { back: string }) {
  const t = useText(peopleText);
  const act = useInvite(back);
  const { ticked, field, missing, tried, check } = useTickedRoles();
  const form = useForm<NewInvitation>({
    shape: NewInvitation,
    start: { name: '', email: '', organisationIds: [], roles: [] },
    says: { name: t('giveName'), email: t('giveEmail') },
    act,
  });
  const faults = [...form.summary.faults, ...missing];
  const send = (body: NewInvitation) => check() && void act.run({ ...body, roles: grantsOf(ticked) });
  return (
    <form onSubmit={form.submit(send)} noValidate>
      <Stack gap="wide">
        <ErrorSummary faults={faults} attempt={form.summary.attempt + tried} />
        {faults.length === 0 && <ActError act={act} />}
        <TextField label={t('inviteName')} autoComplete="off" {...form.text('name')} />
        <TextField label={t('inviteEmail')} type="email" inputMode="email" autoComplete="off" {...form.text('email')} />
        <TextField label={t('inviteJob')} optional {...form.text('function')} />
        <OrganisationsField
          label={t('inviteOrganisation')}
          hint={t('inviteOrganisationHint')}
          optional
          {...form.choice('organisationIds')}
        />
        <RolesField label={t('roles')} {...field} />
        <div>
          <Button kind="primary" type="submit" busy={act.busy}>
            {t('send')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function useInvite(back: string) {
  const t = useText(peopleText);
  const { slug } = useZone();
  const [refresh, go] = [useRefreshPeople(), useGo()];
  return useAct({
    act: (body: NewInvitation, key) => call(invitations.invite, { params: { zone: slug }, body, key }),
    done: ({ name, email }) => t('sent', { name, email }),
    after: async () => {
      await refresh();
      go(back);
    },
  });
}
