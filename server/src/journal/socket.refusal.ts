import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Refused, type Lang } from '../kernel/refused.ts';

const fault = { zh: '系统出错，请稍后重试', en: 'Something went wrong; try again later' };

/** An error as a subscriber reads it: a refusal in their language, what is wrong with their document, or that there was a fault. */
export function presentError(error: GraphQLError, lang: Lang): GraphQLFormattedError {
  const { originalError: cause, message, locations, path } = error;
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (cause instanceof Refused) {
    const { code, field, rule } = cause;
    return { message: cause.said[lang], ...where, extensions: { code, ...(field && { field }), ...(rule && { rule }) } };
  }
  if (cause) return { message: fault[lang], ...where };
  return { message, ...where, extensions: { code: 'INVALID', ...error.extensions } };
}

/** A refusal as graphql-js carries it. */
export const asGraphQL = (error: unknown): GraphQLError => error instanceof GraphQLError ? error
  : new GraphQLError(error instanceof Error ? error.message : 'Refused', { originalError: error instanceof Error ? error : new Error(String(error)) });
