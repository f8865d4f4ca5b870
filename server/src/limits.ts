import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type DocumentNode, type GraphQLSchema, type ValidationRule } from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';

/** What one operation may ask for; the same over HTTP and WebSocket. */
export const limits = { depth: 12, aliases: 30, tokens: 2000, cost: 20_000, bodyBytes: 262_144 } as const;

/** Rules beside the specification's own. */
export const validationRules = [
  maxDepthRule({ n: limits.depth, exposeLimits: true }), maxAliasesRule({ n: limits.aliases, exposeLimits: true }),
] as unknown as ValidationRule[];

/** A list costs its page, whatever the page size came from. */
const paged: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (!field.args.some((a) => a.name === 'first')) return undefined;
  return 1 + Math.max(1, Number(args['first'] ?? 20)) * childComplexity;
};
const counted: ComplexityEstimator = ({ field, childComplexity }) => (field.name === 'totalCount' ? 10 + childComplexity : undefined);

/** Refuses an operation that would cost too much to answer. */
export function refuseCost(schema: GraphQLSchema, query: DocumentNode, variables: Record<string, unknown>, operationName?: string): void {
  const cost = getComplexity({ schema, query, variables, ...(operationName ? { operationName } : {}), estimators: [paged, counted, simpleEstimator({ defaultComplexity: 1 })] });
  if (cost > limits.cost) throw new GraphQLError(`The operation costs ${cost}; at most ${limits.cost} is answered at once. Ask for smaller pages.`, { extensions: { code: 'LIMIT' } });
}
