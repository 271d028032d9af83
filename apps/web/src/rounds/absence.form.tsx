import { useQuery } from '@tanstack/react-query';
import { mandates, type MandateView } from '@signalenbeleid/contracts/mandates.contract';
import { Absence, rounds, type RoundView } from '@signalenbeleid/contracts/rounds.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { ErrorSummary } from '../ui/form/error-summary.tsx';
import { SearchSelect } from '../ui/form/search-select.tsx';
import { Select } from '../ui/form/text-field.tsx';
import { useForm } from '../ui/form/use-form.ts';
import { Section } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { useShowRound } from './rounds.queries.ts';
import { roundsText } from './rounds.text.ts';

interface AbsenceProps {
  round: RoundView;
  onReload: () => void;
}

/** Who takes the seat of a member that is not there today. */
export function AbsenceSection({ round, onReload }: AbsenceProps) {
  const t = useText(roundsText);
  const { absences } = round;
  return (
    <Section title={t('absent')}>
      <p className="muted">{t('absentLead')}</p>
      {absences.length > 0 && (
        <ul aria-label={t('standIns')}>
          {absences.map(({ absentId, absent, substitute }) => (
            <li key={absentId}>{t('excused', { absent, substitute })}</li>
          ))}
        </ul>
      )}
      <AbsenceForm key={absences.length} round={round} onReload={onReload} />
    </Section>
  );
}

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
const choiceOf = ({ memberId, name, organisations }: MandateView) => ({
  value: memberId,
  label: [name, organisations[0]?.name].filter(Boolean).join(', '),
});

/** The members of the cluster of this round today, and who may stand in for one of them. */
function useMembers({ cluster, absences }: RoundView) {
  const { slug } = useZone();
  const query = { cluster, day: today() };
  const { data } = useQuery({
    queryKey: ['mandates', slug, query],
    queryFn: () => call(mandates.list, { params: { zone: slug }, query }),
  });
  const items = data?.items ?? [];
  const busy = new Set(absences.map(({ substituteId }) => substituteId));
  return {
    effective: items.filter(({ kind }) => kind === 'effective'),
    substitutesOf: (absent: string) =>
      items.filter(
        ({ kind, memberId, standsInFor = absent }) =>
          kind === 'substitute' && standsInFor === absent && !busy.has(memberId),
      ),
  };
}

function AbsenceForm({ round, onReload }: AbsenceProps) {
  const t = useText(roundsText);
  const { slug } = useZone();
  const show = useShowRound(slug);
  const { effective, substitutesOf } = useMembers(round);
  const nameOf = (id: string) => round.absences.find(({ absentId }) => absentId === id);
  const act = useAct({
    act: async (body: Absence) => {
      const view = await call(rounds.excuse, { params: { zone: slug, round: round.id }, body, version: round.version });
      void show(view);
      return view.absences.find(({ absentId }) => absentId === body.absentId);
    },
    done: (named) => (named ? t('excused', { absent: named.absent, substitute: named.substitute }) : ''),
  });
  const form = useForm<Absence>({
    shape: Absence,
    start: {},
    says: { absentId: t('whoFault'), substituteId: t('substituteFault') },
    act,
  });
  const absent = form.values.absentId || '';
  const substitutes = absent ? substitutesOf(absent) : [];
  const hint = !absent ? t('substituteFirst') : substitutes.length === 0 ? t('noSubstitute') : undefined;
  return (
    <form className="stack" noValidate onSubmit={form.submit((body) => act.run(body))}>
      <ErrorSummary {...form.summary} />
      <SearchSelect
        label={t('who')}
        choices={effective.filter(({ memberId }) => !nameOf(memberId)).map(choiceOf)}
        {...form.choice('absentId')}
        value={absent}
      />
      <Select
        label={t('substitute')}
        hint={hint}
        choices={substitutes.map(choiceOf)}
        empty=""
        {...form.text('substituteId')}
      />
      <ActError act={act} onReload={onReload} />
      <div>
        <Button type="submit" busy={act.busy}>
          {t('excuse')}
        </Button>
      </div>
    </form>
  );
}
