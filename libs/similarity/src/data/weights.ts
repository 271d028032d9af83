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
    start: -6.392,
    weights: [
      2.4933, // ideas
      0.1548, // wrong
      1.1033, // service
      -0.8262, // group
      0.5801, // around
      0.7302, // words
      1.4197, // pieces
      -0.1962, // category
      0.1584, // targetGroup
      1.9059, // title
      1.3542, // rarest
      -0.2281, // otherService
      -0.3568, // otherWrong
      -0.3206, // wrongAndService
      0.1737, // wrongAndGroup
      0.2153, // mainService
      0.4195, // mainWrong
      1.6662, // sameCategory
      1.4228, // sameMain
      2.6017, // expected
      0.9685, // sameGroup
      0, // sameMunicipality
      0, // near
      -0.4102, // textAndCategory
    ],
    cut: 0.2044,
  },
  // from this mean likeness on, two groups become one
  group: 0.5,
  // the SHA-256 of the labelled file: on that file the benchmark measures by cross-validation
  trainedOn: '48f0f2c84c9db402ea2705db81e840fa0490224c7af7aed674378528e13d0312',
};
