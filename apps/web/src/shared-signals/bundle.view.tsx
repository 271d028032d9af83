import {
  sharedSignals,
  type BundledSignal,
  type SharedSignalView,
} from '@signalenbeleid/contracts/shared-signals.contract';
import type { ReactNode } from 'react';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { formatDay } from '../ui/format.ts';
import { Link } from '../ui/link.tsx';
import { Section } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { Quote } from '../ui/show/quote.tsx';
import { useShowAnswer } from './shared-signals.queries.ts';
import { sharedSignalText } from './shared-signal.text.ts';
import { originOf } from './words.view.tsx';

interface BundleSectionProps {
  shared: SharedSignalView;
  onReload: () => void;
}

/** The signals in the bundle, each with who put it there and why. A coordinator takes one out, and puts it back. */
export function BundleSection({ shared, onReload }: BundleSectionProps) {
  const t = useText(sharedSignalText);
  const { may, path } = useZone();
  const act = useTakeOut(shared);
  const { signals } = shared;
  const more = may('signals.bundle') && shared.state !== 'closed' && <Link to={path('/bundelen')}>{t('addMore')}</Link>;
  return (
    <div id="bundel" className="bundle-anchor">
      <Section title={t('bundle')} count={signals.length} aside={more}>
        {signals.length === 0 && <p className="muted">{t('noSignals')}</p>}
        <ul className="bundle-list">
          {signals.map((signal) => (
            <li key={signal.id}>
              <Bundled signal={signal}>
                {may('signals.bundle') && (
                  <Button
                    size="small"
                    kind="quiet"
                    busy={act.busy}
                    aria-label={t('takeOutOf', { title: signal.title })}
                    onClick={() => void act.run(signal)}
                  >
                    {t('takeOut')}
                  </Button>
                )}
              </Bundled>
            </li>
          ))}
        </ul>
        <ActError act={act} onReload={onReload} />
      </Section>
    </div>
  );
}

function useTakeOut({ id, version }: SharedSignalView) {
  const t = useText(sharedSignalText);
  const { slug } = useZone();
  const show = useShowAnswer(slug);
  const params = { zone: slug, shared: id };
  return useAct({
    act: async ({ id: signalId }: BundledSignal) => {
      const view = await call(sharedSignals.unbundle, { params, body: { signalIds: [signalId] }, version });
      await show(view);
      return view;
    },
    done: (_, { title }) => t('takenOut', { title }),
    undo: async (after, { id: signalId, reason }) => {
      const body = { signalIds: [signalId], ...(reason && { reason }) };
      await show(await call(sharedSignals.bundle, { params, body, version: after.version }));
    },
  });
}

function Bundled({ signal, children }: { signal: BundledSignal; children: ReactNode }) {
  const t = useText(sharedSignalText);
  const { may, path } = useZone();
  const { title, quote, number, bundledAt, bundledBy, reason } = signal;
  const day = formatDay(bundledAt);
  return (
    <>
      <div className="bundle-head">
        <h3>{may('signals.check') ? <Link to={path(`/signalen/${signal.id}`)}>{title}</Link> : title}</h3>
        {children}
      </div>
      {quote && quote !== title && <Quote>{quote}</Quote>}
      <p className="small muted">
        {[number, originOf(signal)].join(' · ')}
        <br />
        {bundledBy ? t('bundledBy', { by: bundledBy, day }) : t('bundled', { day })}
        {reason && `, ${t('because', { reason })}`}
      </p>
    </>
  );
}
