import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where a model is found in its folder, the first that is there: plain, or as sentence models are mostly shared. */
const places = ['model.onnx', 'onnx/model.onnx', 'onnx/model_quantized.onnx'];

/** The files without which a folder holds no language model. */
export interface ModelFiles {
  readonly model: string;
  readonly tokenizer: string;
}

/** The files of a model; undefined when one of the two is missing. */
export function modelFilesOf(folder: string): ModelFiles | undefined {
  const model = places.map((place) => join(folder, place)).find(existsSync);
  const tokenizer = join(folder, 'tokenizer.json');
  return model && existsSync(tokenizer) ? { model, tokenizer } : undefined;
}
