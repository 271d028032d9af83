import type { SignalView } from '@signalenbeleid/contracts/signals.contract';
import { useEffect, useRef, useState } from 'react';
import { WaivedList } from '../guard/waived.view.tsx';
import { useZone } from '../session.ts';
import { OriginalWords, Questions, ReporterLine } from '../signals/original.view.tsx';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { formatWeekday } from '../ui/format.ts';
import { Link } from '../ui/link.tsx';
import { AcceptForm } from './accept.form.tsx';
import { AnswerForm } from './answer.form.tsx';
import { checkingText } from './checking.text.ts';
import { ClassificationForm } from './classification.form.tsx';
import { AskForm, ReferForm, ReturnForm } from './turn-back.form.tsx';

/** What one may do with a signal, besides accepting it. */
export const otherWays = ['ask', 'return', 'refer', 'answer'] as const;
export type OtherWay = (typeof otherWays)[number];

interface SignalToCheckProps {
  signal: SignalView;
  onDone: () => void;
  onUndone: (id: string) => void;
}

/** One signal to check: the words of the reporter beside the neutral ones, and what can be done. */
export function SignalToCheck({ signal, onDone, onUndone }: SignalToCheckProps) {
  const t = useText(checkingText);
  const { path } = useZone();
  const [way, setWay] = useState<OtherWay>();
  const heading = useFocusOnChange(way);
  const shared = { signal, onDone, onUndone, onBack: () => setWay(undefined) };
  return (
    <div className="check-two">
      <section className="stack" aria-labelledby="origineel">
        <div className="col-head">
          <h2 id="origineel">{t('original')}</h2>
          <Link className="small" to={path(`/signalen/${signal.id}`)}>
            {signal.number}
          </Link>
        </div>
        <OriginalWords signal={signal} />
        <WaivedList items={signal.waivers} />
        <Questions signal={signal} />
        <ReporterLine signal={signal} />
        <Promise signal={signal} />
        <Disclosure title={t('classify')}>
          <ClassificationForm signal={signal} />
        </Disclosure>
      </section>
      <section className="stack" aria-labelledby="neutraal">
        <div className="col-head">
          <h2 id="neutraal" ref={heading} tabIndex={-1}>
            {t(way ?? 'neutral')}
          </h2>
        </div>
        {/* What was written stays while somebody looks at another way. */}
        <div hidden={way !== undefined}>
          <AcceptForm {...shared} />
        </div>
        {way === undefined && <Ways onChoose={setWay} />}
        {way === 'ask' && <AskForm {...shared} />}
        {way === 'return' && <ReturnForm {...shared} />}
        {way === 'refer' && <ReferForm {...shared} />}
        {way === 'answer' && <AnswerForm {...shared} />}
      </section>
    </div>
  );
}

/** Another way takes the place of this one: its heading takes the focus. */
function useFocusOnChange(way: OtherWay | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(way);
  useEffect(() => {
    if (before.current === way) return;
    before.current = way;
    heading.current?.focus();
  }, [way]);
  return heading;
}

function Ways({ onChoose }: { onChoose: (way: OtherWay) => void }) {
  const t = useText(checkingText);
  return (
    <div className="check-other" role="group" aria-label={t('other')}>
      {otherWays.map((way) => (
        <Button key={way} kind="quiet" size="small" onClick={() => onChoose(way)}>
          {t(way)}
        </Button>
      ))}
    </div>
  );
}

function Promise({ signal: { answerBy } }: { signal: SignalView }) {
  const t = useText(checkingText);
  if (!answerBy) return null;
  const late = new Date(answerBy) < new Date();
  return <p className="small muted">{t(late ? 'late' : 'answerBy', { day: formatWeekday(answerBy) })}</p>;
}
