import { useState } from 'react';
import { useZone } from '../session.ts';
import { SuggestionsPane } from '../suggestions/suggestions.view.tsx';
import type { Suggestions as SuggestionsBench } from '../suggestions/use-suggestions.ts';
import { useText } from '../text.ts';
import { Link } from '../ui/link.tsx';
import { Button } from '../ui/form/button.tsx';
import { Stack } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import type { MenuItem } from '../ui/say/menu.tsx';
import { Becomes, emptySpread } from './becomes.view.tsx';
import { bundlingText } from './bundling.text.ts';
import { DragBoard, DropPlace } from './drag.tsx';
import { LooseColumn, type Loose } from './loose.view.tsx';
import { NewSharedSignalForm } from './new-shared-signal.form.tsx';
import { goToLoose, PickBar, PickList } from './pick-list.view.tsx';
import { CurrentSignal, OtherTargets, Suggestions } from './targets.view.tsx';
import { NEW, type BenchState } from './use-bench.ts';
import type { Picked } from './use-picks.ts';

interface BenchProps {
  loose: Loose;
  suggestions: SuggestionsBench;
  bench: BenchState;
}

type Side = 'loose' | 'other';

/** Loose signals on one side; on the other what may belong together, or, once something is chosen, where it may go. */
export function Bench({ loose, suggestions, bench }: BenchProps) {
  const t = useText(bundlingText);
  const [side, setSide] = useState<Side>('other');
  const { picks, all, add, startNew } = bench;
  const byHand = picks.list.length > 0;
  const targetAt = (id: string) => all.find((one) => one.id === id);
  const drop = (signals: readonly Picked[], id: string) => {
    const to = targetAt(id);
    if (to) add(to, signals);
    else startNew(signals);
  };
  const toLoose = () => {
    setSide('loose');
    // The list is shown first.
    requestAnimationFrame(() => goToLoose(bench.current));
  };
  return (
    <DragBoard
      along={(signal) => (picks.has(signal.id) ? picks.list : [signal])}
      nameOf={(id) => targetAt(id)?.title ?? t('newOne')}
      onLift={(signal) => !picks.has(signal.id) && picks.toggle(signal)}
      onDrop={drop}
    >
      <Sides side={side} onSide={setSide} {...{ loose, suggestions, byHand }} />
      <div className={byHand ? 'bench is-by-hand' : 'bench'} data-side={side}>
        <section className="side-loose" aria-label={t('toBundle')}>
          <LooseSide {...{ loose, bench }} onOther={() => setSide('other')} />
        </section>
        {byHand ? (
          <ByHand bench={bench} />
        ) : (
          <section className="side-other" aria-label={t('suggestions')}>
            <SuggestionsPane
              bench={suggestions}
              instead={loose.items.length > 0 && <Button onClick={toLoose}>{t('toLoose')}</Button>}
            />
          </section>
        )}
      </div>
    </DragBoard>
  );
}

interface SidesProps extends Pick<BenchProps, 'loose' | 'suggestions'> {
  side: Side;
  onSide: (side: Side) => void;
  byHand: boolean;
}

/** On a phone one side is shown at a time. */
function Sides({ side, onSide, loose, suggestions, byHand }: SidesProps) {
  const t = useText(bundlingText);
  const { items, query } = suggestions;
  const other = byHand ? t('where') : `${t('suggestions')} ${items.length}${query.hasNextPage ? '+' : ''}`;
  return (
    <div className="sides" role="group" aria-label={t('sides')}>
      <button type="button" aria-pressed={side === 'other'} onClick={() => onSide('other')}>
        {other}
      </button>
      <button type="button" aria-pressed={side === 'loose'} onClick={() => onSide('loose')}>
        {t('looseShort', { total: loose.total })}
      </button>
    </div>
  );
}

function LooseSide({ loose, bench, onOther }: Pick<BenchProps, 'loose' | 'bench'> & { onOther: () => void }) {
  const { picks, all, bundling, target, startNew, add } = bench;
  const { items, total, more } = loose;
  const begin = () => {
    onOther();
    startNew();
  };
  const bundle = () => {
    if (picks.list.length === 0) return bench.current && picks.toggle(bench.current);
    return target ? add(target) : begin();
  };
  const places: MenuItem[] = all.map((to) => ({ label: to.title, onChoose: () => add(to) }));
  return (
    <>
      <LooseColumn loose={loose}>
        <PickList
          {...{ items, total, picks, more, current: bench.place, onCome: bench.setPlace }}
          onBundle={bundle}
          onUndo={() => void bundling.undoLast()}
        />
      </LooseColumn>
      {picks.list.length > 0 && <PickBar picks={picks} places={places} onNew={begin} onWhere={onOther} />}
    </>
  );
}

/** Where what is chosen may go, and what that becomes. */
function ByHand({ bench }: { bench: BenchState }) {
  const t = useText(bundlingText);
  const { picks, busyWith, suggested, bundling, joining, target, look, add } = bench;
  const count = picks.list.length;
  const cards = { joining, chosen: target?.id, onLook: look, onBundle: add, busy: bundling.add.busy };
  return (
    <>
      <section className="side-other" aria-label={t('where')}>
        <div className="col-head">
          <h2>{count > 1 ? t('whereMany', { count }) : t('where')}</h2>
        </div>
        {busyWith && <CurrentSignal signal={busyWith} />}
        <ActError act={bundling.add} />
        {busyWith && <Suggestions signal={busyWith} picks={picks} {...cards} />}
        <OtherTargets not={suggested.map(({ id }) => id)} {...cards} />
      </section>
      <Outcome bench={bench} />
    </>
  );
}

/** "Zo wordt het": what the shared signal becomes, or the words of a new one. A new one can always be begun here. */
function Outcome({ bench }: { bench: BenchState }) {
  const { target, all, picks, joining, bundling, titleId, startNew } = bench;
  const t = useText(bundlingText);
  const { path } = useZone();
  return (
    <section className="outcome side-other" aria-label={target ? t('becomes') : t('newOne')}>
      <div className="col-head">
        <h2>{target ? t('becomes') : t('newOne')}</h2>
        {target && (
          <Link className="small" to={path(`/gedeelde-signalen/${target.id}`)}>
            {t('open')}
          </Link>
        )}
      </div>
      {target && (
        <Stack>
          <h3>{target.title}</h3>
          <Becomes spread={target.spread} picked={joining} />
        </Stack>
      )}
      <DropPlace id={NEW}>
        {target ? (
          <div className="new-place">
            <Button kind="quiet" icon="plus" onClick={() => startNew()}>
              {t('newOne')}
            </Button>
          </div>
        ) : (
          <NewSharedSignalForm
            picked={picks.list}
            spread={emptySpread(all[0]?.spread)}
            act={bundling.make}
            titleId={titleId}
          />
        )}
      </DropPlace>
    </section>
  );
}
