import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, visit, type DocumentNode, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { authenticate } from './accounts/authenticate.ts';
import { cookieOf, sealedIn, sessionCookie, stepCookie } from './accounts/cookie.ts';
import { answerError } from './errors.ts';
import type { Context } from './journal/context.ts';
import { logOpenings } from './journal/opened.ts';
import type { Services } from './journal/services.ts';
import { Refused } from './kernel/refused.ts';
import { limits, refuseCost, validationRules } from './limits.ts';
import { graphqlBodyLimit, isOwnOrigin, readBody, type Names } from './platform/http.ts';
import { addressOf, langOf, requestContext } from './request.ts';

interface Options { schema: GraphQLSchema; services: Services; names: Names; secure: boolean; log: (trace: string, error: unknown) => void }

// In whatever fragment it hides.
const introspects = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, { Field: ({ name }) => { found ||= name.value === '__schema' || name.value === '__type'; } });
  return found;
};

const costs = (schema: GraphQLSchema): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, request, operation, contextValue }) => {
      // which of several operations is meant was not said: that is refused after this
      if (!operation) return;
      if (operation.operation === 'subscription') throw new Refused('INVALID', { zh: '订阅请用 WebSocket', en: 'Subscriptions are served over WebSocket' });
      refuseCost(schema, document, request.variables ?? {}, request.operationName);
      if (!contextValue.actor && introspects(document)) throw new Refused('UNAUTHENTICATED', { zh: '请先登录', en: 'Sign in first: the schema is described to signed-in callers' });
    },
  }),
});

const thrown = new WeakMap<GraphQLFormattedError, unknown>();

const worded = (log: Options['log']): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
      response.body.singleResult.errors = response.body.singleResult.errors.map((e) => answerError(e, thrown.get(e), contextValue.lang, log));
      // what is refused before it runs is the caller's to correct
      if (response.http.status === 500 && response.body.singleResult.errors.every((e) => e.extensions?.['code'] !== 'INTERNAL')) response.http.status = 400;
    },
  }),
});

/** GraphQL over HTTP: one request, one context, one read transaction. */
export async function graphqlOverHttp({ schema, services, names, secure, log }: Options) {
  const apollo = new ApolloServer<Context>({
    schema, introspection: true, stopOnTerminationSignals: false, validationRules: [...validationRules],
    // every answer is its caller's own, so nothing is reckoned field by field about keeping it
    plugins: [costs(schema), worded(log), ApolloServerPluginCacheControlDisabled()],
    parseOptions: { maxTokens: limits.tokens }, csrfPrevention: { requestHeaders: ['x-huiyin', 'x-apollo-operation-name', 'apollo-require-preflight'] },
    includeStacktraceInErrorResponses: false, hideSchemaDetailsFromClientErrors: true, allowBatchedHttpRequests: false,
    // the caller's language is known only to the context: the error waits under its formatted self until `worded`
    formatError: (formatted, error) => { thrown.set(formatted, error); return formatted; },
  });
  await apollo.start();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const lang = langOf(request.headers['accept-language']);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
      response.end(JSON.stringify(body));
    };
    if (!isOwnOrigin(request, names)) return answer(403, { errors: [{ message: 'Pages of other sites may not ask here', extensions: { code: 'BAD_REQUEST' } }] });
    let body: unknown;
    try {
      const bytes = await readBody(request, graphqlBodyLimit);
      body = request.method === 'POST' ? JSON.parse(bytes.toString() || 'null') : undefined;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return answer(400, { errors: [{ message: 'The body is not JSON', extensions: { code: 'BAD_REQUEST' } }] });
    }
    const slides = request.headers['x-huiyin-poll'] === undefined;
    const who = await authenticate(services, request.headers.cookie, lang, { slides });
    const context = requestContext({
      services, lang, actor: who?.actor ?? null, session: who?.session ?? null, address: addressOf(request),
      device: request.headers['user-agent'],
      setCookie: (token, expires) => response.appendHeader('set-cookie', sessionCookie(token, { secure, expires })),
      signInStep: {
        challenge: sealedIn(request.headers.cookie, stepCookie),
        set: (challenge, expires) => response.appendHeader('set-cookie', cookieOf(stepCookie, challenge, { secure, expires })),
      },
    });
    try {
      const headers = new HeaderMap();
      for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
      const result = await apollo.executeHTTPGraphQLRequest({
        context: async () => context, httpGraphQLRequest: { method: request.method ?? 'GET', headers, body, search: url.search },
      });
      for (const [name, value] of result.headers) if (name !== 'content-length') response.setHeader(name, value);
      response.setHeader('cache-control', 'no-store');
      await logOpenings(context);
      if (result.body.kind !== 'complete') throw new GraphQLError('Answers come whole');
      response.writeHead(result.status ?? 200, { 'content-length': Buffer.byteLength(result.body.string) });
      response.end(result.body.string);
    } finally {
      await context.fresh();
    }
  }

  return { handle, stop: () => apollo.stop() };
}
