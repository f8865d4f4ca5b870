import type { CombinedError } from '@urql/svelte';
import { m } from '#lib/paraglide/messages.js';

/** Why something did not happen, in words for the person who asked for it. */
export interface Problem {
  /** The refusal's code; `OFFLINE` and `FAULT` are not refusals and are worth a retry. */
  code: string;
  /** The input's field that the refusal speaks of. */
  field: string | null;
  message: string;
  /** What to quote when asking for help about a fault. */
  trace: string | null;
}

const text = (value: unknown) => (typeof value === 'string' && value ? value : null);

/** Reads a failed answer: a refusal speaks for itself, anything else gets a plain sentence and its trace id. */
export function problemOf(error: CombinedError): Problem {
  const first = error.graphQLErrors[0];
  const status = (error.response as Response | undefined)?.status;
  if (!first && status === 413) return { code: 'TOO_LONG', field: null, message: m.problem_too_large(), trace: null };
  if (!first) {
    const message = navigator.onLine ? m.problem_unreachable() : m.problem_offline();
    return { code: 'OFFLINE', field: null, message, trace: null };
  }
  const { code, field, traceId } = first.extensions as Record<string, unknown>;
  const trace = text(traceId);
  const refused = text(code) && !trace && code !== 'INTERNAL_SERVER_ERROR';
  return refused
    ? { code: String(code), field: text(field), message: first.message, trace: null }
    : { code: 'FAULT', field: null, message: m.problem_fault(), trace };
}

/** True where trying the same again may work. */
export const worthRetry = (problem: Problem) => problem.code === 'OFFLINE' || problem.code === 'FAULT';
