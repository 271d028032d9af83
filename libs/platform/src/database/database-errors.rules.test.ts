import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';
import { isLostConnection } from './database-errors.ts';

const withCode = (code: string) => Object.assign(new Error('refused'), { code });

describe('a lost connection', () => {
  it.each([
    ['the server is stopped', withCode('57P01')],
    ['the server is starting', withCode('57P03')],
    ['nobody listens', withCode('ECONNREFUSED')],
    ['it was cut off', new Error('Connection terminated unexpectedly')],
    ['it does not answer', new Error('Query read timeout')],
    ['it was cut off under TypeORM', new QueryFailedError('select 1', [], withCode('57P01'))],
    ['it was cut off between two statements of a transaction', new QueryRunnerAlreadyReleasedError()],
  ])('is known when %s', (_, error) => {
    expect(isLostConnection(error)).toBe(true);
  });

  it.each([
    ['a broken rule', withCode('23505')],
    ['a fault of our own', new TypeError('undefined is not a function')],
    ['nothing at all', undefined],
  ])('is not %s', (_, error) => {
    expect(isLostConnection(error)).toBe(false);
  });
});
