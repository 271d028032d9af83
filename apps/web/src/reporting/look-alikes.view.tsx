import { sharedSignals, type LookAlike } from '@signalenbeleid/contracts/shared-signals.contract';
import { useEffect, useId, useState } from 'react';
import { call } from '../api.ts';

import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Link } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { marksOf } from '../ui/spread/by-cluster.ts';
import { SpreadMarks } from '../ui/spread/spread-marks.tsx';
import type { Typed } from './kept-draft.ts';
import { reportingText } from './reporting.text.ts';
import type { KnownReporter } from './who-reports.ts';

interface LookAlikesProps {
  slug: string;
  known: KnownReporter | null | undefined;
  typed: Typed;
}

const pause = 400;
const most = 5;

/** Shared signals that look like what is being typed: recognising one takes the place of writing it again. */
export function LookAlikesView({ slug, known, typed }: LookAlikesProps) {
  const t = useText(reportingText);
  const id = useId();
  const items = useLookAlikes(slug, typed);
  if (items.length === 0) return null;
  const organisation = known?.permissions.includes('shared-signals.recognise') ? known.organisations[0] : undefined;
  return (
    <section className="stack" aria-labelledby={id}>
      <div className="stack-2" role="status">
        <h2 id={id}>{t('alike')}</h2>
        <p className="muted">{t(organisation ? 'alikeLead' : 'alikeOpen', { count: items.length })}</p>
      </div>
      {items.map((item) => (
        <OneAlike
          key={item.id}
          slug={slug}
          item={item}
          {...(organisation && { organisation })}
          readable={Boolean(known)}
        />
      ))}
    </section>
  );
}

/** What looks like the text, looked up after a short pause. Not finding any is no reason to disturb anybody. */
function useLookAlikes(
  slug: string,
  { description = '', title = '', categories, targetGroups, municipality }: Typed,
): LookAlike[] {
  const [found, setFound] = useState<LookAlike[]>([]);
  const text = description.trim();
  const draft = JSON.stringify({
    title: title || undefined,
    description: text,
    categories: categories || undefined,
    targetGroups: targetGroups || undefined,
    municipality: municipality || undefined,
  });
  useEffect(() => {
    let overtaken = false;
    const timer = setTimeout(() => {
      const answer = call(sharedSignals.similar, { params: { zone: slug }, body: JSON.parse(draft) });
      const show = ({ items }: { items: LookAlike[] }) => {
        if (!overtaken) setFound(items.slice(0, most));
      };
      answer.then(show, () => undefined);
    }, pause);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [slug, draft]);
  return found;
}

interface OneAlikeProps {
  slug: string;
  item: LookAlike;
  organisation?: { id: string; name: string };
  /** The reader may open shared signals. */
  readable: boolean;
}

function OneAlike({ slug, item, organisation, readable }: OneAlikeProps) {
  const t = useText(reportingText);
  const heading = useId();
  const page = `/z/${slug}/gedeelde-signalen/${item.id}`;
  return (
    <article className="alike" aria-labelledby={heading}>
      <h3 id={heading}>
        {readable ? (
          <Link to={page} target="_blank">
            {item.title}
          </Link>
        ) : (
          item.title
        )}
      </h3>
      <p className="small muted">{t('because', { reasons: item.reasons.join(', ') })}</p>
      {item.spread && <SpreadMarks clusters={marksOf(item.spread)} />}
      {organisation && <Recognise slug={slug} shared={item.id} organisation={organisation} />}
    </article>
  );
}

interface RecogniseProps {
  slug: string;
  shared: string;
  organisation: { id: string; name: string };
}

function Recognise({ slug, shared, organisation }: RecogniseProps) {
  const t = useText(reportingText);
  const { recognised, recognise, takeBack } = useRecognition(slug, shared, organisation.id);
  return (
    <>
      {!recognised && (
        <div>
          <Button icon="plus" busy={recognise.busy} onClick={() => void recognise.run()}>
            {t('recognise')}
          </Button>
        </div>
      )}
      <div role="status">
        {recognised && (
          <div className="stack-2">
            <p>
              <strong>{t('recognised', { organisation: organisation.name })}</strong> {t('recognisedEnough')}
            </p>
            <div className="row">
              <Link to={`/z/${slug}/gedeelde-signalen/${shared}`}>{t('toRecognised')}</Link>
              <Button kind="quiet" size="small" busy={takeBack.busy} onClick={() => void takeBack.run()}>
                {t('unrecognise')}
              </Button>
            </div>
          </div>
        )}
      </div>
      <ActError act={recognise.error ? recognise : takeBack} />
    </>
  );
}

/** Recognising for the own organisation and following from then on; and the way back. */
function useRecognition(slug: string, shared: string, organisationId: string) {
  const [recognised, setRecognised] = useState(false);
  const params = { zone: slug, shared };
  const recognise = useAct({
    act: async (_: void, key) => {
      await call(sharedSignals.recognise, { params, body: { organisationId }, key });
      await call(sharedSignals.follow, { params, body: { follow: true } });
    },
    after: () => setRecognised(true),
  });
  const takeBack = useAct({
    act: async () => {
      await call(sharedSignals.withdrawRecognition, { params, body: { organisationId } });
      await call(sharedSignals.follow, { params, body: { follow: false } });
    },
    after: () => setRecognised(false),
  });
  return { recognised, recognise, takeBack };
}
