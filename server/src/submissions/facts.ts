import type { EntityManager } from '@mikro-orm/postgresql';
import { rulesOf } from '../schemes/rules.ts';
import type { OpinionFacts } from './opinion.rules.ts';
import { Opinion } from './opinion.entity.ts';
import type { Submission } from './submission.entity.ts';
import type { SubmissionFacts } from './submission.rules.ts';

/** A submission with what the rules ask beyond its row. */
export async function submissionFacts(em: EntityManager, s: Submission): Promise<SubmissionFacts> {
  const triaged = await em.count(Opinion, { submissionId: s.id, state: { $nin: ['SUBMITTED', 'REJOINED', 'WITHDRAWN'] } });
  return { ...s, liaisonId: s.liaisonId ?? null, managingUnitId: s.managingUnitId ?? null, triaged };
}

/** An opinion with what its scheme lets a liaison do. */
export async function opinionFacts(em: EntityManager, o: Opinion): Promise<OpinionFacts> {
  const { liaisonRegisters, liaisonDeclines } = (await rulesOf(em, o.ruleSetId)).set;
  const [{ followed } = { followed: false }] = o.issueId || o.state === 'SPLIT' ? await em.execute<{ followed: boolean }[]>('select huiyin.followed(?) as followed', [o.id]) : [];
  return { ...o, liaisonId: o.liaisonId ?? null, satisfied: o.satisfied ?? null, mergedAt: o.mergedAt ?? null, followed, liaisonRegisters, liaisonDeclines };
}
