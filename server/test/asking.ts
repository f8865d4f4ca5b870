import { expect } from 'vitest';
import type { World, Refusal } from './world.ts';

/** How a request is sent, where it is not sent as the product's client sends it. */
export interface Sent { cookie?: string | undefined; lang?: string; method?: string; headers?: Record<string, string | null>; body?: string; path?: string }
/** An answer as it came. */
export interface Got { status: number; text: string; headers: Headers; data: unknown; errors: { message: string; extensions: Refusal; path?: string[] }[] | undefined }

/** A request as any program could send it. */
export async function send(w: World, { cookie, lang = 'zh', method = 'POST', headers = {}, body, path = '/graphql' }: Sent): Promise<Got> {
  const all: Record<string, string | null> = { 'content-type': 'application/json', 'x-huiyin': '1', 'accept-language': lang, cookie: cookie ?? null, ...headers };
  const response = await fetch(`${w.app.url}${path}`, {
    method, headers: Object.fromEntries(Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null)), ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  let json: { data?: unknown; errors?: Got['errors'] } = {};
  try { json = JSON.parse(text) as typeof json; } catch { /* not every answer is JSON */ }
  return { status: response.status, text, headers: response.headers, data: json.data, errors: json.errors };
}

/** A GraphQL request as the product's client sends it, and the answer byte for byte. */
export const ask = (w: World, query: string, variables: object = {}, sent: Sent = {}): Promise<Got> => send(w, { body: JSON.stringify({ query, variables }), ...sent });

/** What nothing may change: every entry of the journal, and every row of every table that matters. */
export async function standing(w: World): Promise<string> {
  const tables = ['submission', 'opinion', 'issue', 'referral', 'reply', 'call', 'question', 'attachment', 'clock', 'clock_event', 'idempotency', 'serial', 'person', 'membership', 'account', 'unit', 'chain', 'journal_entry'];
  const [row] = await w.asOwner<{ all: string }>(`select md5(${tables.map((t) => `coalesce((select string_agg(r::text, e'\\n' order by r::text) from ${t} r), '')`).join(" || '|' || ")}) as all`);
  return row!.all;
}

/** Refused alike in Chinese and in English, in words of each, and nothing has changed; the Chinese refusal. */
export async function refusedInBoth(w: World, cookie: string | undefined, query: string, variables: object = {}): Promise<Refusal> {
  const before = await standing(w);
  const [zh, en] = [await ask(w, query, variables, { cookie }), await ask(w, query, variables, { cookie, lang: 'en' })];
  for (const got of [zh, en]) expect(got.errors, `${got.text} ${JSON.stringify(variables)?.slice(0, 300)}`).toHaveLength(1);
  const [inZh, inEn] = [zh.errors![0]!, en.errors![0]!];
  expect(inEn.extensions).toEqual(inZh.extensions);
  expect(inZh.message).toMatch(/\p{Script=Han}/u);
  expect(inEn.message.replace(/“[^”]*”/g, '')).not.toMatch(/\p{Script=Han}/u);
  expect(await standing(w)).toBe(before);
  expect(w.faults).toEqual([]);
  return { ...inZh.extensions, message: inZh.message };
}
