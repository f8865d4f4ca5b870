import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { scope } from '../kernel/audience.ts';
import { rulesOf } from '../schemes/rules.ts';
import { isSecret } from '../submissions/confidentiality.rules.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { Issue } from './issue.entity.ts';
import { gistOf, likeness, soughtFor, wordsInCommon } from './similar.rules.ts';

/** A text to find the like of: an opinion, or an item of the ledger. */
export interface Matter { id: string; schemeId: string; ruleSetId: string; title: string; problem: string; issueId?: string | null | undefined }
/** What is like it, the score from 0 to 100, and the words they share. */
export interface Alike { issue: Issue | null; opinion: Opinion | null; score: number; because: string[] }

/** A pair as the index holds it: two characters as one number; a word of letters or digits as a negative one. The database holds the same rule as `huiyin.pairs`. */
export const codeOf = (pair: string): number => (pair.charCodeAt(0) < 128
  ? -1 - parseInt(createHash('md5').update(pair).digest('hex').slice(0, 7), 16)
  : (pair.charCodeAt(0) - 19_968) * 32_768 + pair.charCodeAt(1) - 19_968);

/** Enough for a page of them, when each item of the ledger may come with several opinions. */
const candidates = 120;
const textOf = ({ title, problem }: { title: string; problem: string }) => `${title}\n${problem}`;

/** The matters that may be alike, among those that this transaction sees: the database looks for shared pairs, the rules score. */
async function candidatesFor(em: EntityManager, matter: Matter): Promise<{ opinions: Opinion[]; ids: string[] }> {
  const sought = soughtFor(textOf(matter)).map(codeOf);
  if (sought.length === 0) return { opinions: [], ids: [] };
  const ids = (await em.execute<{ id: string }[]>('select id from huiyin.alike(?, ?::int[], ?)', [matter.schemeId, `{${sought.join(',')}}`, candidates])).map(({ id }) => id);
  return { ids, opinions: await em.find(Opinion, { id: { $in: ids }, state: { $nin: ['WITHDRAWN', 'SPLIT', 'REJOINED'] as never[] } }) };
}

/**
 * What is alike among the matters that this transaction sees, the likest first, from the scheme's likeness on: items of the
 * ledger, cleared ones too, each as like as the likest of its own words and its opinions', and opinions that are none yet.
 */
export async function alikeTo(em: EntityManager, matter: Matter, first: number): Promise<Alike[]> {
  const text = textOf(matter);
  const { likenessAt } = (await rulesOf(em, matter.ruleSetId)).set;
  const { ids, opinions } = await candidatesFor(em, matter);
  const issues = new Map((await em.find(Issue, { id: { $in: [...ids, ...opinions.flatMap((o) => o.issueId ?? [])] }, state: { $nin: ['MERGED', 'VOIDED'] as never[] } })).map((i) => [i.id, i]));
  const gist = gistOf(text);
  const found = new Map<string, Alike>();
  const meet = (words: string, issue: Issue | null, opinion: Opinion | null) => {
    const id = issue?.id ?? opinion!.id;
    if (id === matter.id || id === matter.issueId || opinion?.id === matter.id) return;
    const score = likeness(gist, gistOf(words));
    if (score >= likenessAt && score > (found.get(id)?.score ?? 0)) found.set(id, { issue, opinion: issue ? null : opinion, score, because: wordsInCommon(text, words) });
  };
  for (const issue of issues.values()) meet(textOf(issue), issue, null);
  for (const o of opinions) {
    const issue = o.issueId ? issues.get(o.issueId) ?? null : null;
    if (!o.issueId || issue) meet(textOf(o), issue, o);
  }
  return [...found].sort(([a, one], [b, other]) => other.score - one.score || (a < b ? 1 : -1)).slice(0, first).map(([, alike]) => alike);
}

/** The opinions of the ledger that are alike, this one first; what is kept from the office is never among them. */
export async function opinionsAlike(em: EntityManager, opinion: Opinion): Promise<Opinion[]> {
  const { likenessAt } = (await rulesOf(em, opinion.ruleSetId)).set;
  const gist = gistOf(textOf(opinion));
  const { opinions } = await candidatesFor(em, opinion);
  const kept = (o: Opinion) => o.id !== opinion.id && !!o.issueId && !isSecret(o) && o.audience.includes(scope.office(o.schemeId)) && likeness(gist, gistOf(textOf(o))) >= likenessAt;
  return [opinion, ...opinions.filter(kept)];
}
