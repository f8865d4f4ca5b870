import { sees, systemScope, type Scope } from '../kernel/audience.ts';
import type { ActorPayload } from './actor-label.ts';
import type { Services } from './services.ts';
import { ask, readAs } from './reading.ts';
import { pgArray } from './transaction.ts';

/** What an entry tells beside its digest. */
export interface Told extends ActorPayload { text: string | null; textClass: string; [more: string]: unknown }

/** An entry as it stands in the journal. */
export interface Recorded {
  readonly chain: string;
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly at: Date;
  readonly actorId: string;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly changed: readonly string[];
  readonly audience: readonly Scope[];
  readonly leftAudience: readonly Scope[];
  /** Null once it has been erased. */
  readonly told: Told | null;
}

/** What somebody with these scopes learns of an entry: that its subject changed, that it left their sight, or nothing. */
export function concern(entry: Recorded, scopes: readonly Scope[]): 'changed' | 'gone' | null {
  if (sees(scopes, entry.audience)) return 'changed';
  return sees(scopes, entry.leftAudience) ? 'gone' : null;
}

/** Whether an entry is for a scope, or was until then. */
export const touches = ({ audience, leftAudience }: Recorded, scope: Scope) => audience.includes(scope) || leftAudience.includes(scope);

type Stored = Omit<Recorded, 'seq' | 'at'> & { seq: string; at: Date | string };

const columns = `e.chain, e.seq, e.id, e.type, e.at, e.actor_id as "actorId", e.subject_id as "subjectId", e.subject_version as "subjectVersion",
  e.changed, e.audience, e.left_audience as "leftAudience", p.data as told`;

const recorded = (row: Stored): Recorded => ({ ...row, seq: Number(row.seq), at: new Date(row.at) });

type Reads = Pick<Services, 'orm'>;

/** The entries of a chain that follow a place, in order. */
export const readAfter = async ({ orm }: Reads, chain: string, seq: number, limit: number): Promise<Recorded[]> => (await readAs<Stored>(orm, [systemScope],
  `select ${columns} from journal_entry e left join journal_payload p using (chain, seq) where e.chain = ?::text and e.seq > ?::bigint order by e.seq limit ?::int`,
  [chain, seq, limit], true)).map(recorded);

/** A stretch of a chain, as far as it concerns some scopes, or one subject only. */
export interface Stretch { chain: string; after: number; until: number; scopes: readonly Scope[]; subjectId: string | null }

const within = `e.chain = ?::text and e.seq > ?::bigint and e.seq <= ?::bigint and (e.audience && ?::text[] or e.left_audience && ?::text[])
  and e.subject_id = coalesce(?::text, e.subject_id)`;
const bounds = (s: Stretch) => [s.chain, s.after, s.until, pgArray(s.scopes), pgArray(s.scopes), s.subjectId];

/** The entries of a stretch, in order. */
export const readStretch = async ({ orm }: Reads, stretch: Stretch, limit: number): Promise<Recorded[]> => (await readAs<Stored>(orm, [systemScope],
  `select ${columns} from journal_entry e left join journal_payload p using (chain, seq) where ${within} order by e.seq limit ?::int`,
  [...bounds(stretch), limit])).map(recorded);

/** How many entries a stretch has; counting ends at the limit. */
export async function countStretch({ orm }: Reads, stretch: Stretch, limit: number): Promise<number> {
  const [row] = await readAs<{ n: string }>(orm, [systemScope],
    `select count(*) as n from (select from journal_entry e where ${within} limit ?::int) as stretch`, [...bounds(stretch), limit]);
  return Number(row?.n ?? 0);
}

/** A chain's name, the epoch its numbers belong to, and its last number. */
export interface Head { id: string; epoch: string; seq: number }

/** Where every chain stands now. */
export const readHeads = async ({ orm }: Reads): Promise<Head[]> =>
  (await ask<{ id: string; epoch: string; seq: string }>(orm, 'heads', 'select id, epoch, seq from chain', [])).map((head) => ({ ...head, seq: Number(head.seq) }));
