import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.ts';

const DEEPEST = 20;

/** JSON is the only content that is read. Keys that reach for a prototype, and nesting without end, are refused unread. */
export function readJson(server: FastifyInstance): void {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, bytes, done) => {
    const body = textOf(bytes);
    if (body === '') return done(null, undefined);
    if (body === undefined || depthOf(body) > DEEPEST) return done(new Problem('unreadable-request'));
    return parse(request, body, done);
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text that these bytes are, or undefined when they are no UTF-8: half a character is never guessed. */
function textOf(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** How deep the brackets go; those inside strings do not count. One pass. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const letter = json.charCodeAt(at);
    if (quoted) {
      if (letter === 92) at += 1;
      else if (letter === 34) quoted = false;
    } else if (letter === 34) quoted = true;
    else depth += bracket[letter] ?? 0;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const bracket: Record<number, number> = { 123: 1, 91: 1, 125: -1, 93: -1 };
