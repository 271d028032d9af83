/** The event that a job follows from: ids only. What else a job must know it reads itself, as it stands now. */
export interface EventContext {
  zoneId: string;
  eventId: string;
  subject: string;
}

/**
 * A reaction to an event. It runs inside `database.inZone(zoneId)`: what it writes is stored as a whole or not at all.
 * The queue delivers at least once, so a job must be safe to run twice: give its effect a unique key in a table of the
 * feature, or do it through `Once`.
 */
export interface Job {
  run(context: EventContext, giveWay: GiveWay): Promise<void>;
}

/**
 * Comes back when nobody else is at work, at the latest after five seconds. Long work asks it between its parts, outside
 * any transaction.
 */
export type GiveWay = () => Promise<void>;

/** When a routine was due, in one zone. A late start (the worker was down) still tells the planned time. */
export interface RoutineContext {
  zoneId: string;
  dueAt: Date;
}

/** Work that the clock starts, in every zone apart, each inside `database.inZone(zoneId)`. Safe to run twice. */
export interface Routine {
  run(context: RoutineContext): Promise<void>;
}

/** Work that the clock starts once for the whole house, outside any zone. Safe to run twice. */
export interface HouseRoutine {
  runForHouse(context: { dueAt: Date }): Promise<void>;
}

/** What the queue needs to know of a class, written as static fields on it. */
export interface QueueSettings {
  /** The name of its queue: lower case with dashes, one queue a class, never renamed while work waits in it. */
  readonly queueName: string;
  /**
   * The work opens `database.inZone` itself, in parts. For work that talks to the outside (mail), so that no
   * transaction waits for another machine.
   */
  readonly opensZoneItself?: boolean;
  /** It may take minutes, in parts, and gives way between them to all work that is not long. */
  readonly isLong?: boolean;
  /** A job begins so long after its event: as long as somebody may take back what they did. It waits in the queue. */
  readonly waitsMs?: number;
}

// Classes are taken whatever their constructor asks for: Nest makes them.
type Class<T> = abstract new (...neighbours: never[]) => T;
export type JobClass = Class<Job> & QueueSettings;
export type RoutineClass = Class<Routine> & QueueSettings;
export type HouseRoutineClass = Class<HouseRoutine> & QueueSettings;
export type WorkClass = JobClass | RoutineClass | HouseRoutineClass;

/** One line of `subscriptions.ts`: when this happened, these jobs follow. */
export type Subscription = readonly [eventType: string, ...jobs: JobClass[]];

/** One line of `schedule.ts`: at these times (cron, Europe/Brussels) this routine runs. */
export type ScheduleLine =
  | { cron: string; inEveryZone: RoutineClass; forHouse?: never }
  | { cron: string; forHouse: HouseRoutineClass; inEveryZone?: never };

/** What lies in the queue: ids and times, nothing that a person wrote. */
export type QueuedWork = EventContext | { zoneId: string; dueAt: number } | Record<string, never>;
