import { useQuery } from '@tanstack/react-query';
import type { BundledSignal, SharedSignalView } from '@signalenbeleid/contracts/shared-signals.contract';
import type { WordingView } from '@signalenbeleid/contracts/signals.contract';
import { useState } from 'react';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Disclosure } from '../ui/form/disclosure.tsx';
import { formatDay, formatMonth } from '../ui/format.ts';
import { Beside, Section, Stack } from '../ui/layout/section.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { Quote } from '../ui/show/quote.tsx';
import { wordingsQuery } from './shared-signals.queries.ts';
import { sharedSignalText } from './shared-signal.text.ts';
import { WordingDialog } from './wording.form.tsx';

const QUOTES = 3;

/** Neutral words beside the words of the reporters, as far as this person may read those. */
export function WordsSection({ shared, onReload }: { shared: SharedSignalView; onReload: () => void }) {
  const t = useText(sharedSignalText);
  return (
    <Section title={t('words')}>
      <Beside>
        <Neutral shared={shared} onReload={onReload} />
        <Original signals={shared.signals} />
      </Beside>
    </Section>
  );
}

function Neutral({ shared, onReload }: { shared: SharedSignalView; onReload: () => void }) {
  const t = useText(sharedSignalText);
  const { may } = useZone();
  const [open, setOpen] = useState<'rewrite' | 'compare'>();
  const { wording } = shared;
  return (
    <Stack>
      <h3>{t('neutral')}</h3>
      {wording.text ? <p className="pre">{wording.text}</p> : <p className="muted">{t('noText')}</p>}
      <p className="small muted">
        <Written wording={wording} />
      </p>
      {wording.solution && (
        <Disclosure title={t('solutions')}>
          <p className="pre">{wording.solution}</p>
        </Disclosure>
      )}
      <div className="row">
        {may('signals.bundle') && (
          <Button size="small" onClick={() => setOpen('rewrite')}>
            {t('rewrite')}
          </Button>
        )}
        {wording.edition > 1 && (
          <Button size="small" kind="quiet" onClick={() => setOpen('compare')}>
            {t('compare')}
          </Button>
        )}
      </div>
      <WordingDialog
        key={wording.edition}
        shared={shared}
        open={open === 'rewrite'}
        onClose={() => setOpen(undefined)}
        onReload={onReload}
      />
      <Dialog
        open={open === 'compare'}
        onClose={() => setOpen(undefined)}
        title={t('versions')}
        leave={t('cancel')}
        wide
      >
        <Editions shared={shared.id} />
      </Dialog>
    </Stack>
  );
}

function Written({ wording: { by, at, edition } }: { wording: WordingView }) {
  const t = useText(sharedSignalText);
  const day = formatDay(at);
  return (
    <>
      {by ? t('writtenBy', { by, day }) : t('written', { day })}, {t('edition', { edition })}.
    </>
  );
}

function Editions({ shared }: { shared: string }) {
  const t = useText(sharedSignalText);
  const { slug } = useZone();
  return (
    <Loaded query={useQuery(wordingsQuery(slug, shared))}>
      {({ items }) => (
        <ol className="editions">
          {items.map((wording) => (
            <li key={wording.edition}>
              <p className="small muted">
                <Written wording={wording} />
              </p>
              <strong>{wording.title}</strong>
              {wording.text && <p className="pre">{wording.text}</p>}
              {wording.solution && (
                <p className="small">
                  {t('wordSolution')}: {wording.solution}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}

/** Where a signal in the bundle comes from, in a few words: sector, municipality, month. */
export function originOf({ sector, municipality, month }: BundledSignal): string {
  const place = [sector && labels().sector[sector], municipality].filter(Boolean).join(', ');
  return [place, formatMonth(month)].filter(Boolean).join(' · ');
}

function Original({ signals }: { signals: readonly BundledSignal[] }) {
  const t = useText(sharedSignalText);
  const quoted = signals.filter(({ quote }) => quote);
  return (
    <Stack>
      <h3>{t('original')}</h3>
      {quoted.slice(0, QUOTES).map((signal) => (
        <Quote key={signal.id} source={originOf(signal)}>
          {signal.quote ?? ''}
        </Quote>
      ))}
      <p className="small muted">
        {quoted.length > 0 ? t('originalFor') : t(signals.length > 0 ? 'originalHidden' : 'noSignals')}{' '}
        {signals.length > 0 && <a href="#bundel">{t('readAll', { count: signals.length })}</a>}
      </p>
    </Stack>
  );
}
