import type { LookAlike } from '@signalenbeleid/contracts/shared-signals.contract';
import type { OrganisationName } from '@signalenbeleid/contracts/people.contract';
import { useId, useState } from 'react';
import { Voices } from '../recognising/recognise-alike.view.tsx';
import { sharedSignalsText } from '../shared-signals/shared-signals.text.ts';
import { useText } from '../text.ts';
import { Link } from '../ui/link.tsx';
import { marksOf } from '../ui/spread/by-cluster.ts';
import { SpreadMarks } from '../ui/spread/spread-marks.tsx';
import type { Typed } from './kept-draft.ts';
import { reportingText } from './reporting.text.ts';
import { useLookAlikes } from './use-look-alikes.ts';
import type { KnownReporter } from './who-reports.ts';

interface LookAlikesProps {
  slug: string;
  known: KnownReporter | null | undefined;
  typed: Typed;
}

/**
 * What looks like what is being typed. Recognising a shared signal takes the place of writing it again; a signal that
 * nobody bundled yet is shown so that one knows not to be the only one.
 */
export function LookAlikesView({ slug, known, typed }: LookAlikesProps) {
  const t = useText(reportingText);
  const id = useId();
  const found = useLookAlikes(slug, typed);
  const [recognised, setRecognised] = useState<readonly LookAlike[]>([]);
  // What was recognised stays as it was found, whatever is typed next: so it can be taken back.
  const items = [...recognised, ...found.filter((one) => !recognised.some((kept) => kept.id === one.id))];
  if (items.length === 0) return null;
  const shared = items.filter(({ kind }) => kind === 'shared-signal');
  const signals = items.filter(({ kind }) => kind === 'signal');
  const organisations = known?.permissions.includes('shared-signals.recognise') ? known.organisations : [];
  return (
    <section className="stack" aria-labelledby={id}>
      <div className="stack-2" role="status">
        <h2 id={id}>{t('alike')}</h2>
        {shared.length > 0 && (
          <p className="muted">{t(organisations.length > 0 ? 'alikeLead' : 'alikeOpen', { count: shared.length })}</p>
        )}
      </div>
      {shared.map((item) => (
        <OneAlike
          key={item.id}
          {...{ slug, item, organisations }}
          readable={Boolean(known)}
          onRecognised={() => setRecognised((before) => [...before.filter((one) => one.id !== item.id), item])}
        />
      ))}
      {signals.length > 0 && <p className="muted">{t('reportedBefore', { count: signals.length })}</p>}
      {signals.map((item) => (
        <OneAlike key={item.id} {...{ slug, item, organisations }} readable={Boolean(known)} />
      ))}
    </section>
  );
}

interface OneAlikeProps {
  slug: string;
  item: LookAlike;
  /** For whom one can recognise it. */
  organisations: readonly OrganisationName[];
  /** The reader may open what looks alike. */
  readable: boolean;
  onRecognised?: () => void;
}

function OneAlike({ slug, item, organisations, readable, onRecognised }: OneAlikeProps) {
  const t = useText(reportingText);
  const words = useText(sharedSignalsText);
  const heading = useId();
  const { title, excerpt, reasons, spread, state } = item;
  return (
    <article className="alike" aria-labelledby={heading}>
      <h3 id={heading}>{readable ? <ToAlike {...{ slug, item }} /> : title}</h3>
      {excerpt && <p>{excerpt}</p>}
      {reasons.length > 0 && <p className="small muted">{t('because', { reasons: reasons.join(', ') })}</p>}
      {spread && <SpreadMarks clusters={marksOf(spread)} />}
      {state && <p className="small muted">{t('stands', { state: words(`state.${state}`) })}</p>}
      {onRecognised && organisations.length > 0 && <Voices {...{ slug, item, organisations, onRecognised }} />}
    </article>
  );
}

function ToAlike({ slug, item: { kind, id, title } }: Pick<OneAlikeProps, 'slug' | 'item'>) {
  const list = kind === 'signal' ? 'signalen' : 'gedeelde-signalen';
  return (
    <Link to={`/z/${slug}/${list}/${id}`} target="_blank">
      {title}
    </Link>
  );
}
