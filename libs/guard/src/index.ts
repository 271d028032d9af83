export { refuseNationalNumbers } from './refuse-national-numbers.ts';
