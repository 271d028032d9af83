import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import {
  fileTypes,
  isAllowed,
  parameterForms,
  type Endpoint,
  type Permission,
  type SavedFile,
} from '@signalenbeleid/contracts';
import { Database } from '../database/database.ts';
import { ZoneDirectory } from '../database/zone-directory.ts';
import { Log } from '../logging/log.ts';
import { SessionReader } from '../sign-in/session-reader.ts';
import { ActorSource, requestOf, TextGuard, type Passage, type ZoneRequest } from './actor.ts';
import { Idempotency } from './idempotency.ts';
import { endpointOf, inputOf } from './implements.ts';
import { Problem } from './problem.ts';
import { RequestLimits } from './request-limits.ts';
import { shaperOf } from './shaper.ts';

/**
 * The one way in. For every request: the route has a contract; the person is known; the zone is theirs; the role
 * allows it; what is written may be kept; all of it inside one transaction of that zone, which the work then shares. A zone that is not yours answers
 * just like a zone that does not exist.
 */
@Injectable()
export class Gate implements NestInterceptor {
  // One argument a neighbour: a gate is where the parts meet.
  constructor(
    private readonly database: Database,
    private readonly zones: ZoneDirectory,
    private readonly sessions: SessionReader,
    private readonly actors: ActorSource,
    private readonly texts: TextGuard,
    private readonly idempotency: Idempotency,
    private readonly limits: RequestLimits,
    private readonly adapter: HttpAdapterHost,
    private readonly log: Log,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return defer(() => this.pass(context, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }

  private async pass(context: ExecutionContext, handle: () => Promise<unknown>): Promise<unknown> {
    const endpoint = endpointOf(context);
    if (!endpoint) throw new Problem('not-found');
    const request = requestOf(context);
    const passage: Passage = (request.passage = { session: await this.sessions.read(request.headers) });
    if (endpoint.allow !== 'everyone' && !passage.session) throw new Problem('not-signed-in');
    await this.limits.count(endpoint, request);
    const shaped = async () => {
      refuseUndeclared(endpoint, request);
      passage.input = inputOf(endpoint, request);
      return shapeOf(endpoint, await this.texts.pass(endpoint, request, handle));
    };
    const answer = 'zone' in request.params ? await this.passZone(endpoint, request, shaped) : await shaped();
    if (endpoint.file) return this.offer(context, endpoint, answer as SavedFile);
    this.tag(context, answer);
    return answer;
  }

  private async passZone(endpoint: Endpoint, request: ZoneRequest, handle: () => Promise<unknown>): Promise<unknown> {
    const passage = request.passage as Passage;
    const slug = request.params['zone'] ?? '';
    const zone = parameterForms['zone']?.test(slug) ? await this.zones.find(slug) : undefined;
    if (!zone) throw new Problem('not-found');
    passage.zone = zone;
    return this.database.inZone(zone.id, async () => {
      if (passage.session) passage.actor = await this.actors.load(passage.session.accountId);
      this.judge(endpoint, passage);
      return endpoint.creates ? this.idempotency.once(useOf(endpoint, request), handle) : handle();
    });
  }

  private judge(endpoint: Endpoint, { actor, session, zone }: Passage): void {
    if (endpoint.allow === 'everyone') return;
    if (!actor) throw new Problem('not-found');
    if (endpoint.allow === 'signed-in' || isAllowed(actor.roles, endpoint.allow as Permission)) return;
    this.log.warn('refused', { permission: endpoint.allow, accountId: session?.accountId, zoneId: zone?.id });
    throw new Problem('not-allowed');
  }

  /** A file is saved and never shown: whatever is in it cannot run as a page of ours. */
  private offer(context: ExecutionContext, { file = 'csv' }: Endpoint, { name, text }: SavedFile): string {
    const headers = {
      'Content-Type': fileTypes[file],
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.${file}`)}`,
      'Content-Security-Policy': `default-src 'none'; sandbox; frame-ancestors 'none'`,
    };
    const response: unknown = context.switchToHttp().getResponse();
    for (const [header, value] of Object.entries(headers)) this.adapter.httpAdapter.setHeader(response, header, value);
    return text;
  }

  /** What has a version carries it as ETag, so that the next change can say what it read. */
  private tag(context: ExecutionContext, answer: unknown): void {
    const version = (answer as { version?: unknown } | undefined)?.version;
    if (typeof version === 'number')
      this.adapter.httpAdapter.setHeader(context.switchToHttp().getResponse(), 'ETag', `"${version}"`);
  }
}

/** What an endpoint does not ask for is not sent along unseen. */
function refuseUndeclared({ query, body }: Endpoint, request: ZoneRequest): void {
  const asked = query ? [] : Object.keys(request.query ?? {}).map((name) => `query.${name}`);
  const sent = body || request.body === undefined || request.body === null ? [] : ['body'];
  const faults = [...asked, ...sent].map((path) => ({ path, code: 'whitelistValidation' }));
  if (faults.length > 0) throw new Problem('invalid-request', faults);
}

function shapeOf({ answer }: Endpoint, value: unknown): unknown {
  return answer ? shaperOf(answer as never)(value) : undefined;
}

function useOf(endpoint: Endpoint, request: ZoneRequest) {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key)) throw new Problem('idempotency-key-missing');
  const { session } = request.passage as Passage;
  return {
    key,
    person: session?.accountId ?? 'anonymous',
    route: `${endpoint.route} ${JSON.stringify(request.params)}`,
    body: request.body,
  };
}
