import type { EntityManager } from '@mikro-orm/postgresql';
import { digestOf, hashOf } from './entry.ts';
import { headText, type HeadSigner } from './signer.ts';

/** An entry as it is stored, with what was said with it. */
export interface Stored {
  seq: string; id: string; type: string; at: Date; actor_id: string; subject_id: string; subject_version: number; changed: string[];
  audience: string[]; left_audience: string[]; digest: Buffer; previous: Buffer; hash: Buffer; salt: Buffer | null; data: unknown;
}

/** What verifying a chain found: how many entries stand, the hash of the last, and the first place where it does not hold. */
export interface Verdict { chain: string; entries: number; head: string; broken: { seq: number; what: string } | null }

const PAGE = 1000;

/** What is wrong with an entry that follows the one of this hash; null where it stands as it was written. */
export function wrongWith(e: Stored, chain: string, previous: Buffer): string | null {
  const draft = {
    type: e.type, at: new Date(e.at), actorId: e.actor_id, subjectId: e.subject_id, subjectVersion: e.subject_version,
    changed: e.changed, audience: e.audience, leftAudience: e.left_audience,
  };
  if (!hashOf(chain, Number(e.seq), e.id, draft, e.digest, previous).equals(e.hash)) return 'it was changed';
  return e.salt && !digestOf(e.salt, e.data).equals(e.digest) ? 'its payload was changed' : null;
}

/** Walks a chain from its first entry to its signed head; a changed, removed or reordered entry shows. */
export async function verifyChain(em: EntityManager, signer: HeadSigner, chain: string): Promise<Verdict> {
  const [head] = await em.execute<{ epoch: string; seq: string; hash: Buffer; signature: Buffer | null }[]>('select epoch, seq, hash, signature from chain where id = ?', [chain]);
  if (!head) return { chain, entries: 0, head: '', broken: { seq: 0, what: 'the chain is missing' } };
  let seq = 0;
  let previous: Buffer = Buffer.alloc(0);
  const broken = (what: string): Verdict => ({ chain, entries: seq, head: previous.toString('hex'), broken: { seq: seq + 1, what } });
  for (;;) {
    const page = await em.execute<Stored[]>(
      `select e.*, p.salt, p.data from journal_entry e left join journal_payload p using (chain, seq) where e.chain = ? and e.seq > ? order by e.seq limit ${PAGE}`, [chain, seq]);
    for (const e of page) {
      if (Number(e.seq) !== seq + 1) return broken('an entry was removed');
      if (!e.previous.equals(previous)) return broken('it does not follow the entry before it');
      const wrong = wrongWith(e, chain, previous);
      if (wrong) return broken(wrong);
      previous = e.hash;
      seq += 1;
    }
    if (page.length < PAGE) break;
  }
  if (seq !== Number(head.seq) || !previous.equals(head.hash)) return broken('the tail does not reach the head');
  if (seq > 0 && !(head.signature && signer.verify(headText(chain, head.epoch, seq, head.hash), head.signature))) return broken('the head is not signed by this server');
  return { chain, entries: seq, head: previous.toString('hex'), broken: null };
}

/** Verifies every chain in the database. */
export async function verifyJournal(em: EntityManager, signer: HeadSigner): Promise<Verdict[]> {
  const chains = await em.execute<{ id: string }[]>('select id from chain order by id');
  const verdicts: Verdict[] = [];
  for (const { id } of chains) verdicts.push(await verifyChain(em, signer, id));
  return verdicts;
}
