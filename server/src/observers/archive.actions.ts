import { Membership } from '../accounts/membership.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import type { Day } from '../kernel/calendar.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { ArchiveSnapshot } from './archive.entity.ts';
import { dossierAt, headOf } from './archive.records.ts';
import { observersAudience } from './deed.rules.ts';
import { countsOf, digestOfDossier } from './dossier.ts';

/** Whose archive, what for, and the days it is counted over. */
export interface FreezeInput { membershipId: string; purpose: string; from: Day; to: Day; idempotencyKey: string }

/** The office, or whoever manages the observer, keeps the archive as it stands, to be counted again later (A-23, B-31). */
export const freeze = (a: Acting, input: FreezeInput) => act(a, { act: 'archiveFreeze', input: { ...input } }, async (change) => {
  const { actor, em, now } = change;
  const member = await change.load(Membership, input.membershipId);
  if (member.role !== 'OBSERVER') throw notFound();
  if (actor.role !== 'OFFICER' && actor.role !== 'MANAGER') throw new Refused('NOT_YOURS', { zh: '只有营商办和选聘单位可以固定档案', en: 'Only the office and the appointing unit freeze an archive' }, { rule: 'A-23' });
  if (meaningfulLength(input.purpose) === 0) throw new Refused('INCOMPLETE', { zh: '请填写用途', en: 'Say what it is for' }, { field: 'purpose', rule: 'A-23' });
  if ([...input.purpose].length > 200) throw new Refused('TOO_LONG', { zh: '最多 200 个字', en: 'At most 200 characters' }, { field: 'purpose' });
  if (input.to < input.from) throw new Refused('INVALID', { zh: '结束日期不能早于开始日期', en: 'The end lies before the beginning' }, { field: 'to' });
  await change.write();
  const of = { schemeId: member.schemeId, membershipId: member.id };
  const { seq } = await headOf(em, member.schemeId);
  const dossier = await dossierAt(em, of, seq);
  const snapshot = em.create(ArchiveSnapshot, {
    id: newId('ArchiveSnapshot', now), ...of, purpose: input.purpose.trim(), fromDay: input.from, toDay: input.to, position: seq, digest: digestOfDossier(dossier),
    counts: countsOf(dossier, input.from, input.to), dossier, frozenAt: now, byId: actor.membershipId, version: 1, audience: observersAudience(member),
  });
  await em.persist(snapshot).flush();
  change.record('ArchiveFrozen', snapshot, ['digest'], { text: snapshot.purpose, more: { memberId: member.id, digest: snapshot.digest, counts: snapshot.counts } });
  return snapshot;
});
