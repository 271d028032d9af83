import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MeasuringStrategy,
  MouseSensor,
  pointerWithin,
  rectIntersection,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragEndEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import { useState, type KeyboardEvent, type MouseEvent, type ReactNode, type TouchEvent } from 'react';
import { translate, useText } from '../text.ts';
import { bundlingText } from './bundling.text.ts';
import type { Picked } from './use-picks.ts';

const t = translate(bundlingText);
const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** With the arrow keys one goes from one shared signal to the next, not pixel by pixel. */
const nextTarget: KeyboardCoordinateGetter = (event, { context }) => {
  const step = steps[event.code];
  if (!step) return undefined;
  event.preventDefault();
  const targets = context.droppableContainers.getEnabled().flatMap(({ id, node }) => {
    const box = node.current?.getBoundingClientRect();
    return box ? [{ id, box }] : [];
  });
  targets.sort((a, b) => a.box.left - b.box.left || a.box.top - b.box.top);
  const at = targets.findIndex(({ id }) => id === context.over?.id);
  // From nowhere, back leads to the last.
  const next = targets[(Math.max(at, step < 0 ? 0 : -1) + step + targets.length) % targets.length];
  const node = next && context.droppableContainers.getNodeFor(next.id);
  if (!node) return undefined;
  // We bring the target into view ourselves; the scrolling of the sensor would stay behind in the list.
  context.scrollableAncestors.length = 0;
  node.scrollIntoView({ block: 'nearest' });
  const { left, top } = node.getBoundingClientRect();
  return { x: left, y: top };
};

/** By mouse what is under the pointer; by keyboard, without a pointer, what it lies on. */
const under: CollisionDetection = (given) =>
  given.pointerCoordinates ? pointerWithin(given) : rectIntersection(given);

interface DragBoardProps {
  /** What is dragged along with a signal: all that is chosen when it is one of them. */
  along: (signal: Picked) => readonly Picked[];
  nameOf: (target: string) => string;
  /** A signal is picked up: the places for it may be shown now. */
  onLift: (signal: Picked) => void;
  onDrop: (signals: readonly Picked[], target: string) => void;
  children: ReactNode;
}

const signalOf = (event: { active: DragEndEvent['active'] }) => event.active.data.current as Picked;

/** Where the targets are is measured time and again: they appear once something is picked up. */
const measuring = { droppable: { strategy: MeasuringStrategy.Always } };

/** Signals can be dragged onto shared signals, by mouse, by touch on the handle, and by keyboard. There is always a menu that does the same. */
export function DragBoard({ along, nameOf, onLift, onDrop, children }: DragBoardProps) {
  const [dragged, setDragged] = useState<Picked>();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 150, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: nextTarget }),
  );
  const lift = (signal: Picked) => {
    setDragged(signal);
    onLift(signal);
  };
  const drop = (event: DragEndEvent) => {
    setDragged(undefined);
    if (event.over) onDrop(along(signalOf(event)), String(event.over.id));
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={under}
      measuring={measuring}
      onDragStart={(event) => lift(signalOf(event))}
      onDragCancel={() => setDragged(undefined)}
      onDragEnd={drop}
      accessibility={{
        announcements: announcementsWith(nameOf),
        screenReaderInstructions: { draggable: t('howToDrag') },
      }}
    >
      {children}
      <DragOverlay dropAnimation={null}>{dragged && <Dragged signals={along(dragged)} />}</DragOverlay>
    </DndContext>
  );
}

const announcementsWith = (nameOf: (target: string) => string) => ({
  onDragStart: (event: { active: DragEndEvent['active'] }) => t('lifted', { title: signalOf(event).title }),
  onDragOver: ({ over }: Pick<DragEndEvent, 'over'>) =>
    over ? t('over', { target: nameOf(String(over.id)) }) : t('nowhere'),
  onDragEnd: ({ active, over }: Pick<DragEndEvent, 'active' | 'over'>) =>
    over ? t('dropped', { title: signalOf({ active }).title, target: nameOf(String(over.id)) }) : t('cancelled'),
  onDragCancel: () => t('cancelled'),
});

function Dragged({ signals }: { signals: readonly Picked[] }) {
  return (
    <div className="dragged">{signals.length > 1 ? t('several', { count: signals.length }) : signals[0]?.title}</div>
  );
}

/** Makes a row draggable: with the mouse anywhere on it, by touch and with the keyboard on its handle. */
export function useDragged(signal: Picked) {
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({
    id: signal.id,
    data: signal,
  });
  return {
    row: { ref: setNodeRef, onMouseDown: (event: MouseEvent) => void listeners?.['onMouseDown']?.(event) },
    handle: {
      ref: setActivatorNodeRef,
      onKeyDown: (event: KeyboardEvent) => void listeners?.['onKeyDown']?.(event),
      onTouchStart: (event: TouchEvent) => void listeners?.['onTouchStart']?.(event),
      'aria-describedby': attributes['aria-describedby'],
    },
    isDragging,
  };
}

interface GripProps {
  handle: ReturnType<typeof useDragged>['handle'];
  title: string;
  /** With Tab: one handle of the list at a time. */
  reachable: boolean;
}

/** The handle of a row. */
export function Grip({ handle, title, reachable }: GripProps) {
  const says = useText(bundlingText);
  return (
    <button
      {...handle}
      type="button"
      className="grip"
      title={says('dragHint')}
      aria-label={says('drag', { title })}
      tabIndex={reachable ? 0 : -1}
    >
      <svg viewBox="0 0 12 20" aria-hidden="true" focusable="false">
        {[4, 10, 16].map((y) => (
          <g key={y}>
            <circle cx="3" cy={y} r="1.5" />
            <circle cx="9" cy={y} r="1.5" />
          </g>
        ))}
      </svg>
    </button>
  );
}

/** Where signals can be dropped: a shared signal, or the place for a new one. */
export function DropPlace({ id, children }: { id: string; children: ReactNode }) {
  const { setNodeRef, isOver } = useDroppable({ id });
  return (
    <div ref={setNodeRef} className={isOver ? 'drop is-over' : 'drop'}>
      {children}
    </div>
  );
}
