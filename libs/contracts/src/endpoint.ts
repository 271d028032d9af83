import type { Permission } from './permissions.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Route = `${Method} /${string}`;
/** A class whose fields carry the decorators of `fields.ts`. */
export type Shape<T = object> = new () => T;
/** Who may call: a permission in the zone, anyone with an account, or anyone at all. */
export type Allowance = Permission | 'signed-in' | 'everyone';
/** At most this many calls in this many seconds, per person (or per address when not signed in). */
export interface Limit {
  calls: number;
  seconds: number;
}

/** What may be answered as a file, and as what it is sent. */
export const fileTypes = { csv: 'text/csv; charset=utf-8' } as const;
/** A file to save: its name without the ending, and its text. */
export interface SavedFile {
  name: string;
  text: string;
}

/** `/zones/:zone/signals/:signal` has the parameters `zone` and `signal`. */
export type PathParams<R extends string> = R extends `${string}:${infer Name}/${infer Rest}`
  ? { [K in Name]: string } & PathParams<`/${Rest}`>
  : R extends `${string}:${infer Name}`
    ? { [K in Name]: string }
    : unknown;

/** One HTTP endpoint, written once: the API implements it, the web calls it, the OpenAPI document lists it. */
// The defaults stand for "some endpoint or other", which only reads the parts every endpoint has.
export interface Endpoint<R extends Route = Route, Q = unknown, B = unknown, A = unknown, V extends boolean = boolean> {
  route: R;
  summary: string;
  allow: Allowance;
  query: Shape<Q> | undefined;
  body: Shape<B> | undefined;
  answer: Shape<A> | undefined;
  /** The answer is a file of this type to save, and no JSON; its shape is that of a `SavedFile`. */
  file: keyof typeof fileTypes | undefined;
  /** Makes something new: needs an Idempotency-Key, and the same key answers the same again. */
  creates: boolean;
  /** Changes a shared record: needs If-Match with the version that was read. */
  changes: V;
  limit: Limit | undefined;
  /** Keeps what it takes. A question that is forgotten at once may hold anything. */
  keeps: boolean;
}

interface Spec<Q, B, A, V> {
  summary: string;
  allow: Allowance;
  query?: Shape<Q>;
  body?: Shape<B>;
  answer?: Shape<A>;
  file?: keyof typeof fileTypes;
  creates?: boolean;
  changes?: V;
  limit?: Limit;
  keeps?: boolean;
}

/** Writes down one endpoint of the contract. */
export function endpoint<R extends Route, Q = void, B = void, A = void, V extends boolean = false>(
  route: R,
  spec: Spec<Q, B, A, V>,
): Endpoint<R, Q, B, A, V> {
  const none = { query: undefined, body: undefined, answer: undefined, file: undefined, limit: undefined };
  return { route, ...none, creates: false, changes: false as V, keeps: true, ...spec };
}

type Parts<E> =
  E extends Endpoint<infer R, infer Q, infer B, unknown, infer V>
    ? { params: PathParams<R>; query: Q; body: B; version: V extends true ? number : void }
    : never;
type Used<T> = { [K in keyof T as unknown extends T[K] ? never : T[K] extends void ? never : K]: T[K] };

/** What a handler receives, and what a caller sends: only the parts that the endpoint has. */
export type Input<E> = Used<Parts<E>>;
export type Answer<E> = E extends Endpoint<Route, infer _Q, infer _B, infer A> ? A : never;
/** The arguments of a call: the input, and for creating calls the key that makes a repeat harmless. */
export type Sent<E> = keyof Input<E> extends never
  ? [sent?: { key?: string }]
  : [sent: Input<E> & { key?: string; waived?: string }];

/** What a path parameter must look like, by its name; every other name is an id (UUID). */
export const parameterForms: Record<string, RegExp> = {
  zone: /^[a-z0-9-]{2,60}$/,
  code: /^[A-Za-z0-9_-]{4,128}$/,
  year: /^20\d\d$/,
  cluster: /^[a-z-]{2,40}$/,
};
