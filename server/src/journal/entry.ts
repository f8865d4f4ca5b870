import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { canonical } from '../kernel/canonical.ts';
import { newId } from '../kernel/id.ts';
import { headText, type HeadSigner } from './signer.ts';
import { pgArray } from './transaction.ts';

/** Anything with a history: its id, how often it has changed, who may see it. */
export interface Changeable { id: string; version: number }

/** What an entry says beside its payload. */
export interface Draft {
  type: string;
  at: Date;
  actorId: string;
  subjectId: string;
  subjectVersion: number;
  changed: readonly string[];
  audience: readonly string[];
  leftAudience: readonly string[];
  payload: Readonly<Record<string, unknown>>;
}

const sha = (...parts: (string | Buffer)[]) => parts.reduce((h, p) => h.update(p), createHash('sha256')).digest();

/** The digest that stands in the chain for a payload: salted, so that it tells nothing once the payload is erased. */
export const digestOf = (salt: Buffer, payload: unknown) => sha(salt, canonical(payload));

/** The hash of an entry over everything it says and the hash before it. */
export const hashOf = (chain: string, seq: number, id: string, d: Omit<Draft, 'payload'>, digest: Buffer, previous: Buffer) =>
  sha(canonical([chain, seq, id, d.type, d.at.toISOString(), d.actorId, d.subjectId, d.subjectVersion, d.changed, d.audience,
    d.leftAudience, digest.toString('hex'), previous.toString('hex')]));

/** Appends entries to a chain under its lock, as the last step of a transaction; gives the new head's place. */
export async function append(em: EntityManager, signer: HeadSigner, chain: string, drafts: readonly Draft[]): Promise<{ epoch: string; seq: number }> {
  const [head] = await em.execute<{ epoch: string; seq: string; hash: Buffer }[]>('select epoch, seq, hash from chain where id = ? for update', [chain]);
  if (!head) throw new Error(`no such chain: ${chain}`);
  let seq = Number(head.seq);
  if (drafts.length === 0) return { epoch: head.epoch, seq };
  let previous = head.hash;
  for (const d of drafts) {
    seq += 1;
    const id = newId('Entry', d.at);
    const salt = randomBytes(16);
    const digest = digestOf(salt, d.payload);
    const hash = hashOf(chain, seq, id, d, digest, previous);
    await em.execute(
      `with e as (insert into journal_entry (chain, seq, id, type, at, actor_id, subject_id, subject_version, changed, audience, left_audience, digest, previous, hash)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?::text[], ?, ?, ?))
       insert into journal_payload (chain, seq, salt, data, audience) values (?, ?, ?, ?::jsonb, ?::text[])`,
      [chain, seq, id, d.type, d.at, d.actorId, d.subjectId, d.subjectVersion, pgArray(d.changed), pgArray(d.audience), pgArray(d.leftAudience),
        digest, previous, hash, chain, seq, salt, canonical(d.payload), pgArray(d.audience)]);
    previous = hash;
  }
  await em.execute('update chain set seq = ?, hash = ?, signature = ? where id = ?',
    [seq, previous, signer.sign(headText(chain, head.epoch, seq, previous)), chain]);
  return { epoch: head.epoch, seq };
}
