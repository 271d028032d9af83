import type { Weights } from '../compare.ts';

/** What was learned from labelled signals by infra/bench/learn-weights.ts, in the order of the features; never edited by hand. */
export const WEIGHTS: { text: Weights; fields: Weights; group: number; trainedOn: string } = {
  text: {
    start: -5.3386,
    weights: [
      1.8358, // ideas
      0.6436, // wrong
      0.5303, // service
      -0.6348, // group
      0.6363, // around
      0.9335, // words
      1.9884, // pieces
      3.2893, // category
      0.4657, // targetGroup
      1.8422, // title
      1.4905, // rarest
      -0.4233, // otherService
      -0.3841, // otherWrong
      -0.5932, // wrongAndService
      0.4626, // wrongAndGroup
    ],
    cut: -0.7462,
  },
  fields: {
    start: -6.3091,
    weights: [
      2.1177, // ideas
      0.5926, // wrong
      1.2946, // service
      -0.6636, // group
      0.6929, // around
      0.7783, // words
      1.5047, // pieces
      -0.1619, // category
      0.0205, // targetGroup
      1.8179, // title
      1.133, // rarest
      -0.3603, // otherService
      -0.3008, // otherWrong
      -0.7369, // wrongAndService
      0.2685, // wrongAndGroup
      1.7096, // sameCategory
      1.3893, // sameMain
      2.5627, // expected
      0.9937, // sameGroup
      0, // sameMunicipality
      0, // near
      -0.415, // textAndCategory
    ],
    cut: -0.1269,
  },
  // from this mean likeness on, two groups become one
  group: 0.44,
  // the SHA-256 of the labelled file: on that file the benchmark measures by cross-validation
  trainedOn: '48f0f2c84c9db402ea2705db81e840fa0490224c7af7aed674378528e13d0312',
};
