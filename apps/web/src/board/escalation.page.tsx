import { useQuery } from '@tanstack/react-query';
import type { EscalationView, ExchangeView } from '@signalenbeleid/contracts/escalations.contract';
import { clusters } from '@signalenbeleid/contracts/taxonomy';
import { WaivedIn } from '../guard/waived.view.tsx';
import { labels } from '../labels.ts';
import { useParam, useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { formatDay } from '../ui/format.ts';
import { Page, Side } from '../ui/layout/page.tsx';
import { Section, SideSection, Stack } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { Path } from '../ui/path/path.tsx';
import { ActFirst } from '../ui/say/banner.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { Facts, Figures } from '../ui/show/figures.tsx';
import { marksOf } from '../ui/spread/by-cluster.ts';
import { SpreadLegend, SpreadMarks } from '../ui/spread/spread-marks.tsx';
import { Asked } from './asked.view.tsx';
import { boardText } from './board.text.ts';
import { escalationQuery } from './board.queries.ts';
import { DecisionPart } from './decision.view.tsx';
import { BoardTurn } from './turn.view.tsx';
import './board.css';

/** One page per escalation with all that is needed to decide: the question first. */
export function EscalationPage() {
  const t = useText(boardText);
  const { slug, path } = useZone();
  const query = useQuery(escalationQuery(slug, useParam('escalation')));
  return (
    <Page
      title={query.data?.title ?? t('title')}
      above={<Link to={path('/bestuur')}>{t('back')}</Link>}
      side={query.data && <Around escalation={query.data} />}
    >
      <Loaded query={query}>
        {(escalation) => (
          <Stack gap="wide">
            <ActFirst>
              <Path form="full" path={escalation.sharedSignal.path} />
              <BoardTurn escalation={escalation} onReload={() => void query.refetch()} />
            </ActFirst>
            <Asked escalation={escalation} onReload={() => void query.refetch()} />
            <Exchanges exchanges={escalation.exchanges} />
            <WaivedIn record={escalation.id} version={escalation.version} />
            <DecisionPart key={escalation.version} escalation={escalation} onReload={() => void query.refetch()} />
            <Problem escalation={escalation} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Problem({ escalation: { sharedSignal, sharedSignalId } }: { escalation: EscalationView }) {
  const t = useText(boardText);
  const { path } = useZone();
  const { wording, spread } = sharedSignal;
  const heard = spread.sectors.filter(({ voice }) => voice !== 'silent');
  return (
    <Section
      title={t('problem')}
      aside={<Link to={path(`/gedeelde-signalen/${sharedSignalId}`)}>{t('wholeSignal')}</Link>}
    >
      <Stack>
        <p className="as-written">{wording.text || wording.title}</p>
        {wording.solution && (
          <Disclosure title={t('solutions')}>
            <p className="as-written">{wording.solution}</p>
          </Disclosure>
        )}
        <h3>{t('evidence')}</h3>
        <Figures
          figures={[
            { name: 'sectoren', value: heard.length, of: spread.sectors.length },
            { name: 'organisaties', value: spread.organisations },
            { name: 'gemeenten', value: spread.municipalities.length },
            { name: 'signalen', value: spread.signals },
            { name: 'herkenningen', value: spread.recognitions },
          ]}
        />
        <SpreadMarks clusters={marksOf(spread)} />
        <SpreadLegend clusters={clusters} />
      </Stack>
    </Section>
  );
}

function Exchanges({ exchanges }: { exchanges: readonly ExchangeView[] }) {
  const t = useText(boardText);
  if (exchanges.length === 0) return null;
  const signed = (name: string | undefined, at: string) => t('byOn', { name: name ?? '', day: formatDay(at) });
  return (
    <Section title={t('exchanges')}>
      <Stack>
        {exchanges.map(({ id, question, askedBy, askedAt, answer, answeredBy, answeredAt }) => (
          <div key={id} className="stack-2">
            <p className="strong">{question}</p>
            <p className="small muted">{signed(askedBy, askedAt)}</p>
            {answer ? <p className="as-written">{answer}</p> : <p className="muted">{t('notAnswered')}</p>}
            {answeredAt && <p className="small muted">{signed(answeredBy, answeredAt)}</p>}
          </div>
        ))}
      </Stack>
    </Section>
  );
}

function Around({ escalation }: { escalation: EscalationView }) {
  const t = useText(boardText);
  const { number, cluster, state, proposedBy, submittedBy } = escalation;
  return (
    <Side label={t('facts')}>
      <SideSection title={t('facts')}>
        <Facts
          facts={[
            [t('number'), number],
            [t('cluster'), cluster && labels().cluster[cluster]],
            [t('where'), t(`state.${state}`)],
            [t('proposer'), proposedBy],
            [t('submitter'), submittedBy],
          ]}
        />
      </SideSection>
    </Side>
  );
}
