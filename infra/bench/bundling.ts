/**
 * Measures how well the bundling finds what belongs together, on any file of labelled signals:
 * `npm run bench:bundling -- FILE.jsonl [--json FILE]`. On the file the weights were learned from by cross-validation;
 * on any other with the stored weights and the stored cut.
 */
import { writeFileSync } from 'node:fs';
import { categoriesOf, readSignal } from '@signalenbeleid/concepts';
import { fingerprint, scoreOf, WEIGHTS } from '@signalenbeleid/similarity';
import { CrossScorer, Pairs, rawScore, type Sight } from './bundling/folds.ts';
import { groupsOf, linksOf } from './bundling/grouping.ts';
import { measureGuard, type GuardFigures } from './bundling/guard.ts';
import { readLabelled, type Labelled } from './bundling/labelled.ts';
import { bCubed, categoryHits, rankingOf, type Agreement, type Ranking, type Scorer } from './bundling/measures.ts';
import { measurePostgresMethods } from './bundling/postgres-methods.ts';
import { growthOf, leastWork } from './bundling/work.ts';

interface Figures {
  textOnly: Ranking;
  withFields: Ranking;
  b3: Agreement;
  category: { first: number; firstThree: number };
  guard: GuardFigures;
}

function scorers(signals: readonly Labelled[], isTrainingFile: boolean): Record<Sight, Scorer> & { likeness: Scorer } {
  const pairs = new Pairs(signals);
  if (isTrainingFile) {
    const [text, fields] = [new CrossScorer(pairs, 'text'), new CrossScorer(pairs, 'fields')];
    return {
      text: (query, other) => text.forQuery(query, other),
      fields: (query, other) => fields.forQuery(query, other),
      likeness: (a, b) => 1 / (1 + Math.exp(WEIGHTS.fields.cut - fields.forGroups(a, b))),
    };
  }
  const stored = (sight: Sight) => ({ ...WEIGHTS[sight], weights: [...WEIGHTS[sight].weights] });
  return {
    text: (query, other) => rawScore(stored('text'), pairs.of(query, other)),
    fields: (query, other) => rawScore(stored('fields'), pairs.of(query, other)),
    likeness: (a, b) => scoreOf(pairs.of(a, b), WEIGHTS.fields),
  };
}

function measure(signals: readonly Labelled[], isTrainingFile: boolean): Figures {
  const { text, fields, likeness } = scorers(signals, isTrainingFile);
  return {
    textOnly: rankingOf(signals, text),
    withFields: rankingOf(signals, fields),
    b3: bCubed(signals, groupsOf(signals, linksOf(signals, likeness))),
    category: categoryHits(signals, ({ reading }) => categoriesOf(reading.strengths).map(({ code }) => code)),
    guard: measureGuard(signals.map((signal) => `${signal.title}. ${signal.text}`)),
  };
}

/** Milliseconds of processor time to read one signal and make its fingerprint; and how reading grows with the text. */
function workOf(signals: readonly Labelled[]): { read: number; growth: number } {
  const texts = signals.map(({ title, text }) => `${title}\n${text}`);
  const read = leastWork(() => texts.forEach((text) => fingerprint(text))) / Math.max(1, texts.length);
  return { read, growth: growthOf(texts.join('\n'), (text) => readSignal({ title: '', text })) };
}

function line(name: string, ...values: (number | string)[]): string {
  return [
    name.padEnd(46),
    ...values.map((value) => (typeof value === 'number' ? value.toFixed(3) : value).padStart(10)),
  ].join('');
}

function print(figures: Figures, methods: Record<string, Ranking>, signals: readonly Labelled[]): void {
  const { textOnly, withFields, b3, category, guard } = figures;
  const { read, growth } = workOf(signals);
  const lines = [
    line('', 'hit@1', 'recall@5'),
    ...Object.entries(methods).map(([name, ranking]) => line(name, ranking.hit1, ranking.recall5)),
    line('our comparison, text only', textOnly.hit1, textOnly.recall5),
    line("our comparison, with the reporter's fields", withFields.hit1, withFields.recall5),
    '',
    line('', 'precision', 'recall', 'F1'),
    line('suggested groups (B-cubed)', b3.precision, b3.recall, b3.f1),
    '',
    line('', 'first', 'first 3'),
    line('category proposed from the text alone', category.first, category.firstThree),
    '',
    line('', 'recall', 'per 1,000'),
    line(`guard: ${guard.planted} planted, ${guard.clean} clean texts`, guard.recall, guard.falseAlarmsPer1000),
    ...Object.entries(guard.kinds).map(([kind, { found, planted }]) => line(`  ${kind}`, `${found}/${planted}`)),
    '',
    line('milliseconds to read a signal', read),
    line('four times the text, times the work: reading', growth),
    line('four times the text, times the work: guard', guard.fourTimesTheText),
  ];
  console.log(lines.join('\n'));
}

const [file, flag, target] = process.argv.slice(2);
if (!file) {
  console.error('Geef een bestand met gelabelde signalen: npm run bench:bundling -- BESTAND.jsonl [--json BESTAND]');
  process.exit(1);
}
const { signals, hash } = readLabelled(file);
const isTrainingFile = hash === WEIGHTS.trainedOn;
console.log(
  isTrainingFile
    ? `${signals.length} signals; the file the weights were learned from: five folds by shared signal\n`
    : `${signals.length} signals; stored weights and cut, nothing fitted to this file\n`,
);
const figures = measure(signals, isTrainingFile);
print(figures, await measurePostgresMethods(signals), signals);
if (flag === '--json' && target) writeFileSync(target, `${JSON.stringify(figures, null, 2)}\n`);
