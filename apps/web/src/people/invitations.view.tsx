import { useQuery } from '@tanstack/react-query';
import { invitations, type InvitationView } from '@signalenbeleid/contracts/invitations.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button, ButtonLink } from '../ui/form/button.tsx';
import { formatDay } from '../ui/format.ts';
import { Section, Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { EmptyState, Loaded } from '../ui/say/states.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { Table } from '../ui/show/table.tsx';
import { invitationsQuery, useRefreshPeople } from './people.queries.ts';
import { peopleText } from './people.text.ts';
import { wordsOf } from './role-words.ts';

/** Who was invited and has not come in yet. */
export function InvitationsView() {
  const t = useText(peopleText);
  const { slug, path } = useZone();
  const query = useQuery(invitationsQuery(slug));
  const invite = (
    <ButtonLink kind="primary" to={path('/instellingen/uitnodigen')}>
      {t('invite')}
    </ButtonLink>
  );
  return (
    <Section title={t('invitations')} aside={query.data && query.data.items.length > 0 ? invite : undefined}>
      <Loaded
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={
          <EmptyState title={t('invitationsNone')} act={invite}>
            {t('invitationsNoneWhy')}
          </EmptyState>
        }
      >
        {({ items }) => <Waiting items={items} />}
      </Loaded>
    </Section>
  );
}

function Waiting({ items }: { items: readonly InvitationView[] }) {
  const t = useText(peopleText);
  const { slug } = useZone();
  const refresh = useRefreshPeople();
  const params = ({ id }: InvitationView) => ({ zone: slug, invitation: id });
  const resend = useAct({
    act: (one: InvitationView, key) => call(invitations.resend, { params: params(one), key }),
    done: ({ email }) => t('resent', { email }),
    after: refresh,
  });
  const withdraw = useAct({
    act: (one: InvitationView) => call(invitations.withdraw, { params: params(one) }),
    done: (_, { name }) => t('withdrawn', { name }),
    after: refresh,
  });
  const who = ({ name, email }: InvitationView) => (
    <>
      {name}
      <span className="small muted address"> {email}</span>
    </>
  );
  const acts = (one: InvitationView) => (
    <InvitationActs
      name={one.name}
      busy={resend.busy || withdraw.busy}
      onResend={() => void resend.run(one)}
      onWithdraw={() => void withdraw.run(one)}
    />
  );
  return (
    <Stack>
      <ActError act={resend.error ? resend : withdraw} />
      <Table
        caption={t('invitations')}
        hideCaption
        rows={items}
        keyOf={({ id }) => id}
        columns={[
          { name: t('name'), cell: who },
          { name: t('roles'), cell: ({ roles }) => roles.map(wordsOf).join(', ') || t('noRole') },
          { name: t('invitedOn'), cell: ({ createdAt }) => formatDay(createdAt), keepTogether: true },
          { name: t('until'), cell: ({ expiresAt }) => formatDay(expiresAt), keepTogether: true },
          { name: t('acts'), cell: acts, acts: true },
        ]}
      />
    </Stack>
  );
}

interface InvitationActsProps {
  name: string;
  busy: boolean;
  onResend: () => void;
  onWithdraw: () => void;
}

function InvitationActs({ name, busy, onResend, onWithdraw }: InvitationActsProps) {
  const t = useText(peopleText);
  return (
    <span className="row">
      <Button size="small" busy={busy} aria-label={t('resendTo', { name })} onClick={onResend}>
        {t('resend')}
      </Button>
      <Button size="small" kind="quiet" busy={busy} aria-label={t('withdrawOf', { name })} onClick={onWithdraw}>
        {t('withdraw')}
      </Button>
    </span>
  );
}
