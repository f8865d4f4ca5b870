import { inspect } from 'node:util';

/** Says on standard error what went wrong, the same thing at most once in ten seconds: a lost database fails each second. */
export function faultLog(what: string): (error: unknown) => void {
  let last = '';
  let quietUntil = 0;
  return (error) => {
    const text = error instanceof Error ? error.message : String(error);
    if (text === last && Date.now() < quietUntil) return;
    last = text;
    quietUntil = Date.now() + 10_000;
    process.stderr.write(`${what}: ${inspect(error)}\n`);
  };
}
