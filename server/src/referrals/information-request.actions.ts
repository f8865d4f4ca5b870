import { LockMode } from '@mikro-orm/postgresql';
import { Membership } from '../accounts/membership.entity.ts';
import { Issue } from '../issues/issue.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import type { Follower } from '../journal/services.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { attachPapers } from '../observers/paper.actions.ts';
import { inForce } from '../schemes/rules.ts';
import { Unit } from '../schemes/unit.entity.ts';
import { assignedOf } from './asked-beside.ts';
import { InformationRequest } from './information-request.entity.ts';
import { informationRequestRules, requestFacts, type InformationKind } from './information-request.rules.ts';

/** What is asked of which unit, for whom and about which matter, where it is about one. */
export interface AskInput { idempotencyKey: string; unitId: string; kind: InformationKind; question: string; issueId?: string | null; observerId?: string | null }
interface Versioned { requestId: string; expectedVersion: number }

async function versioned(change: Change, { requestId, expectedVersion }: Versioned): Promise<InformationRequest> {
  const request = await change.load(InformationRequest, requestId);
  expectVersion(request, expectedVersion);
  return request;
}

/** A unit is asked: by an observer through their liaison, by a liaison for one of theirs, or by the office. */
export const askForInformation = (a: Acting, input: AskInput) => act(a, { act: 'informationRequestAsk', input: { ...input } }, async (change) => {
  const { actor, em, now } = change;
  const { set } = await inForce(em, actor.schemeId, now);
  const own = actor.role === 'OBSERVER';
  if (!await em.findOne(Unit, { id: input.unitId, schemeId: actor.schemeId })) throw notFound();
  const issue = input.issueId ? await em.findOne(Issue, { id: input.issueId }) : null;
  if (input.issueId && !issue) throw notFound();
  const observerId = own ? actor.membershipId : input.observerId ?? null;
  const observer = observerId ? await em.findOne(Membership, { id: observerId, role: 'OBSERVER' }) : null;
  if (observerId && !observer) throw notFound();
  if (actor.role === 'LIAISON' && !observer) throw new Refused('INCOMPLETE', { zh: '请选择为哪位体验官、监督员询问', en: 'Say for which observer' }, { field: 'observerId', rule: 'A-46' });
  const request = await change.create(informationRequestRules, InformationRequest, own ? 'ask' : 'open', {
    id: newId('InformationRequest', now), schemeId: actor.schemeId, ruleSetId: set.id, issueId: input.issueId ?? null, observerId, liaisonId: observer?.liaisonId ?? null,
    unitId: input.unitId, kind: input.kind, question: input.question, askedAt: now, askedById: actor.membershipId, openedAt: own ? null : now, answer: null, answeredAt: null, answeredById: null, endedReason: null,
    confidentiality: issue?.confidentiality ?? 'ORDINARY', handlerIds: issue ? await assignedOf(em, issue, [input.unitId]) : [],
  }, input, { text: input.question });
  return request;
});

/** The liaison passes it on, in words of their own where the observer's would tell who asks; its term begins. */
export const passOn = (a: Acting, input: Versioned & { question?: string | null }) => act(a, { act: 'informationRequestPassOn', input: { ...input } }, async (change) => {
  const request = await versioned(change, input);
  const question = input.question ?? request.question;
  return change.apply(informationRequestRules, request, 'passOn', { question }, { question, openedAt: change.now }, { text: question }, requestFacts(request));
});

/** The liaison does not pass it on, and says why. */
export const declineRequest = (a: Acting, input: Versioned & { reason: string }) => act(a, { act: 'informationRequestDecline', input: { ...input } }, async (change) => {
  const request = await versioned(change, input);
  return change.apply(informationRequestRules, request, 'decline', input, { endedReason: input.reason }, { text: input.reason }, requestFacts(request));
});

/** A handler of the unit answers, with papers where they are asked for. */
export const answerRequest = (a: Acting, input: Versioned & { answer: string; paperIds?: readonly string[] | null }) => act(a, { act: 'informationRequestAnswer', input: { ...input } }, async (change) => {
  const request = await versioned(change, input);
  await change.apply(informationRequestRules, request, 'answer', input, { answer: input.answer, answeredAt: change.now, answeredById: a.actor.membershipId }, { text: input.answer }, requestFacts(request));
  await attachPapers(change, request, input.paperIds ?? []);
  return request;
});

/** Whoever asked takes it back. */
export const withdrawRequest = (a: Acting, input: Versioned & { reason: string }) => act(a, { act: 'informationRequestWithdraw', input: { ...input } }, async (change) => {
  const request = await versioned(change, input);
  return change.apply(informationRequestRules, request, 'withdraw', input, { endedReason: input.reason }, { text: input.reason }, requestFacts(request));
});

/** What an observer asked for goes with them to another liaison (B-15). */
export const requestsFollow: Follower = async (change, { subjectId }) => {
  const { liaisonId = null } = await change.em.findOneOrFail(Membership, { id: subjectId });
  for (const request of await change.em.find(InformationRequest, { observerId: subjectId }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })) {
    if (request.liaisonId !== liaisonId) await change.apply(informationRequestRules, request, 'reassign', {}, { liaisonId }, {}, requestFacts(request));
  }
};
