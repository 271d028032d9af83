import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Endpoint, Role } from '@signalenbeleid/contracts';
import type { Session } from '../sign-in/session-reader.ts';

/** The person who acts, in the zone they act for. Read from the database at every request, so that a change of role takes effect on the next one. */
export interface Actor {
  memberId: string;
  accountId: string;
  name: string;
  roles: Role[];
  /** Sectors this person coordinates (role sector-coordinator). */
  coordinates: string[];
  /** Clusters this person steers (role cluster-steering). */
  steers: string[];
  /** Organisations this person works for or has a mandate of. */
  organisationIds: string[];
  /** The sector of the own organisation. */
  sector: string | null;
  /** The random key that stands for this person in the event log of this zone. */
  key: string;
}

/** Where the gate finds the actor of a request: provided by the feature that knows people. */
export abstract class ActorSource {
  /** The active member of the present zone with this account, or undefined. One query, inside `inZone`. */
  abstract load(accountId: string): Promise<Actor | undefined>;
}

/** The parts of a request, checked by the contract. */
export interface CheckedInput {
  params: Record<string, string>;
  query: unknown;
  body: unknown;
  version: number | undefined;
}

/** Looks through what people write, before it is kept: provided by the feature that knows what may not stand there. */
export abstract class TextGuard {
  /** Does the work, unless a text may not be kept as it is. In the transaction of the work, when there is one. */
  abstract pass(endpoint: Endpoint, request: ZoneRequest, work: () => Promise<unknown>): Promise<unknown>;
}

/** What the gate found out about a request. */
export interface Passage {
  session?: Session;
  actor?: Actor;
  zone?: { id: string; slug: string };
  /** What was sent, as the contract reads it. */
  input?: CheckedInput;
}

/** A Fastify request as we use it. */
export interface ZoneRequest {
  id: string;
  ip: string;
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
  params: Record<string, string>;
  query: unknown;
  body: unknown;
  passage?: Passage;
}

/** The request under way. */
export const requestOf = (context: ExecutionContext): ZoneRequest => context.switchToHttp().getRequest<ZoneRequest>();

/** The person who acts; undefined only on endpoints that allow everyone. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).passage?.actor,
);
/** The signed-in account, for endpoints outside a zone. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).passage?.session,
);
/** The zone of the path. */
export const CurrentZone = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).passage?.zone,
);
