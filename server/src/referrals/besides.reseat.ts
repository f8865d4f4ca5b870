import { LockMode } from '@mikro-orm/postgresql';
import type { Change } from '../journal/change.ts';
import { AuthorTalk } from './author-talk.entity.ts';
import { authorTalkRules } from './author-talk.rules.ts';
import { CoOpinion } from './co-opinion.entity.ts';
import { coOpinionRules } from './co-opinion.rules.ts';
import { Countersignature } from './countersignature.entity.ts';
import { heardBy } from './heard-by.ts';
import { Note } from './note.entity.ts';
import { noteRules } from './note.rules.ts';
import { Plan } from './plan.entity.ts';
import { planRules } from './plan.rules.ts';
import type { Referral } from './referral.entity.ts';
import { Reply } from './reply.entity.ts';
import { retold } from '../submissions/retold.ts';
import { StageReport } from './stage-report.entity.ts';
import { stageReportRules } from './stage-report.rules.ts';

/** What goes before a reply is kept as closely as its referral, and is its handler's. */
export async function besidesReseated(change: Change, { id: referralId, unitId, confidentiality, handlerId = null }: Referral): Promise<void> {
  const { em } = change;
  const locked = { orderBy: { id: 'asc' as const }, lockMode: LockMode.PESSIMISTIC_WRITE as const };
  const seat = { confidentiality, handlerId };
  for (const row of await em.find(CoOpinion, { referralId }, locked)) { await change.reseat(coOpinionRules, row, 'CoOpinionReclassified', seat); await retold(change, row); }
  for (const row of await em.find(Plan, { referralId }, locked)) { await change.reseat(planRules as never, row, 'PlanReclassified', seat); await retold(change, row); }
  for (const row of await em.find(StageReport, { referralId }, locked)) { await change.reseat(stageReportRules as never, row, 'StageReportReclassified', seat); await retold(change, row); }
  for (const row of await em.find(AuthorTalk, { referralId }, locked)) { await change.reseat(authorTalkRules as never, row, 'AuthorTalkReclassified', seat); await retold(change, row); }
  for (const row of await em.find(Note, { subjectId: referralId }, locked)) { await change.reseat(noteRules as never, row, 'NoteReclassified', { confidentiality, handlerId: row.unitId === unitId ? handlerId : null }); await retold(change, row); }
  for (const reply of await em.find(Reply, { referralId })) {
    for (const said of await em.find(Countersignature, { replyId: reply.id })) said.audience = heardBy(reply, said.unitId);
  }
  await em.flush();
}
