import type { RoundOption, RoundView } from '@signalenbeleid/contracts/rounds.contract';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/layout/section.tsx';
import { Quote } from '../ui/show/quote.tsx';
import { Table } from '../ui/show/table.tsx';
import { Tag } from '../ui/show/tag.tsx';
import { roundsText } from './rounds.text.ts';
import { VoteMarks } from './vote-marks.view.tsx';

/** The options of a closed round, those with most dots first. */
export const ranked = ({ options }: RoundView): RoundOption[] =>
  [...options].sort((one, other) => (other.dots ?? 0) - (one.dots ?? 0));

/** The result as it was frozen: dots, what is chosen, abstentions and objections without a name. */
export function ResultSection({ round }: { round: RoundView }) {
  const t = useText(roundsText);
  const { path } = useZone();
  const {
    voted,
    seats,
    quorumMet,
    quorumPercent,
    abstentions = 0,
    tie = [],
    tieReason,
    marksOfCluster,
    cluster,
  } = round;
  const outcome = ({ sharedSignalId, chosen }: RoundOption) => {
    if (chosen) return <Tag kind="done">{t('chosen')}</Tag>;
    return tie.includes(sharedSignalId) ? <Tag>{t('tied')}</Tag> : <span className="muted">{t('notChosen')}</span>;
  };
  return (
    <Section title={t('result')}>
      <p>
        {t('votedSentence', { voted, seats })}{' '}
        {abstentions === 0 ? t('noneAbstained') : t('abstained', { count: abstentions })}
        {!quorumMet && ` ${t('quorumMissed', { percent: quorumPercent })}`}
        {tieReason && ` ${t('tieWas', { reason: tieReason })}`}
      </p>
      <Table
        caption={t('resultTable')}
        hideCaption
        rows={ranked(round)}
        keyOf={({ sharedSignalId }) => sharedSignalId}
        columns={[
          {
            name: t('signal'),
            cell: ({ sharedSignalId, title }) => <Link to={path(`/gedeelde-signalen/${sharedSignalId}`)}>{title}</Link>,
          },
          { name: t('dots'), numeric: true, cell: ({ dots = 0 }) => dots },
          {
            name: t('marks'),
            acts: true,
            cell: ({ dots = 0 }) => dots > 0 && <VoteMarks on={dots} cluster={marksOfCluster ? cluster : undefined} />,
          },
          { name: t('outcome'), cell: outcome, keepTogether: true },
        ]}
      />
      <Objections objections={round.objections ?? []} />
    </Section>
  );
}

function Objections({ objections }: { objections: readonly string[] }) {
  const t = useText(roundsText);
  if (objections.length === 0) return <p className="muted">{t('noObjection')}</p>;
  return (
    <div className="stack">
      <h3>{t('objections', { count: objections.length })}</h3>
      {objections.map((objection, at) => (
        <Quote key={at}>{objection}</Quote>
      ))}
    </div>
  );
}
