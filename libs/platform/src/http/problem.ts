import { problems, type Fault, type ProblemType } from '@signalenbeleid/contracts';

/** A rule said no. Thrown anywhere, answered as problem details by `ProblemFilter`. */
export class Problem extends Error {
  readonly status: number;
  constructor(
    readonly type: ProblemType,
    readonly errors?: Fault[],
  ) {
    super(problems[type].title);
    this.status = problems[type].status;
  }
}

/** The record, or the problem that it is not there (or not yours: the same answer). */
export function found<T>(record: T | null | undefined): T {
  if (record === null || record === undefined) throw new Problem('not-found');
  return record;
}
