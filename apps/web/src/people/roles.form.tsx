import { useQueryClient } from '@tanstack/react-query';
import { members, type MemberView } from '@signalenbeleid/contracts/people.contract';
import type { FormEvent } from 'react';
import { call } from '../api.ts';
import { meQuery, useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { memberQuery, useRefreshPeople } from './people.queries.ts';
import { peopleText } from './people.text.ts';
import { RolesField } from './roles.field.tsx';
import { grantsOf, useTickedRoles } from './ticked-roles.ts';

/** What a person may do in the zone; it holds from the next request on. */
export function RolesForm({ member, onReload }: { member: MemberView; onReload: () => void }) {
  const t = useText(peopleText);
  const { slug } = useZone();
  const queries = useQueryClient();
  const refresh = useRefreshPeople();
  const { ticked, field, missing, tried, check } = useTickedRoles(member.roles);
  const act = useAct({
    act: () =>
      call(members.setRoles, {
        params: { zone: slug, member: member.id },
        body: { roles: grantsOf(ticked) },
        version: member.version,
      }),
    done: t('rolesSaved', { name: member.name }),
    after: async (next) => {
      queries.setQueryData(memberQuery(slug, member.id).queryKey, next);
      // Whoever changes their own roles has another menu from now on.
      await Promise.all([refresh(), queries.invalidateQueries({ queryKey: meQuery.queryKey })]);
    },
  });
  const [fault = act.error] = Object.values(act.faults);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (check()) void act.run();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="wide">
        <p>{t('rolesLead')}</p>
        <ErrorSummary faults={missing} attempt={tried} />
        {missing.length === 0 && <ActError act={{ ...act, error: fault }} onReload={onReload} />}
        <RolesField label={t('rolesOf', { name: member.name })} {...field} />
        <div>
          <Button kind="primary" type="submit" busy={act.busy}>
            {t('saveRoles')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
