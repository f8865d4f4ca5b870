import { GraphQLError } from 'graphql';

/** A refusal as graphql-js carries it. */
export const asGraphQL = (error: unknown): GraphQLError => error instanceof GraphQLError ? error
  : new GraphQLError(error instanceof Error ? error.message : 'Refused', { originalError: error instanceof Error ? error : new Error(String(error)) });
