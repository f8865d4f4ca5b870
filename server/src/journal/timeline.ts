import { reads, type FieldClass, type Scope } from '../kernel/audience.ts';
import type { Said } from '../kernel/refused.ts';
import { actorLabel, readerOf, type ActorPayload } from './actor-label.ts';
import { pageSize, placed, placeOf, type Listed } from './connection.ts';
import { signedIn, type Context } from './context.ts';
import type { TimelineEntry } from './timeline.type.ts';
import { pgArray } from './transaction.ts';

interface Step {
  seq: string; id: string; type: string; at: Date; actor_id: string; subject_id: string; audience: Scope[];
  /** `said`: what it is called in the scheme's own words, where that is not the same everywhere. */
  data: (ActorPayload & { text: string | null; textClass: FieldClass; said?: Said }) | null;
}

/** The steps of some subjects, oldest first; row-level security keeps what is not for the caller. */
export async function timelineOf(context: Context, subjectIds: readonly string[]): Promise<TimelineEntry[]> {
  const steps = await (await context.em()).execute<Step[]>(
    `select e.seq, e.id, e.type, e.at, e.actor_id, e.subject_id, e.audience, p.data from journal_entry e left join journal_payload p using (chain, seq)
     where e.subject_id = any(?::text[]) order by e.seq limit 500`, [pgArray(subjectIds)]);
  return told(context, steps);
}

/** Everything that happened to what an observer filed, newest first: their archive. */
export async function archiveOf(context: Context, memberScope: Scope, first: number, after?: string | null): Promise<Listed<TimelineEntry>> {
  const before = after ? Number(placed(after)[0]) : Number.MAX_SAFE_INTEGER;
  if (!Number.isSafeInteger(before)) placed('');
  const em = await context.em();
  const kinds = [...context.services.told].filter(([, said]) => said !== null).map(([type]) => type);
  const where = 'e.audience @> ?::text[] and e.chain = ? and e.type = any(?::text[])';
  const params = [pgArray([memberScope]), signedIn(context).schemeId, pgArray(kinds)];
  const steps = await em.execute<Step[]>(
    `select e.seq, e.id, e.type, e.at, e.actor_id, e.subject_id, e.audience, p.data from journal_entry e left join journal_payload p using (chain, seq)
     where ${where} and e.seq < ? order by e.seq desc limit ${pageSize(first) + 1}`, [...params, before]);
  const nodes = await told(context, steps.slice(0, first));
  const edges = nodes.map((node, i) => ({ node, cursor: placeOf(String(steps[i]!.seq), node.id) }));
  return {
    nodes: async () => nodes, edges: async () => edges, pageInfo: async () => ({ hasNextPage: steps.length > first, endCursor: edges.at(-1)?.cursor ?? null }),
    totalCount: async () => Number((await em.execute<{ n: string }[]>(`select count(*) as n from journal_entry e where ${where}`, params))[0]!.n),
  };
}

async function told(context: Context, steps: readonly Step[]): Promise<TimelineEntry[]> {
  const viewer = signedIn(context);
  const reader = readerOf(context);
  const entries = await Promise.all(steps.map(async (s): Promise<TimelineEntry | null> => {
    const label = s.data?.said ?? context.services.told.get(s.type);
    if (!label) return null;
    const text = s.data && reads(s.data.textClass, viewer.scopes, s.audience) ? s.data.text : null;
    const actor = await actorLabel({ told: s.data, actorId: s.actor_id, audience: s.audience }, reader);
    return { id: s.id, at: new Date(s.at), type: s.type, label: label[context.lang], actor, text, subjectId: s.subject_id };
  }));
  return entries.filter((e) => e !== null);
}
