import { useQuery } from '@tanstack/react-query';
import type { SignalView } from '@signalenbeleid/contracts/signals.contract';
import { WaivedList } from '../guard/waived.view.tsx';
import { useParam, useZone } from '../session.ts';
import { useText } from '../text.ts';
import { formatDay } from '../ui/format.ts';
import { Beside, Section } from '../ui/layout/section.tsx';
import { Page, Side } from '../ui/layout/page.tsx';
import { SideSection } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { ActFirst } from '../ui/say/banner.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { Path } from '../ui/path/path.tsx';
import { Answer } from '../ui/show/figures.tsx';
import { OriginalWords, Questions, ReporterLine } from './original.view.tsx';
import { SignalActs } from './signal-acts.view.tsx';
import { SignalFacts } from './signal-facts.view.tsx';
import { SignalHistory } from './signal-history.view.tsx';
import { SignalNow, turnFor } from './signal-now.view.tsx';
import { signalQuery } from './signals.queries.ts';
import { signalsText } from './signals.text.ts';
import './signals.css';

/** One signal: where it stands and who acts, the neutral words beside the original, and all that belongs to it. */
export function SignalPage() {
  const { slug } = useZone();
  const id = useParam('signal');
  return <Loaded query={useQuery(signalQuery(slug, id))}>{(signal) => <OneSignal signal={signal} />}</Loaded>;
}

function OneSignal({ signal }: { signal: SignalView }) {
  const t = useText(signalsText);
  const { may } = useZone();
  const { neutral, original, number, reportedAt, questions, path } = signal;
  const side = (
    <Side label={t('facts')}>
      <SideSection title={t('reporter')}>
        <ReporterLine signal={signal} />
      </SideSection>
      <SideSection title={t('facts')}>
        <SignalFacts signal={signal} />
      </SideSection>
    </Side>
  );
  return (
    <Page
      title={neutral?.title ?? original?.title ?? number}
      above={t('above', { number, day: formatDay(reportedAt) })}
      side={side}
    >
      <ActFirst>
        <Path form="full" path={{ ...path, turn: turnFor(signal, may) }} />
        <SignalNow signal={signal} />
      </ActFirst>
      <div className="section">
        <Beside>
          <NeutralWords signal={signal} />
          <section className="stack" aria-labelledby="origineel">
            <h2 id="origineel">{t('original')}</h2>
            {original ? <OriginalWords signal={signal} /> : <p className="muted">{t('originalHidden')}</p>}
            <WaivedList items={signal.waivers} />
          </section>
        </Beside>
      </div>
      {questions.length > 0 && (
        <Section title={t('questions')}>
          <Questions signal={signal} />
        </Section>
      )}
      <SitsIn signal={signal} />
      <SignalActs signal={signal} />
      <SignalHistory signal={signal} />
    </Page>
  );
}

function NeutralWords({ signal: { neutral, explanation, state } }: { signal: SignalView }) {
  const t = useText(signalsText);
  const explained = explanation && ['returned', 'referred', 'closed'].includes(state);
  return (
    <section className="stack" aria-labelledby="neutraal">
      <h2 id="neutraal">{t('neutral')}</h2>
      {neutral ? (
        <>
          <p className="strong">{neutral.title}</p>
          {neutral.text && <p className="kept-lines">{neutral.text}</p>}
          {neutral.solution && (
            <div>
              <p className="small muted">{t('solution')}</p>
              <p className="kept-lines">{neutral.solution}</p>
            </div>
          )}
          <p className="small muted">
            {neutral.by
              ? t('neutralBy', { edition: neutral.edition, by: neutral.by, day: formatDay(neutral.at) })
              : t('neutralOn', { edition: neutral.edition, day: formatDay(neutral.at) })}
          </p>
        </>
      ) : (
        <p className="muted">{t('notYetNeutral')}</p>
      )}
      {explained && (
        <Answer>
          <p className="kept-lines">{explanation}</p>
          <p className="small">{t('explanation')}</p>
        </Answer>
      )}
    </section>
  );
}

function SitsIn({ signal: { sharedSignals } }: { signal: SignalView }) {
  const t = useText(signalsText);
  const { path } = useZone();
  if (sharedSignals.length === 0) return null;
  return (
    <Section title={t('sitsIn')}>
      <ul className="stack-2">
        {sharedSignals.map(({ id, number, title }) => (
          <li key={id}>
            <Link to={path(`/gedeelde-signalen/${id}`)}>{title}</Link> <span className="small muted">{number}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
