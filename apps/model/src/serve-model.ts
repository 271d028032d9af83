import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Model } from './model.ts';

const most = { bytes: 1_000_000, texts: 32 };

class Refused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Serves a model in the manner of OpenAI: `POST /v1/embeddings` with `{"input": text or texts}`. What is wrong is told as
 * `{"error":{"message":…}}`; texts are neither kept nor logged. Stops reading for somebody who went away.
 */
export function serveModel(model: Pick<Model, 'vectorOf'>, name: string): Server {
  return createServer((request, response) => {
    answer(request, response, async () => {
      const texts = textsIn(await bodyOf(request));
      const data = [];
      for (const [index, text] of texts.entries()) {
        if (response.destroyed) break;
        data.push({ object: 'embedding', index, embedding: await model.vectorOf(text) });
      }
      return { object: 'list', model: name, data };
    }).catch(() => response.destroy());
  });
}

async function answer(
  { method, url }: IncomingMessage,
  response: ServerResponse,
  work: () => Promise<object>,
): Promise<void> {
  const say = (status: number, body: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  try {
    if (method !== 'POST' || url !== '/v1/embeddings') throw new Refused(404, 'only POST /v1/embeddings');
    say(200, await work());
  } catch (error) {
    const refused = error instanceof Refused ? error : new Refused(500, 'the model failed');
    say(refused.status, { error: { message: refused.message } });
  }
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > most.bytes) throw new Refused(413, 'too much at once');
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString());
  } catch {
    throw new Refused(400, 'no JSON');
  }
}

function textsIn(body: unknown): string[] {
  const { input } = (body ?? {}) as { input?: unknown };
  const texts = Array.isArray(input) ? (input as unknown[]) : [input];
  if (texts.length === 0 || texts.length > most.texts || !texts.every((text) => typeof text === 'string'))
    throw new Refused(400, `input is a text, or at most ${most.texts}`);
  return texts;
}
