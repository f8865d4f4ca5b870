import type { EntityManager } from '@mikro-orm/postgresql';
import { pgArray } from '../journal/transaction.ts';
import { scope } from '../kernel/audience.ts';
import { blankDossier, withEntry, type Dossier, type DossierEntry } from './dossier.ts';

const PAGE = 1000;

/** The entries of an observer's archive that the office knows of as well (what is theirs alone leaves no mark on what is counted) after one place of the journal and up to another, in order; asked in a transaction that sees everything. */
async function entriesOf(em: EntityManager, schemeId: string, membershipId: string, after: number, until: number): Promise<DossierEntry[]> {
  const rows = await em.execute<{ seq: string; id: string; type: string; at: string | Date; actor_id: string; subject_id: string; digest: string; data: Record<string, unknown> | null }[]>(
    `with about as (select seq from journal_entry where chain = ? and audience @> ?::text[] union select seq from journal_payload where chain = ? and data ->> 'memberId' = ?)
     select e.seq, e.id, e.type, e.at, e.actor_id, e.subject_id, encode(e.digest, 'hex') as digest, p.data
     from about join journal_entry e on e.chain = ? and e.seq = about.seq left join journal_payload p on p.chain = e.chain and p.seq = e.seq
     where e.seq > ? and e.seq <= ? and e.audience @> ?::text[] order by e.seq limit ${PAGE}`, [schemeId, pgArray([scope.member(membershipId)]), schemeId, membershipId, schemeId, after, until, pgArray([scope.office(schemeId)])]);
  return rows.map((r) => ({ seq: Number(r.seq), id: r.id, type: r.type, at: new Date(r.at).toISOString(), actorId: r.actor_id, subjectId: r.subject_id, digest: r.digest, data: r.data }));
}

/** Where a scheme's journal stands. */
export async function headOf(em: EntityManager, schemeId: string): Promise<{ epoch: string; seq: number }> {
  const [head] = await em.execute<{ epoch: string; seq: string }[]>('select epoch, seq from chain where id = ?', [schemeId]);
  return { epoch: head!.epoch, seq: Number(head!.seq) };
}

/** An observer's dossier at a place of the journal, from scratch or going on from an earlier one. */
export async function dossierAt(em: EntityManager, of: { schemeId: string; membershipId: string }, until: number, from: Dossier = blankDossier(of.membershipId)): Promise<Dossier> {
  let dossier = from;
  for (let after = from.position; ;) {
    const page = await entriesOf(em, of.schemeId, of.membershipId, after, until);
    dossier = page.reduce(withEntry, dossier);
    if (page.length < PAGE) return dossier;
    after = page.at(-1)!.seq;
  }
}
