import { ApiProblem } from '../../api.ts';
import { translate } from '../../text.ts';
import { problemText } from './problem.text.ts';

const t = translate(problemText);
const known = problemText.nl;

/** What a failure means for the person: one sentence that says what to do. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof ApiProblem)) return isOffline(error) ? t('offline') : t('other');
  const type = error.details.type.slice('/problems/'.length);
  return type in known.type ? t(`type.${type as keyof typeof known.type}`) : t('other');
}

/** The connection was lost, or the answer took too long. What was written is still there. */
export function isOffline(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError');
}

/** The answer was lost, or the API broke on the way: it may have been done all the same. */
export function mayBeDone(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return isOffline(error);
  return error.details.status >= 500 || error.details.type === '/problems/still-running';
}

/** Somebody else changed the record in the meantime. */
export function isStale(error: unknown): boolean {
  return error instanceof ApiProblem && error.details.status === 412;
}

/** This person may not do or see it. */
export function isRefused(error: unknown): boolean {
  return error instanceof ApiProblem && error.details.status === 403;
}

/** What it was about is no longer there. */
export function isGone(error: unknown): boolean {
  return error instanceof ApiProblem && error.details.status === 404;
}

/** What is wrong with one field, as what to do. Codes are those of the contract's rules. */
export function sentenceOfCode(code: string): string {
  return code in known.code ? t(`code.${code as keyof typeof known.code}`) : t('otherCode');
}

/** The field of a form: neutral words travel within another shape, the lines of one text as a list. */
const fieldOf = (path: string) => path.replace(/^body\.(?:wording\.)?/, '').replace(/^titles\.\d+$/, 'titles');

/** The faults that the API found, by the path of the field in the body: for the fields of a form and its summary. */
export function faultsOf(error: unknown): Record<string, string> {
  if (!(error instanceof ApiProblem)) return {};
  const faults = [...(error.details.errors ?? [])].reverse();
  return Object.fromEntries(faults.map(({ path, code }) => [fieldOf(path), sentenceOfCode(code)]));
}
