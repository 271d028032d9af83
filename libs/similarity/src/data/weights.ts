import type { Weights } from '../compare.ts';

/** What was learned from labelled signals by infra/bench/learn-weights.ts, in the order of the features; never edited by hand. */
export const WEIGHTS: { text: Weights; fields: Weights; group: number; trainedOn: string } = {
  text: {
    start: -5.4487,
    weights: [
      2.3453, // ideas
      0.4576, // wrong
      0.4015, // service
      -1.001, // group
      0.5797, // around
      0.8858, // words
      1.9494, // pieces
      3.4012, // category
      0.602, // targetGroup
      1.7996, // title
      1.6807, // rarest
      -0.3226, // otherService
      -0.4077, // otherWrong
      -0.3859, // wrongAndService
      0.5341, // wrongAndGroup
    ],
    cut: -0.6416,
  },
  fields: {
    start: -6.4452,
    weights: [
      2.5125, // ideas
      0.4605, // wrong
      1.3035, // service
      -0.8538, // group
      0.6386, // around
      0.7504, // words
      1.4679, // pieces
      -0.1172, // category
      0.0826, // targetGroup
      1.8706, // title
      1.3393, // rarest
      -0.1653, // otherService
      -0.3362, // otherWrong
      -0.5099, // wrongAndService
      0.209, // wrongAndGroup
      1.6802, // sameCategory
      1.3687, // sameMain
      2.6046, // expected
      0.983, // sameGroup
      0, // sameMunicipality
      0, // near
      -0.4748, // textAndCategory
    ],
    cut: -0.06,
  },
  // from this mean likeness on, two groups become one
  group: 0.24,
  // the SHA-256 of the labelled file: on that file the benchmark measures by cross-validation
  trainedOn: '48f0f2c84c9db402ea2705db81e840fa0490224c7af7aed674378528e13d0312',
};
