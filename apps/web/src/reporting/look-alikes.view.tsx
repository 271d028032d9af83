import { sharedSignals, type LookAlike } from '@signalenbeleid/contracts/shared-signals.contract';
import type { OrganisationName } from '@signalenbeleid/contracts/people.contract';
import { useEffect, useId, useRef, useState } from 'react';
import { call } from '../api.ts';
import { sharedSignalsText } from '../shared-signals/shared-signals.text.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Link } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
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

/** Who of this person's organisations recognised it before; the others can do so now. */
function Voices({ slug, item, organisations, onRecognised }: Required<Omit<OneAlikeProps, 'readable'>>) {
  const t = useText(reportingText);
  const { id: shared, title, recognisedBy = [] } = item;
  const before = organisations.filter(({ id }) => recognisedBy.includes(id));
  const silent = organisations.filter((one) => !before.includes(one));
  return (
    <>
      {before.map(({ id, name }) => (
        <p key={id}>
          <strong>{t('recognisedBefore', { organisation: name })}</strong> {t('recognisedEnough')}
        </p>
      ))}
      {silent.length > 0 && <Recognise {...{ slug, shared, title, organisations: silent, onRecognised }} />}
    </>
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

type RecogniseProps = Required<Pick<OneAlikeProps, 'slug' | 'organisations' | 'onRecognised'>> & {
  shared: string;
  title: string;
};

/** "Dit herken ik ook": at once for who speaks for one organisation, after one question for who speaks for several. */
function Recognise({ slug, shared, title, organisations, onRecognised }: RecogniseProps) {
  const t = useText(reportingText);
  const { by, recognise, takeBack } = useRecognition({ slug, shared, onRecognised });
  const [choosing, setChoosing] = useState(false);
  const [only, ...others] = organisations;
  const begin = () => (only && others.length === 0 ? void recognise.run(only) : setChoosing(true));
  const after = useFocusOnChange(by?.id);
  return (
    <>
      {!by && !choosing && (
        <div>
          <Button icon="plus" busy={recognise.busy} onClick={begin} aria-label={t('recogniseOf', { title })}>
            {t('recognise')}
          </Button>
        </div>
      )}
      {!by && choosing && <WhichOrganisation {...{ organisations, recognise }} />}
      <div role="status" ref={after} tabIndex={-1}>
        {by && (
          <div className="stack-2">
            <p>
              <strong>{t('recognised', { organisation: by.name })}</strong> {t('recognisedEnough')}
            </p>
            <div className="row">
              <Link to={`/z/${slug}/gedeelde-signalen/${shared}`}>{t('toRecognised')}</Link>
              <Button kind="quiet" size="small" busy={takeBack.busy} onClick={() => void takeBack.run(by)}>
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

type WhichProps = Pick<OneAlikeProps, 'organisations'> & Pick<ReturnType<typeof useRecognition>, 'recognise'>;

function WhichOrganisation({ organisations, recognise }: WhichProps) {
  const t = useText(reportingText);
  const first = useFocusOnChange('opened');
  return (
    <div className="stack-2" role="group" aria-label={t('forWhich')} ref={first} tabIndex={-1}>
      <p>{t('forWhich')}</p>
      <div className="row">
        {organisations.map((one) => (
          <Button key={one.id} size="small" busy={recognise.busy} onClick={() => void recognise.run(one)}>
            {one.name}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** The button that had the focus made place for this: so it takes the focus, but not from somebody who types. */
function useFocusOnChange(what: string | undefined) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (what && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [what]);
  return place;
}

/** Recognising for an organisation, which is following from then on; and the way back. */
function useRecognition({ slug, shared, onRecognised }: Pick<RecogniseProps, 'slug' | 'shared' | 'onRecognised'>) {
  const [by, setBy] = useState<OrganisationName>();
  const params = { zone: slug, shared };
  const recognise = useAct({
    act: ({ id: organisationId }: OrganisationName, key) =>
      call(sharedSignals.recognise, { params, body: { organisationId }, key }),
    after: (_, organisation) => {
      setBy(organisation);
      onRecognised();
    },
  });
  const takeBack = useAct({
    act: async ({ id: organisationId }: OrganisationName) => {
      await call(sharedSignals.withdrawRecognition, { params, body: { organisationId } });
      await call(sharedSignals.follow, { params, body: { follow: false } });
    },
    after: () => setBy(undefined),
  });
  return { by, recognise, takeBack };
}
