import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange, mapExchange, subscriptionExchange } from '@urql/svelte';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { keys, updates } from '#lib/cache.ts';
import { newestWins } from '#lib/newest.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { socket } from '#lib/socket.ts';

/** A generated document: what it returns and which variables it takes. */
export type Doc<D, V> = DocumentTypeDecoration<D, V>;

/** The request form of a generated document, whether it was generated as text or as a parsed tree. */
export const request = <D, V>(document: Doc<D, V>) =>
  (document instanceof String ? document.toString() : document) as never;

const newest = newestWins();

/** The window's one client; caches each subject once and asks in the viewer's language. */
export const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: () => ({
    credentials: 'same-origin',
    headers: { 'x-huiyin': '1', 'accept-language': getLocale() },
  }),
  exchanges: [
    cacheExchange({ keys, updates }),
    mapExchange({ onResult: (result) => ({ ...result, data: newest(result.data) }) }),
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: (operation) => ({
        subscribe: (sink) => ({
          unsubscribe: socket.subscribe({ ...operation, query: operation.query ?? '' }, sink as never),
        }),
      }),
    }),
  ],
});
