import { useQuery, useQueryClient } from '@tanstack/react-query';
import { invitations, NewInvitation } from '@signalenbeleid/contracts/invitations.contract';
import type { ZoneSummary } from '@signalenbeleid/contracts/zones.contract';
import { call } from '../api.ts';
import { invitationsQuery } from '../people/people.queries.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { coordinatorsQuery } from './zones.queries.ts';
import { zonesText } from './zones.text.ts';

/** Brings a coordinator into a zone, who then invites the others. Says who coordinates it already and who was asked. */
export function InviteCoordinator({ zone: { slug, name: zone }, onClose }: { zone: ZoneSummary; onClose: () => void }) {
  const t = useText(zonesText);
  const queries = useQueryClient();
  const act = useAct({
    act: (body: NewInvitation, key) => call(invitations.invite, { params: { zone: slug }, body, key }),
    done: ({ name, email }) => t('invited', { name, email }),
    after: () => {
      onClose();
      return queries.invalidateQueries({ queryKey: invitationsQuery(slug).queryKey });
    },
  });
  const form = useForm<NewInvitation>({
    shape: NewInvitation,
    start: { name: '', email: '', organisationIds: [], roles: [{ role: 'zone-coordinator' }] },
    says: { name: t('giveName'), email: t('giveEmail') },
    act,
  });
  return (
    <Dialog open onClose={onClose} title={t('inviteTitle', { zone })} leave={t('cancel')}>
      <WhoIsThere slug={slug} />
      <form onSubmit={form.submit((body) => act.run(body))} noValidate>
        <Stack>
          <ErrorSummary {...form.summary} />
          {form.summary.faults.length === 0 && <ActError act={act} />}
          <TextField label={t('inviteName')} autoComplete="off" {...form.text('name')} />
          <TextField
            label={t('inviteEmail')}
            hint={t('inviteEmailHint')}
            type="email"
            inputMode="email"
            autoComplete="off"
            {...form.text('email')}
          />
          <div>
            <Button kind="primary" type="submit" busy={act.busy}>
              {t('sendInvitation')}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
}

function WhoIsThere({ slug }: { slug: string }) {
  const t = useText(zonesText);
  const { data: coordinators } = useQuery(coordinatorsQuery(slug));
  const { data: waiting } = useQuery(invitationsQuery(slug));
  if (!coordinators) return null;
  const names = coordinators.items.map(({ name }) => name).join(', ');
  const asked = waiting?.items.map(({ name }) => name).join(', ');
  return (
    <p className="muted">
      {names ? t('already', { names }) : t('nobodyYet')} {asked && t('waiting', { names: asked })}
    </p>
  );
}
