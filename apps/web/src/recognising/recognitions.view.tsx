import {
  sharedSignals,
  type RecognitionView,
  type SharedSignalView,
} from '@signalenbeleid/contracts/shared-signals.contract';
import { useState } from 'react';
import { call } from '../api.ts';
import { labels } from '../labels.ts';
import { useZone } from '../session.ts';
import { useShowAnswer } from '../shared-signals/shared-signals.queries.ts';
import { useText } from '../text.ts';
import { Button } from '../ui/form/button.tsx';
import { formatDay } from '../ui/format.ts';
import { Section } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { Table } from '../ui/show/table.tsx';
import './recognising.css';
import { recognisingText } from './recognising.text.ts';

const FIRST = 5;

/** Which organisations recognise it, newest first, with what they added. One's own can be taken back, and that can be undone. */
export function RecognitionsSection({ shared }: { shared: SharedSignalView }) {
  const t = useText(recognisingText);
  const { me } = useZone();
  const [all, setAll] = useState(false);
  const act = useTakeBack(shared);
  const { recognitions } = shared;
  const shown = all ? recognitions : recognitions.slice(0, FIRST);
  const own = new Set(me?.organisations.map(({ id }) => id));
  const canAct = recognitions.some(({ organisationId }) => own.has(organisationId));
  const takeBack = (row: RecognitionView) =>
    own.has(row.organisationId) && (
      <Button
        size="small"
        kind="quiet"
        busy={act.busy}
        aria-label={t('takeBackOf', { organisation: row.organisation })}
        onClick={() => void act.run(row)}
      >
        {t('takeBack')}
      </Button>
    );
  if (recognitions.length === 0) {
    return (
      <Section title={t('recognitions')} count={0}>
        <p className="muted">{t('none')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('recognitions')} count={recognitions.length}>
      <Table
        caption={t('table')}
        hideCaption
        rows={shown}
        keyOf={({ organisationId }) => organisationId}
        columns={[
          { name: t('organisation'), cell: (row) => <Who row={row} /> },
          { name: t('example'), cell: (row) => <Example row={row} /> },
          { name: t('when'), cell: ({ at }) => formatDay(at), keepTogether: true },
          ...(canAct ? [{ name: t('acts'), cell: takeBack, acts: true }] : []),
        ]}
      />
      {!all && recognitions.length > FIRST && (
        <div>
          <Button kind="quiet" onClick={() => setAll(true)}>
            {t('showAll', { count: recognitions.length })}
          </Button>
        </div>
      )}
      <ActError act={act} />
    </Section>
  );
}

function useTakeBack({ id }: SharedSignalView) {
  const t = useText(recognisingText);
  const { slug } = useZone();
  const show = useShowAnswer(slug);
  const params = { zone: slug, shared: id };
  return useAct({
    act: async ({ organisationId }: RecognitionView) =>
      show(await call(sharedSignals.withdrawRecognition, { params, body: { organisationId } })),
    done: (_, { organisation }) => t('takenBack', { organisation }),
    undo: async (_, { organisationId, example, figure }) => {
      const body = { organisationId, ...(example && { example }), ...(figure && { figure }) };
      await show(await call(sharedSignals.recognise, { params, body }));
    },
  });
}

function Who({ row }: { row: RecognitionView }) {
  return (
    <>
      {row.organisation}
      <span className="beneath">{labels().sector[row.sector]}</span>
    </>
  );
}

function Example({ row: { example, figure } }: { row: RecognitionView }) {
  const t = useText(recognisingText);
  if (!example && !figure) return <span className="muted">{t('noExample')}</span>;
  return (
    <>
      {example}
      {figure && <span className="beneath">{figure}</span>}
    </>
  );
}
