import type { Weights } from '../compare.ts';

/** What was learned from labelled signals by infra/bench/learn-weights.ts, in the order of the features; never edited by hand. */
export const WEIGHTS: { text: Weights; fields: Weights; group: number; trainedOn: string } = {
  text: {
    start: -5.4743,
    weights: [
      2.3961, // ideas
      0.2952, // wrong
      0.1881, // service
      -1.003, // group
      0.4595, // around
      0.8527, // words
      1.8696, // pieces
      3.3075, // category
      0.6747, // targetGroup
      1.8952, // title
      1.7702, // rarest
      -0.2532, // otherService
      -0.3941, // otherWrong
      -0.1966, // wrongAndService
      0.6069, // wrongAndGroup
      0.245, // mainService
      0.1805, // mainWrong
    ],
    cut: -0.6663,
  },
  fields: {
    start: -6.7946,
    weights: [
      2.3274, // ideas
      0.098, // wrong
      1.0619, // service
      -0.7697, // group
      0.5906, // around
      0.7201, // words
      1.3582, // pieces
      -1.5764, // category
      -0.1798, // targetGroup
      1.6945, // title
      1.2894, // rarest
      -0.1771, // otherService
      -0.3142, // otherWrong
      -0.3043, // wrongAndService
      0.1699, // wrongAndGroup
      0.1749, // mainService
      0.4015, // mainWrong
      0.9035, // sameCategory
      0.4634, // sameMain
      1.1079, // expected
      0.5892, // sameGroup
      0, // sameMunicipality
      0, // near
      -0.1148, // textAndCategory
      3.3408, // theme
      1.6098, // mainTheme
      0.6765, // whom
    ],
    cut: -0.3198,
  },
  // from this mean likeness on, two groups become one
  group: 0.64,
  // the SHA-256 of the labelled file: on that file the benchmark measures by cross-validation
  trainedOn: '48f0f2c84c9db402ea2705db81e840fa0490224c7af7aed674378528e13d0312',
};
