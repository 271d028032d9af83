import { Inject, Injectable } from '@nestjs/common';
import { findPersonalData, maskAllPersonalData } from '@signalenbeleid/language';
import { findListedNames } from '@signalenbeleid/language/names';
import { Config, Log } from '@signalenbeleid/platform';

/** Texts that are sent at once, at most. */
export const MOST_TEXTS = 4;
/** A model on an ordinary processor takes up to two seconds for a long text. */
const TIME_OUT = 10_000;
const MOST_BYTES = 4_000_000;
const SIZES = { least: 8, most: 4_096 };
/** After a failure nothing is asked for so long: a model that is away costs nobody their time. */
const REST = 60_000;

class Nonsense extends Error {
  override readonly name = 'Nonsense';
}

/**
 * The model of the zone, when one is set: an endpoint in its own network that makes vectors of texts. Nothing depends on
 * it. Only texts without personal data leave the process, and none is logged.
 */
@Injectable()
export class Embeddings {
  private restsUntil = 0;
  constructor(
    @Inject(Config) private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** The model that is asked; undefined when none is set. */
  get model(): string | undefined {
    return this.config.EMBEDDINGS_URL && this.config.EMBEDDINGS_MODEL;
  }

  /** A vector of length 1 for each of these texts, in their order; nothing when there is no model or it does not answer well. */
  async of(texts: readonly string[]): Promise<number[][] | undefined> {
    const { EMBEDDINGS_URL: url } = this.config;
    if (!url || texts.length === 0 || texts.length > MOST_TEXTS || Date.now() < this.restsUntil) return undefined;
    const started = performance.now();
    const about = () => ({ model: this.model, texts: texts.length, ms: Math.round(performance.now() - started) });
    try {
      const body = await this.ask(url, texts.map(withoutPersonalData));
      const vectors = vectorsIn(body, texts.length);
      this.log.info('embeddings made', { ...about(), version: versionIn(body), length: vectors[0]?.length });
      return vectors;
    } catch (error) {
      this.restsUntil = Date.now() + REST;
      this.log.warn('embeddings failed', { ...about(), why: error instanceof Error ? error.name : 'unknown' });
      return undefined;
    }
  }

  private async ask(url: string, input: string[]): Promise<unknown> {
    const { EMBEDDINGS_KEY: key } = this.config;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model: this.model, input, encoding_format: 'float' }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIME_OUT),
    });
    if (!response.ok) throw new Nonsense();
    return bodyOf(response);
  }
}

/** What the endpoint itself calls the model that answered, as long as it is a name. */
function versionIn(body: unknown): string | undefined {
  const { model } = (body ?? {}) as { model?: unknown };
  return typeof model === 'string' && /^[\w.:/@-]{1,100}$/.test(model) ? model : undefined;
}

const withoutPersonalData = (text: string) => maskAllPersonalData(text, findPersonalData(text, findListedNames));

/** What came back, as long as it is no more than vectors could be. */
async function bodyOf(response: Response): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.length;
    if (bytes > MOST_BYTES) throw new Nonsense();
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString());
}

function vectorsIn(body: unknown, wanted: number): number[][] {
  const { data } = (body ?? {}) as { data?: unknown };
  if (!Array.isArray(data) || data.length !== wanted) throw new Nonsense();
  const vectors = Array.from({ length: wanted }, (_, at) => vectorOf(data.find((one) => one?.index === at)));
  if (new Set(vectors.map(({ length }) => length)).size > 1) throw new Nonsense();
  return vectors;
}

function vectorOf(one: { embedding?: unknown } | undefined): number[] {
  const vector = one?.embedding;
  const isVector = Array.isArray(vector) && vector.length >= SIZES.least && vector.length <= SIZES.most;
  if (!isVector || !vector.every((value) => Number.isFinite(value))) throw new Nonsense();
  const length = Math.hypot(...(vector as number[]));
  if (length === 0) throw new Nonsense();
  return (vector as number[]).map((value) => value / length);
}
