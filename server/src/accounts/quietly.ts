import { sqlState } from '../journal/transaction.ts';

/** Runs a statement that carries a password's hash: its error would quote it into the log, so only the SQLSTATE goes on. */
export const quietly = <T>(statement: Promise<T>): Promise<T> => statement.catch((error: unknown) => {
  throw Object.assign(new Error('an account was not written'), { code: sqlState(error) });
});
