import {
  sharedSignals,
  type Confirmation,
  type CriterionView,
  type SharedSignalView,
} from '@signalenbeleid/contracts/shared-signals.contract';
import { call } from '../api.ts';
import { useZone } from '../session.ts';
import { useShowAnswer } from '../shared-signals/shared-signals.queries.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { formatDay } from '../ui/format.ts';
import { Section } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { Checks } from '../ui/show/figures.tsx';
import { recognisingText } from './recognising.text.ts';

/** The four criteria of a structural signal: who confirmed each, and for who runs rounds a way to confirm or to doubt. */
export function CriteriaSection({ shared, onReload }: { shared: SharedSignalView; onReload: () => void }) {
  const t = useText(recognisingText);
  const { slug, may } = useZone();
  const show = useShowAnswer(slug);
  const send = async (body: Confirmation, version: number) => {
    const view = await call(sharedSignals.confirm, { params: { zone: slug, shared: shared.id }, body, version });
    await show(view);
    return view;
  };
  const act = useAct({
    act: (body: Confirmation) => send(body, shared.version),
    done: (_, { confirmed }) => t(confirmed ? 'confirmed' : 'doubted'),
    undo: ({ version }, { criterion, confirmed }) => send({ criterion, confirmed: !confirmed }, version),
  });
  const { criteria } = shared;
  const needed = { organisations: shared.neededOrganisations, sectors: shared.neededSectors };
  const met = criteria.filter(({ confirmed }) => confirmed).length;
  return (
    <Section title={t('structural')} aside={t('confirmedCount', { met, all: criteria.length })}>
      <Checks
        words={{ met: t('met'), open: t('open') }}
        criteria={criteria.map((view) => ({
          name: t(`criterion.${view.criterion}`),
          met: view.confirmed,
          asks: t(`asks.${view.criterion}`, needed),
          note: <CriterionNote view={view} {...(may('rounds.run') && { onConfirm: act.run })} />,
        }))}
      />
      <ActError act={act} onReload={onReload} />
    </Section>
  );
}

interface CriterionNoteProps {
  view: CriterionView;
  onConfirm?: (confirmation: Confirmation) => unknown;
}

function CriterionNote({ view, onConfirm }: CriterionNoteProps) {
  const t = useText(recognisingText);
  const { criterion, confirmed, counted } = view;
  return (
    <>
      {counted !== undefined && <>{t(counted ? 'countedYes' : 'countedNo')} </>}
      {confirmed ? <ConfirmedBy view={view} /> : t('notYet')}
      {onConfirm && (
        <Button
          size="small"
          kind="quiet"
          aria-label={t(confirmed ? 'doubtOne' : 'confirmOne', { name: t(`criterion.${criterion}`) })}
          onClick={() => onConfirm({ criterion, confirmed: !confirmed })}
        >
          {t(confirmed ? 'doubt' : 'confirm')}
        </Button>
      )}
    </>
  );
}

function ConfirmedBy({ view: { by, at } }: { view: CriterionView }) {
  const t = useText(recognisingText);
  const day = at ? formatDay(at) : '';
  return <>{by ? t('confirmedBy', { by, day }) : t('confirmedOn', { day })}</>;
}
