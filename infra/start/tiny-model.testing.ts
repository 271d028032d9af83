import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Protocol buffers, as far as a model of one step needs them: whole numbers, bytes, and messages within messages. */
const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
const number = (field: number, value: number) => Buffer.from([...varint(field * 8), ...varint(value)]);
const bytes = (field: number, ...content: (Buffer | string)[]) => {
  const body = Buffer.concat(content.map((part) => Buffer.from(part)));
  return Buffer.concat([Buffer.from([...varint(field * 8 + 2), ...varint(body.length)]), body]);
};

/** The field numbers are those of onnx.proto; 1 is a float, 7 a whole number of 64 bits. */
const onnx = (words: readonly (readonly number[])[]): Buffer => {
  const length = words[0]?.length ?? 0;
  const free = (name: string) => bytes(1, bytes(2, name));
  const fixed = (size: number) => bytes(1, number(1, size));
  const value = (name: string, kind: number, ...dimensions: Buffer[]) =>
    Buffer.concat([bytes(1, name), bytes(2, bytes(1, number(1, kind), bytes(2, ...dimensions)))]);
  const table = Buffer.concat([
    ...[number(1, words.length), number(1, length), number(2, 1), bytes(8, 'words')],
    bytes(9, Buffer.from(Float32Array.from(words.flat()).buffer)),
  ]);
  const look = Buffer.concat([
    bytes(1, 'words'),
    bytes(1, 'input_ids'),
    bytes(2, 'last_hidden_state'),
    bytes(4, 'Gather'),
  ]);
  const graph = [
    bytes(1, look),
    bytes(2, 'tiny'),
    bytes(5, table),
    bytes(11, value('input_ids', 7, fixed(1), free('tokens'))),
    bytes(12, value('last_hidden_state', 1, fixed(1), free('tokens'), fixed(length))),
  ];
  return Buffer.concat([number(1, 8), bytes(7, ...graph), bytes(8, bytes(1, ''), number(2, 13))]);
};

/** Makes a folder with a model that knows these words, each with its vector; whatever else is said is the first of them. */
export function makeTinyModel(folder: string, words: Record<string, number[]>): void {
  mkdirSync(folder, { recursive: true });
  const known = Object.keys(words);
  const tokenizer = {
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'Whitespace' },
    post_processor: null,
    decoder: null,
    added_tokens: [],
    model: {
      type: 'WordPiece',
      unk_token: known[0],
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(known.map((word, id) => [word, id])),
    },
  };
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer));
  writeFileSync(join(folder, 'model.onnx'), onnx(Object.values(words)));
}
