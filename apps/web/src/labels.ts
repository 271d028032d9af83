import type { Labels } from '@signalenbeleid/contracts/labels';
import { labelsNl } from '@signalenbeleid/contracts/labels.nl';

/** The words of the code lists in the present language: `labels().cluster.care`. Dutch until another language is switched on. */
export const labels = (): Labels => labelsNl;
