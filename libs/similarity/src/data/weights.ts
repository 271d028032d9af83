import type { Weights } from '../features.ts';

/** What was learned from labelled signals by infra/bench/learn-weights.ts, in the order of the features; never edited by hand. */
export const WEIGHTS: { text: Weights; fields: Weights; group: number; trainedOn: string } = {
  text: {
    start: -5.6254,
    weights: [
      2.6481, // ideas
      0.2714, // wrong
      0.3273, // service
      -1.013, // group
      0.4953, // around
      0.788, // words
      1.628, // pieces
      3.5261, // category
      0.6731, // targetGroup
      2.0495, // title
      1.7422, // rarest
      -0.2309, // otherService
      -0.3328, // otherWrong
      -0.4425, // wrongAndService
      0.552, // wrongAndGroup
      0.1934, // mainService
      -0.0278, // mainWrong
    ],
    cut: -0.7633,
  },
  fields: {
    start: -6.8917,
    weights: [
      2.4228, // ideas
      0.1246, // wrong
      1.086, // service
      -0.8232, // group
      0.6119, // around
      0.6724, // words
      1.18, // pieces
      -1.3913, // category
      -0.1464, // targetGroup
      1.8216, // title
      1.3272, // rarest
      -0.1367, // otherService
      -0.287, // otherWrong
      -0.4247, // wrongAndService
      0.1309, // wrongAndGroup
      0.1145, // mainService
      0.2663, // mainWrong
      0.7955, // sameCategory
      0.3837, // sameMain
      1.228, // expected
      0.6503, // sameGroup
      0, // sameMunicipality
      0, // near
      0.1106, // textAndCategory
      3.224, // theme
      1.6321, // mainTheme
      0.6028, // whom
    ],
    cut: -0.4744,
  },
  // from this mean likeness on, two groups become one
  group: 0.62,
  // the SHA-256 of the labelled file: on that file the benchmark measures by cross-validation
  trainedOn: '48f0f2c84c9db402ea2705db81e840fa0490224c7af7aed674378528e13d0312',
};
