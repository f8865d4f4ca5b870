import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refused, type Lang } from './kernel/refused.ts';
import { limits, overLimit } from './limits.ts';

const callersFault = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'LIMIT',
  'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

const wentWrong: Record<Lang, (trace: string) => string> = {
  zh: (trace) => `系统出错，您的操作没有生效。请稍后再试；如仍不行，请把编号 ${trace} 告诉管理员`,
  en: (trace) => `Something went wrong and nothing was changed. Try again; if it persists, tell your administrator the number ${trace}`,
};

// The parser's own words are English and carry no code.
const tooLong = overLimit({ zh: `一次请求最多 ${limits.tokens} 个词`, en: `A request has at most ${limits.tokens} tokens` });

/** What is thrown deeper down, found again under what GraphQL wrapped it in. */
function origin(error: unknown): unknown {
  let at = error;
  while (at instanceof GraphQLError && at.originalError) at = at.originalError;
  return at instanceof GraphQLError && /^Syntax Error: Document contains more/.test(at.message) ? tooLong : at;
}

/**
 * An error as the caller reads it: a refusal in their language, a fault of the request as it is, and anything else masked
 * under a trace id, whole in the log.
 */
export function answerError(formatted: GraphQLFormattedError, error: unknown, lang: Lang, log: (trace: string, error: unknown) => void): GraphQLFormattedError {
  const from = origin(error);
  const at = { ...(formatted.path ? { path: formatted.path } : {}), ...(formatted.locations ? { locations: formatted.locations } : {}) };
  if (from instanceof Refused) {
    return { ...at, message: from.said[lang], extensions: { code: from.code, ...(from.field ? { field: from.field } : {}), ...(from.rule ? { rule: from.rule } : {}) } };
  }
  const code = String(formatted.extensions?.['code'] ?? '');
  if (callersFault.has(code) || (from instanceof GraphQLError && code !== 'INTERNAL_SERVER_ERROR')) {
    return { ...at, message: formatted.message, extensions: { code: code || 'BAD_REQUEST' } };
  }
  const trace = randomUUID().slice(0, 8);
  log(trace, from);
  return { ...at, message: wentWrong[lang](trace), extensions: { code: 'INTERNAL', traceId: trace } };
}

/** The same for errors over a socket. */
export const presentOver = (log: (trace: string, error: unknown) => void) => (error: GraphQLError, lang: Lang): GraphQLFormattedError =>
  answerError({ ...error.toJSON(), extensions: { code: error.originalError ? 'INTERNAL_SERVER_ERROR' : 'GRAPHQL_VALIDATION_FAILED', ...error.extensions } }, error, lang, log);
