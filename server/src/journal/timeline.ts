import { reads, systemScope, type FieldClass, type Scope } from '../kernel/audience.ts';
import type { Said } from '../kernel/refused.ts';
import { actorLabel, readerOf, type ActorPayload } from './actor-label.ts';
import { pageSize, placed, placeOf, type Listed } from './connection.ts';
import { signedIn, type Context } from './context.ts';
import { readAs } from './reading.ts';
import { audienceWith, standingIn, standsSql, type StandingIn } from './standing-in.ts';
import type { ArchivedEntry, TimelineEntry } from './timeline.type.ts';
import { pgArray } from './transaction.ts';
import { wrongWith, type Stored } from './verify.ts';

interface Step {
  seq: string; id: string; type: string; at: Date; actor_id: string; subject_id: string; audience: Scope[]; chain: string; epoch: string; hash: string;
  /** `said`: what it is called in the scheme's own words, where that is not the same everywhere. */
  /** For whom what was said with it is now. */
  heard: Scope[] | null;
  /** Whether it is of a trade secret, which nobody reads by standing in for others. */
  secret?: boolean;
  data: (ActorPayload & { text: string | null; textClass: FieldClass; said?: Said }) | null;
}

const columns = "e.chain, e.seq, e.id, e.type, e.at, e.actor_id, e.subject_id, e.audience, encode(e.hash, 'hex') as hash, p.audience as heard, p.data, c.epoch";
const secret = 'huiyin.is_secret(e.subject_id) as secret';
/** So many characters of an entry's hash are what it is known by. */
const NUMBER = 12;
const joined = 'left join journal_payload p on p.chain = e.chain and p.seq = e.seq join chain c on c.id = e.chain';

/** Of a matter that was restricted since, also its older entries are for those alone who still know of it; likewise what was noted of it elsewhere. */
const notWithheld = "not exists (select from withheld h where (h.subject_id = e.subject_id or h.subject_id = p.data ->> 'of') and not h.audience && ?::text[])";

/** The steps of some subjects that the caller sees, oldest first: those that are for the caller, or were for whom the caller stands in for. */
export async function timelineOf(context: Context, subjectIds: readonly string[]): Promise<TimelineEntry[]> {
  const { scopes } = signedIn(context);
  const as = standingIn(scopes);
  const stands = standsSql(as);
  const steps = await readAs<Step>(context.services.orm, [systemScope],
    `select ${columns} from journal_entry e ${joined}
     where e.subject_id = any(?::text[]) and (e.audience && ?::text[] or ${stands.sql}) and ${notWithheld} order by e.seq limit 500`, [pgArray(subjectIds), pgArray(scopes), ...stands.params.map(pgArray), pgArray(scopes)]);
  return told(context, steps, as);
}

/** Whose archive is read, and for whom the reader stands in. */
export interface ArchiveAsked { readonly memberId: string; readonly scope: Scope; readonly as: StandingIn | null }

/** The entries of an archive that the caller reads, as the beginning and the rest of a statement with its parameters. */
function inArchive(context: Context, of: ArchiveAsked) {
  const { schemeId, scopes } = signedIn(context);
  const kinds = [...context.services.told].filter(([, said]) => said !== null).map(([type]) => type);
  const stands = standsSql(of.as);
  return {
    from: `with about as (select seq from journal_entry where chain = ? and audience @> ?::text[] union select seq from journal_payload where chain = ? and data ->> 'memberId' = ?)`,
    where: `from about join journal_entry e on e.chain = ? and e.seq = about.seq ${joined} where e.type = any(?::text[]) and (e.audience && ?::text[] or ${stands.sql}) and ${notWithheld}`,
    params: [schemeId, pgArray([of.scope]), schemeId, of.memberId, schemeId, pgArray(kinds), pgArray(scopes), ...stands.params.map(pgArray), pgArray(scopes)],
  };
}

/**
 * Everything that happened to what an observer did and filed, and what names them, newest first: their archive. Nobody is
 * shown by it what is not for them, or for whom they stand in for.
 */
export async function archiveOf(context: Context, of: ArchiveAsked, first: number, after?: string | null): Promise<Listed<TimelineEntry>> {
  const before = after ? Number(placed(after)[0]) : Number.MAX_SAFE_INTEGER;
  if (!Number.isSafeInteger(before)) placed('');
  const { from, where, params } = inArchive(context, of);
  const steps = await readAs<Step>(context.services.orm, [systemScope], `${from} select ${columns}, ${secret} ${where} and e.seq < ? order by e.seq desc limit ${pageSize(first) + 1}`, [...params, before]);
  const nodes = await told(context, steps.slice(0, first), of.as);
  const edges = nodes.map((node, i) => ({ node, cursor: placeOf(String(steps[i]!.seq), node.id) }));
  return {
    nodes: async () => nodes, edges: async () => edges, pageInfo: async () => ({ hasNextPage: steps.length > first, endCursor: edges.at(-1)?.cursor ?? null }),
    totalCount: async () => Number((await readAs<{ n: string }>(context.services.orm, [systemScope], `${from} select count(*) as n ${where}`, params))[0]!.n),
  };
}

/** The journal entry behind one line of an archive, and whether it stands as it was written; null where the caller does not read that line. */
export async function archivedEntry(context: Context, of: ArchiveAsked, id: string): Promise<ArchivedEntry | null> {
  const { from, where, params } = inArchive(context, of);
  const [step] = await readAs<Step & Omit<Stored, 'hash'>>(context.services.orm, [systemScope],
    `${from} select ${columns}, ${secret}, e.subject_version, e.changed, e.left_audience, e.digest, e.previous, p.salt ${where} and e.id = ?`, [...params, id]);
  const [entry] = step ? await told(context, [step], of.as) : [];
  return step && entry ? { entry, hash: step.hash, subjectVersion: step.subject_version, intact: !wrongWith({ ...step, hash: Buffer.from(step.hash, 'hex') }, step.chain, step.previous) } : null;
}

async function told(context: Context, steps: readonly Step[], as: StandingIn | null): Promise<TimelineEntry[]> {
  const viewer = signedIn(context);
  const reader = readerOf(context);
  const entries = await Promise.all(steps.map(async (s): Promise<TimelineEntry | null> => {
    const label = s.data?.said ?? context.services.told.get(s.type);
    if (!label) return null;
    const audience = audienceWith(s.audience, as);
    const text = s.data && reads(s.data.textClass, viewer.scopes, audienceWith(s.heard ?? [], s.secret && as?.for !== 'LIAISON' ? null : as)) ? s.data.text : null;
    const actor = await actorLabel({ told: s.data, actorId: s.actor_id, audience }, reader);
    const cursor = context.services.cursors.seal({ epoch: s.epoch, chains: { [s.chain]: Number(s.seq) } });
    return { id: s.id, cursor, at: new Date(s.at), type: s.type, label: label[context.lang], actor, text, subjectId: s.subject_id, number: s.hash.slice(0, NUMBER) };
  }));
  return entries.filter((e) => e !== null);
}
