import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { InferenceSession, Tensor } from 'onnxruntime-web';
import { modelFilesOf } from './model-files.ts';

/** What a signal is about stands at its beginning, and time grows with length: of longer texts the rest is not read. */
const MOST_TOKENS = 256;

/** One output of a model for one text: its numbers, and how many there are in each direction, the text itself first. */
type Output = Pick<Tensor, 'dims'> & { readonly data: Float32Array };

/**
 * A language model of a folder in the form in which sentence models are shared: `tokenizer.json` beside `model.onnx`
 * (or `onnx/model.onnx`). Runs in this process alone: nothing leaves it.
 */
export class Model {
  private readonly session: InferenceSession;
  private readonly tokenizer: Tokenizer;
  private readonly readsFirstOnly: boolean;

  private constructor(folder: string, tokenizer: string, session: InferenceSession) {
    this.session = session;
    this.tokenizer = new Tokenizer(jsonOf(tokenizer) ?? {}, jsonOf(join(folder, 'tokenizer_config.json')) ?? {});
    this.readsFirstOnly = jsonOf(join(folder, '1_Pooling/config.json'))?.pooling_mode_cls_token === true;
  }

  /** Opens the model of a folder. Throws when it holds none, or one that cannot be read. */
  static async open(folder: string): Promise<Model> {
    const files = modelFilesOf(folder);
    if (!files) throw new Error('no model.onnx with a tokenizer.json');
    const session = await InferenceSession.create(readFileSync(files.model));
    return new Model(folder, files.tokenizer, session);
  }

  /** The vector of a text: what the model makes of the whole, else the mean of its tokens (or the first, where the model was made so). */
  async vectorOf(text: string): Promise<number[]> {
    const ids = cut(this.tokenizer.encode(text).ids);
    const made = await this.session.run(this.inputsFor(ids));
    const output = made.sentence_embedding ?? made[this.session.outputNames[0] ?? ''];
    if (output?.type !== 'float32') throw new Error('the model answers no numbers');
    return pool(output as unknown as Output, this.readsFirstOnly);
  }

  private inputsFor(ids: number[]): Record<string, Tensor> {
    const filledWith = (value: (id: number) => number) =>
      new Tensor(
        'int64',
        BigInt64Array.from(ids, (id) => BigInt(value(id))),
        [1, ids.length],
      );
    const known: Record<string, Tensor> = {
      input_ids: filledWith((id) => id),
      attention_mask: filledWith(() => 1),
      token_type_ids: filledWith(() => 0),
    };
    return Object.fromEntries(
      this.session.inputNames.flatMap((name) => (known[name] ? [[name, known[name]] as const] : [])),
    );
  }
}

/** The last token ends the text: it stays. A text without a single token is read as its first. */
function cut(ids: number[]): number[] {
  if (ids.length === 0) return [0];
  return ids.length > MOST_TOKENS ? [...ids.slice(0, MOST_TOKENS - 1), ids.at(-1) as number] : ids;
}

function pool({ data, dims }: Output, readsFirstOnly: boolean): number[] {
  const length = dims.at(-1) ?? 0;
  const tokens = readsFirstOnly ? 1 : data.length / length;
  const sums = new Float64Array(length);
  for (let at = 0; at < tokens * length; at += 1) sums[at % length] = (sums[at % length] ?? 0) + (data[at] ?? 0);
  return Array.from(sums, (sum) => sum / tokens);
}

function jsonOf(file: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
