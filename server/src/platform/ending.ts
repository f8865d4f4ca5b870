import { readFileSync } from 'node:fs';

/** How long an orderly stop may take before the process ends without it. */
const patience = 20_000;

/** The process that started another one, as far as the system tells. */
function parentOf(pid: number): number {
  if (pid === process.pid) return process.ppid;
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
  } catch {
    return 0;
  }
}

/** npm passes a signal on to its shell, which dies of it and tells nobody: a server that npm started ends when shell or npm is gone. */
function watchParent(gone: () => void): void {
  if (!process.env['npm_lifecycle_event']) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const watch = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(watch);
    gone();
  }, 500);
  watch.unref();
}

/** Resolves to the exit code when the process is to stop; a second wish, or a stop that hangs, ends it at once, and the database still goes along. */
export function wishToEnd(): Promise<number> {
  return new Promise((resolve) => {
    let wishes = 0;
    const wish = () => {
      wishes += 1;
      if (wishes > 1) process.exit(130);
      setTimeout(() => process.exit(1), patience).unref();
      resolve(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, wish);
    watchParent(() => wishes === 0 && wish());
    const fault = (error: unknown) => {
      console.error(error);
      setTimeout(() => process.exit(1), patience).unref();
      resolve(1);
    };
    process.on('uncaughtException', fault);
    process.on('unhandledRejection', fault);
    // The terminal may be gone before we are: what cannot be said any more is no fault.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  });
}

/** Ends a short command at the first signal; what must go along goes in the exit handlers. */
export function endAtOnce(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
}
