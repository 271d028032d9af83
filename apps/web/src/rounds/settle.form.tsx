import { rounds, Settlement, type RoundView } from '@signalenbeleid/contracts/rounds.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { GuardedText } from '../signals/guarded-text.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Section } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { useShowRound } from './rounds.queries.ts';
import { roundsText } from './rounds.text.ts';

/** A tie at the border is not left to chance: the steering group chooses, and says why. */
export function SettleSection({ round, onReload }: { round: RoundView; onReload: () => void }) {
  const t = useText(roundsText);
  const { slug } = useZone();
  const show = useShowRound(slug);
  const { id, version, options, tie = [], tieOpen = 1 } = round;
  const act = useAct({
    act: async (body: Settlement) =>
      show(await call(rounds.settle, { params: { zone: slug, round: id }, body, version })),
    done: t('settled'),
  });
  const form = useForm<Settlement>({ shape: Settlement, start: { sharedSignalIds: [] }, act });
  const picked = form.values.sharedSignalIds || [];
  const tooMany = picked.length > tieOpen ? t('settleTooMany', { count: tieOpen }) : undefined;
  const blocked = picked.length === 0 ? t('settleFault') : tooMany;
  return (
    <Section title={t('settle')}>
      <form className="stack" noValidate onSubmit={form.submit((body) => (blocked ? undefined : act.run(body)))}>
        <ErrorSummary {...form.summary} />
        <Choices
          many
          label={t('settleWhich', { count: tieOpen })}
          choices={options
            .filter(({ sharedSignalId }) => tie.includes(sharedSignalId))
            .map(({ sharedSignalId, title }) => ({ value: sharedSignalId, label: title }))}
          {...form.choice('sharedSignalIds')}
          value={picked}
        />
        <GuardedText label={t('settleWhy')} hint={t('settleWhyHint')} limit={1000} {...form.text('reason')} />
        <ActError act={act} onReload={onReload} />
        <div>
          <Button kind="primary" type="submit" busy={act.busy} notYet={blocked}>
            {t('settleDo')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
