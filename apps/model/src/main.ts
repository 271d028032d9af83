import { Model } from './model.ts';
import { serveModel } from './serve-model.ts';

const [folder = '', name = 'local', port = '0'] = process.argv.slice(2);

/** Only this machine may ask: the texts are masked, but they are the zone's. */
async function main(): Promise<void> {
  serveModel(await Model.open(folder), name).listen(Number(port), '127.0.0.1');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));
}

main().catch(() => {
  process.stderr.write(`Het taalmodel in ${folder} is niet te lezen: nodig zijn model.onnx en tokenizer.json.\n`);
  process.exit(1);
});
