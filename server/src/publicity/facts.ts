import type { EntityManager } from '@mikro-orm/postgresql';
import { Membership } from '../accounts/membership.entity.ts';
import { Person } from '../accounts/person.entity.ts';
import { Activity } from '../activities/activity.entity.ts';
import { isSecret } from '../submissions/confidentiality.rules.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { Submission } from '../submissions/submission.entity.ts';
import { notSupervised } from '../submissions/submission.rules.ts';
import type { PublicityItem } from './publicity.entity.ts';
import type { PublicityFacts } from './publicity.rules.ts';

/** A good practice with what must not stand in its text, as far as the caller sees what it came of. */
export async function publicityFacts(em: EntityManager, p: PublicityItem): Promise<PublicityFacts> {
  const opinion = await em.findOne(Opinion, { id: p.opinionId });
  const submission = opinion && await em.findOne(Submission, { id: opinion.submissionId });
  const visit = submission?.activityId ? await em.findOne(Activity, { id: submission.activityId }) : null;
  const name = await authorName(em, p.authorId);
  const firms = [visit?.enterprise, opinion && notSupervised.includes(opinion.targetType ?? '') ? opinion.target : null];
  return {
    ...p, writtenById: p.writtenById ?? null, writerPersonId: p.writtenById ? (await em.findOne(Membership, { id: p.writtenById }))?.personId ?? null : null, enterprise: p.enterprise ?? null, enterpriseConsent: p.enterpriseConsent ?? null,
    names: name && [...name].length > 1 ? [name] : [], firms: firms.filter((f): f is string => !!f && [...f].length > 1), secret: !!opinion && isSecret(opinion), liaisonId: opinion?.liaisonId ?? null,
  };
}

/** The name of its author, where the caller may know it. */
export async function authorName(em: EntityManager, authorId: string): Promise<string | null> {
  const member = await em.findOne(Membership, { id: authorId });
  return (member && (await em.findOne(Person, { id: member.personId }))?.name) ?? null;
}
