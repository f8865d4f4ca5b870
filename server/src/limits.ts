import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, visit, type DocumentNode, type GraphQLSchema, type ValidationRule } from 'graphql';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';
import { Refused, type Said } from './kernel/refused.ts';

/** What one operation may ask for; the same over HTTP and WebSocket. */
export const limits = { depth: 12, aliases: 30, tokens: 2000, cost: 20_000, bodyBytes: 262_144 } as const;

/** Over a limit, in the words of whoever reads it. */
export const overLimit = (said: Said) => new Refused('LIMIT', said);

// The library's own words are English and carry no code.
const saying = (said: Said) => ({
  propagateOnRejection: false,
  onReject: [(context: { reportError: (error: GraphQLError) => void } | null) => context!.reportError(new GraphQLError(said.en, { originalError: overLimit(said) }))],
});

/** Rules beside the specification's own. */
export const validationRules = [
  maxDepthRule({ n: limits.depth, flattenFragments: true, ...saying({ zh: `查询最多嵌套 ${limits.depth} 层`, en: `A query nests at most ${limits.depth} levels` }) }),
  maxAliasesRule({ n: limits.aliases, ...saying({ zh: `一次请求最多 ${limits.aliases} 个别名`, en: `A request has at most ${limits.aliases} aliases` }) }),
] as unknown as ValidationRule[];

/** A list costs its page, whatever the page size came from. */
const paged: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (!field.args.some((a) => a.name === 'first')) return undefined;
  return 1 + Math.max(1, Number(args['first'] ?? 20)) * childComplexity;
};
const counted: ComplexityEstimator = ({ field, childComplexity }) => (field.name === 'totalCount' ? 10 + childComplexity : undefined);

interface Known { isText: boolean; costs: Map<string, number> }
const known = new WeakMap<DocumentNode, Known>();
const MOST_KEPT = 50;

// A document is looked through once, and is the same object for as long as the server remembers its text.
function knownOf(query: DocumentNode): Known {
  const about = known.get(query) ?? { isText: isText(written(query)), costs: new Map() };
  known.set(query, about);
  return about;
}

/** Refuses an operation that would cost too much to answer, or that carries what no text holds. */
export function refuseCost(schema: GraphQLSchema, query: DocumentNode, variables: Record<string, unknown>, operationName?: string): void {
  const about = knownOf(query);
  if (!about.isText || !isText(variables)) throw new Refused('INVALID', {
    zh: '内容中有无法保存的字符，请删除后重试', en: 'It contains characters that cannot be kept; take them out' });
  // of the variables only the sizes of pages and the conditions have a say
  const asked = JSON.stringify([operationName, Object.entries(variables).filter(([, value]) => typeof value === 'number' || typeof value === 'boolean')]);
  const cost = about.costs.get(asked) ??
    estimate({ schema, query, variables, ...(operationName ? { operationName } : {}), estimators: [paged, counted, simpleEstimator({ defaultComplexity: 1 })] });
  if (about.costs.size >= MOST_KEPT) about.costs.clear();
  about.costs.set(asked, cost);
  if (cost > limits.cost) throw overLimit({
    zh: `一次请求的数据量过大（${cost}，上限 ${limits.cost}），请减少每页条数`, en: `The operation costs ${cost}; at most ${limits.cost} is answered at once. Ask for smaller pages.` });
}

// What the caller gave does not fit what was declared: that is theirs to correct, and no fault of ours.
const estimate = (options: Parameters<typeof getComplexity>[0]): number => {
  try {
    return getComplexity(options);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } });
  }
};

// A null character and half a character: no table keeps them. Walked without recursion, because a peer chooses the depth.
function isText(given: unknown): boolean {
  for (const rest = [given]; rest.length > 0;) {
    const value = rest.pop();
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed())) return false;
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) rest.push(inner);
  }
  return true;
}

const written = (query: DocumentNode): string[] => {
  const texts: string[] = [];
  visit(query, { StringValue: ({ value }) => { texts.push(value); } });
  return texts;
};
