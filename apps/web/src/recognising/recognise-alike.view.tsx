import { sharedSignals, type LookAlike } from '@signalenbeleid/contracts/shared-signals.contract';
import type { OrganisationName } from '@signalenbeleid/contracts/people.contract';
import { useEffect, useRef, useState } from 'react';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { Link } from '../ui/link.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { recogniseAlikeText } from './recognise-alike.text.ts';

interface VoicesProps {
  slug: string;
  item: LookAlike;
  /** For whom one can recognise it. */
  organisations: readonly OrganisationName[];
  onRecognised: () => void;
}

/** Who of this person's organisations recognised it before; the others can do so now. */
export function Voices({ slug, item, organisations, onRecognised }: VoicesProps) {
  const t = useText(recogniseAlikeText);
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

type RecogniseProps = Pick<VoicesProps, 'slug' | 'organisations' | 'onRecognised'> & {
  shared: string;
  title: string;
};

/** "Dit herken ik ook": at once for who speaks for one organisation, after one question for who speaks for several. */
function Recognise({ slug, shared, title, organisations, onRecognised }: RecogniseProps) {
  const t = useText(recogniseAlikeText);
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

type WhichProps = Pick<VoicesProps, 'organisations'> & Pick<ReturnType<typeof useRecognition>, 'recognise'>;

function WhichOrganisation({ organisations, recognise }: WhichProps) {
  const t = useText(recogniseAlikeText);
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
