/** A condition that the person at the machine can mend: its message is one sentence that says what to do, shown without a stack. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}

/** The system's own code of an error, such as `EACCES`. */
export const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

/** The text of whatever was thrown. */
export const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
