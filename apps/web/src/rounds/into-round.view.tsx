import { useQuery, useQueryClient } from '@tanstack/react-query';
import { rounds, type RoundLine } from '@signalenbeleid/contracts/rounds.contract';
import type { SharedSignalView } from '@signalenbeleid/contracts/shared-signals.contract';
import { call } from '../api.ts';
import { roundsQuery } from './rounds.queries.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { useGo } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Menu } from '../ui/say/menu.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { sharedSignalText } from '../shared-signals/shared-signal.text.ts';

/** Puts it into a round: one that is being prepared, or a new one. */
export function IntoRound({ shared, kind }: { shared: SharedSignalView; kind: 'primary' | 'outlined' }) {
  const t = useText(sharedSignalText);
  const { slug, path } = useZone();
  const go = useGo();
  const client = useQueryClient();
  const { data } = useQuery(roundsQuery(slug, { state: 'draft' }));
  const act = useAct({
    act: async ({ id }: RoundLine) => {
      const params = { zone: slug, round: id };
      const { title, options, version } = await call(rounds.one, { params });
      const ids = options.map(({ sharedSignalId }) => sharedSignalId);
      const sharedSignalIds = [...new Set([...ids, shared.id])];
      await call(rounds.change, { params, body: { title, sharedSignalIds }, version });
    },
    done: (_, { title }) => t('intoRoundDone', { title }),
    after: () => client.invalidateQueries({ queryKey: ['rounds', slug] }),
  });
  const drafts = (data?.items ?? []).filter(({ cluster }) => !shared.cluster || cluster === shared.cluster);
  const chosen = new URLSearchParams({ signaal: shared.id, ...(shared.cluster && { cluster: shared.cluster }) });
  return (
    <>
      <Menu
        target={
          <Button kind={kind} busy={act.busy}>
            {t('intoRound')}
          </Button>
        }
        label={t('intoRound')}
        items={[
          ...drafts.map((round) => ({
            label: t('inRound', { title: round.title }),
            onChoose: () => void act.run(round),
          })),
          { label: t('newRound'), onChoose: () => go(path(`/overleg/nieuw?${chosen}`)) },
        ]}
      />
      <ActError act={act} />
    </>
  );
}
