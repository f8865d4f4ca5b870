import { Membership } from '../accounts/membership.entity.ts';
import { Person } from '../accounts/person.entity.ts';
import { phoneWhole } from '../accounts/phone.ts';
import { act, noteRead, type Acting } from '../journal/act.ts';
import { setAlarm } from '../journal/alarm.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import type { AlarmHandler } from '../journal/services.ts';
import { sqlState } from '../journal/transaction.ts';
import { newId, nounOf } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { audience, scope } from '../kernel/audience.ts';
import { Referral } from '../referrals/referral.entity.ts';
import { Opinion } from '../submissions/opinion.entity.ts';
import { Clue } from './clue.entity.ts';
import { IdentityRequest } from './identity.entity.ts';
import { identityRules } from './identity.rules.ts';
import { ASKING_HOURS, IDENTITY_HOURS } from './reading.rules.ts';
import { tied } from './recusal.ts';
import { sealed } from './sealed.ts';

interface OnRequest { requestId: string; expectedVersion: number }
/** Who was shielded, as it is shown once to whoever was granted it. */
export interface Shown { name: string; title: string; phone: string | null }

/** The alarm by which an opened identity closes again. */
export const identityEnds = 'identity';
const hours = (n: number) => n * 3_600_000;

/** Asks for the identity of whoever reported a restricted matter, or filed what was referred to the leader's unit; somebody else decides. */
export const ask = (a: Acting, input: { subjectId: string; purpose: string }) => act(a, { act: 'identityAsk', input: { ...input } }, async (change) => {
  const { actor, now, services } = change;
  const noun = nounOf(input.subjectId);
  if (noun !== 'Clue' && noun !== 'Referral') throw notFound();
  const clue = noun === 'Clue' ? await change.load(Clue, input.subjectId) : null;
  const referral = noun === 'Referral' ? await change.load(Referral, input.subjectId) : null;
  const id = newId('IdentityRequest', now);
  const until = new Date(now.getTime() + hours(ASKING_HOURS));
  const officerIds = clue?.officerIds ?? [];
  const request = await change.create(identityRules, IdentityRequest, 'ask', {
    id, schemeId: actor.schemeId, subjectId: input.subjectId, about: clue ? 'CLUE' : 'REFERRAL', unitId: referral?.unitId ?? null, officerIds, askedById: actor.membershipId,
    askedByPersonId: actor.personId, askedAt: now, purpose: sealed(services, id, 'purpose', input.purpose), decidedById: null, decidedAt: null, reason: null, until, reveals: 0,
  }, input, { more: { tells: clue ? officerIds.filter((o) => o !== actor.membershipId) : await officers(change) } }, { now });
  await setAlarm(change, { schemeId: actor.schemeId, kind: identityEnds, subjectId: id, at: until });
  return request;
}).catch((error: unknown) => { throw sqlState(error) === '23505' ? new Refused('DUPLICATE', { zh: '已有待审批或有效的申请', en: 'There is a question already that waits or holds' }, { rule: 'identityRequest.ask' }) : error; });

const officers = async ({ em, actor, now }: Change): Promise<string[]> =>
  (await em.execute<{ id: string }[]>("select id from membership where scheme_id = ? and role = 'OFFICER' and huiyin.in_force(since, until, ?) order by id", [actor.schemeId, now])).map((r) => r.id);

async function versioned(change: Change, input: OnRequest): Promise<IdentityRequest> {
  const request = await change.load(IdentityRequest, input.requestId);
  expectVersion(request, input.expectedVersion);
  return request;
}

/** A second person opens it for some hours; never to a unit that one of them belongs to. */
export const grant = (a: Acting, input: OnRequest & { reason: string }) => act(a, { act: 'identityGrant', input: { ...input } }, async (change) => {
  const request = await versioned(change, input);
  const { actor, em, now, services, address } = change;
  const until = new Date(now.getTime() + hours(IDENTITY_HOURS));
  await change.apply(identityRules, request, 'grant', input, { decidedById: actor.membershipId, decidedAt: now, reason: sealed(services, request.id, 'reason', input.reason), until }, { more: { tells: [request.askedById] } }, { ...request, unitId: request.unitId ?? null, now });
  await untied(change, request, await authorsOf(change, request));
  if (request.unitId && await tied(em, actor.membershipId, { unitId: request.unitId, unitName: null, person: null })) throw new Refused('CONFLICT_OF_INTEREST',
    { zh: '您在该单位任职，请由其他工作人员审批', en: 'You belong to the unit: somebody else decides' }, { rule: 'second-person' });
  await setAlarm(change, { schemeId: request.schemeId, kind: identityEnds, subjectId: request.id, at: until });
  await noteRead({ services, actor, address }, { act: 'identityGrant', subjectId: request.id, purpose: null });
  return request;
});

/** A second person does not open it. */
export const refuse = (a: Acting, input: OnRequest & { reason: string }) => act(a, { act: 'identityRefuse', input: { ...input } }, async (change) => {
  const request = await versioned(change, input);
  const { actor, now, services } = change;
  return change.apply(identityRules, request, 'refuse', input, { decidedById: actor.membershipId, decidedAt: now, reason: sealed(services, request.id, 'reason', input.reason) }, { more: { tells: [request.askedById] } }, { ...request, unitId: request.unitId ?? null, now });
});

/** The identity, once it was granted and to whoever asked; each time is kept, and whoever is shown is told the first time. */
export async function reveal(a: Acting, input: OnRequest): Promise<{ id: string; cursor: string; people: Shown[] }> {
  let people: Shown[] = [];
  const answer = await act(a, { act: 'identityReveal', input: { ...input } }, async (change) => {
    const request = await versioned(change, input);
    const { now } = change;
    await change.apply(identityRules, request, 'reveal', input, { reveals: request.reveals + 1 }, {}, { ...request, unitId: request.unitId ?? null, now });
    await noteRead(a, { act: 'identityReveal', subjectId: request.id, purpose: null });
    const authors = await authorsOf(change, request);
    await untied(change, request, authors);
    people = [];
    for (const id of authors) people.push(await shown(change, id));
    if (request.reveals === 1) await tellThem(change, request, authors);
    return request;
  });
  return { ...answer, people };
}

async function shown({ em, services }: Change, membershipId: string): Promise<Shown> {
  const member = await em.findOneOrFail(Membership, { id: membershipId });
  const person = await em.findOneOrFail(Person, { id: member.personId });
  return { name: person.name, title: member.title, phone: phoneWhole(services.identity.sealer, 'person', person) };
}

/** Nobody is shown to a unit they are connected with (B-11). */
async function untied({ em }: Change, { unitId }: IdentityRequest, authors: readonly string[]): Promise<void> {
  for (const author of authors) {
    if (unitId && await tied(em, author, { unitId, unitName: null, person: null })) {
      throw new Refused('CONFLICT_OF_INTEREST', { zh: '提交人与该单位有关联，不得向其提供身份', en: 'Its author is connected with the unit: their identity is not given to it' }, { rule: 'B-11' });
    }
  }
}

/** Whom it is about: whoever reported it, or whose opinions it held when that was decided; whoever joined it later was not asked for. */
async function authorsOf({ em, now }: Change, { subjectId, about, decidedAt }: IdentityRequest): Promise<string[]> {
  if (about === 'CLUE') return [(await em.findOneOrFail(Clue, { id: subjectId })).authorId];
  const { issueId } = await em.findOneOrFail(Referral, { id: subjectId });
  return (await em.execute<{ id: string }[]>(`select distinct o.author_id as id from opinion o where o.issue_id = ? and not exists (
    select from journal_entry e where e.subject_id = o.id and e.type in ('OpinionRegistered', 'OpinionMerged', 'OpinionWentAlong', 'OpinionCameBack') and e.at > ?) order by 1`, [issueId, decidedAt ?? now])).map((r) => r.id);
}

/** Whoever was shielded learns that they were shown, and when; never to whom. */
async function tellThem(change: Change, { subjectId, about }: IdentityRequest, authors: readonly string[]): Promise<void> {
  const clue = about === 'CLUE' ? await change.em.findOneOrFail(Clue, { id: subjectId }) : null;
  const referral = clue ? null : await change.em.findOneOrFail(Referral, { id: subjectId });
  for (const author of authors) {
    const own = clue ?? await change.em.findOneOrFail(Opinion, { issueId: referral!.issueId, authorId: author });
    change.record('IdentityOpened', { id: own.id, version: own.version, audience: audience(scope.member(author)) }, [], { more: { tells: [author] } });
  }
}

/** What was asked for or granted runs out. */
export const identityRunsOut: AlarmHandler = async (change, { subjectId }) => {
  const request = await change.em.findOne(IdentityRequest, { id: subjectId });
  if (!request || !['ASKED', 'GRANTED'].includes(request.state)) return null;
  if (change.now < request.until) return { at: request.until };
  await change.apply(identityRules, request, 'expire', {}, {}, {}, { ...request, unitId: request.unitId ?? null, now: change.now });
  return null;
};
