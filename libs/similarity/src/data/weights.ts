import type { Weights } from '../compare.ts';

/** What was learned from labelled signals by infra/bench/learn-weights.ts, in the order of the features; never edited by hand. */
export const WEIGHTS: { text: Weights; fields: Weights; group: number; trainedOn: string } = {
  text: {
    start: -5.6335,
    weights: [
      2.6726, // ideas
      0.4343, // wrong
      0.1341, // service
      -1.0166, // group
      0.4578, // around
      0.7714, // words
      1.6465, // pieces
      3.3942, // category
      0.6681, // targetGroup
      1.9815, // title
      1.8541, // rarest
      -0.2114, // otherService
      -0.3595, // otherWrong
      -0.387, // wrongAndService
      0.5287, // wrongAndGroup
      0.2355, // mainService
      -0.011, // mainWrong
    ],
    cut: -0.562,
  },
  fields: {
    start: -6.8905,
    weights: [
      2.4279, // ideas
      0.1591, // wrong
      1.0233, // service
      -0.7924, // group
      0.6013, // around
      0.6774, // words
      1.1906, // pieces
      -1.4451, // category
      -0.1554, // targetGroup
      1.7967, // title
      1.383, // rarest
      -0.1189, // otherService
      -0.3046, // otherWrong
      -0.4087, // wrongAndService
      0.1058, // wrongAndGroup
      0.1245, // mainService
      0.2727, // mainWrong
      0.8125, // sameCategory
      0.4535, // sameMain
      1.2886, // expected
      0.6156, // sameGroup
      0, // sameMunicipality
      0, // near
      0.0998, // textAndCategory
      3.1667, // theme
      1.5664, // mainTheme
      0.61, // whom
    ],
    cut: -0.5648,
  },
  // from this mean likeness on, two groups become one
  group: 0.66,
  // the SHA-256 of the labelled file: on that file the benchmark measures by cross-validation
  trainedOn: '48f0f2c84c9db402ea2705db81e840fa0490224c7af7aed674378528e13d0312',
};
