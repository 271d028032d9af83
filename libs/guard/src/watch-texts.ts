import { Injectable } from '@nestjs/common';
import type { Endpoint, Shape } from '@signalenbeleid/contracts';
import { readWaived, waivedHeader, type Waived } from '@signalenbeleid/contracts/waived';
import { Events, Problem, TextGuard, type NewEvent, type ZoneRequest } from '@signalenbeleid/platform';
import { textsIn } from './texts-in.ts';
import { foundIn, refusalOf, waiversFor } from './waiver.rules.ts';
import { Waivers } from './waivers.ts';

/**
 * Looks through every text that the API takes, whatever the endpoint: a national number is refused, other data of a person
 * too unless the request says why it may stay. What was let through is remembered with the record it came to stand in.
 */
@Injectable()
export class WatchTexts extends TextGuard {
  constructor(
    private readonly events: Events,
    private readonly waivers: Waivers,
  ) {
    super();
  }

  override async pass(endpoint: Endpoint, request: ZoneRequest, work: () => Promise<unknown>): Promise<unknown> {
    const texts = endpoint.keeps && endpoint.body ? textsIn(endpoint.body as Shape, request.passage?.input?.body) : [];
    const found = foundIn(texts);
    const waived = readWaived(String(request.headers[waivedHeader] ?? '')).filter(({ reason }) => reason !== 'import');
    const refusal = refusalOf(found, waived);
    if (refusal) throw new Problem(refusal.type, refusal.errors);
    const answer = await work();
    for (const waiver of waiversFor(found, waived))
      await this.waivers.remember(waiver, this.recordOf(waiver, request, answer));
    return answer;
  }

  /**
   * The record in which the text came to stand. Who wrote it is who the log names: a reporter whom nobody may know and a
   * secret vote stay so here too.
   */
  private recordOf({ field }: Waived, request: ZoneRequest, answer: unknown): Pick<NewEvent, 'subject' | 'actor'> {
    const told = this.events.recorded;
    const id = idIn(answer, field);
    return told.find((event) => event.subject === id) ?? told[0] ?? { subject: subjectIn(request) };
  }
}

/** The id of what was made or changed: of a list, of the one that came from this line. */
function idIn(answer: unknown, field: string): string | undefined {
  const made = (answer ?? {}) as { id?: string; items?: { id: string }[] };
  const [, line] = /^\w+\.(\d+)$/.exec(field) ?? [];
  return (line && made.items?.[Number(line)]?.id) || made.id;
}

/** The record that the address names, else the zone. */
function subjectIn({ params, passage }: ZoneRequest): string {
  const [, record] = Object.values(params);
  return record ?? passage?.zone?.id ?? '';
}
