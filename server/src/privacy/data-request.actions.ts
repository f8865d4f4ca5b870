import { Account } from '../accounts/account.entity.ts';
import { Membership } from '../accounts/membership.entity.ts';
import { Person } from '../accounts/person.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { decide } from '../kernel/decide.ts';
import { newId } from '../kernel/id.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { Nomination } from '../observers/nomination.entity.ts';
import { DataRequest } from './data-request.entity.ts';
import { dataRequestFacts, reach } from './data-request.facts.ts';
import { dataRequestRules } from './data-request.rules.ts';

/** What somebody asks of their own data. */
export interface CorrectionAsked { idempotencyKey: string; field: 'NAME' | 'TITLE'; value: string; text: string }
/** What is to be erased, and on which ground; an administrator says whose, on a letter that came in. */
export interface ErasureAsked { idempotencyKey: string; ground: 'PURPOSE_ENDED' | 'CONSENT_WITHDRAWN' | 'UNLAWFUL'; text: string; username?: string | null; nominationId?: string | null }
interface OnRequest { requestId: string; expectedVersion: number }

const undecided = { agreedById: null, agreedByPersonId: null, decidedById: null, decidedAt: null, decisionReason: null, outcome: null } as const;

/** Somebody asks to have their name or title corrected; the administrator decides (PIPL 46). */
export const askCorrection = (a: Acting, input: CorrectionAsked) => act(a, { act: 'dataRequestAsk', input: { ...input }, whileSuspended: true }, async (change) => {
  const value = input.value.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (meaningfulLength(value) === 0) throw new Refused('INCOMPLETE', { zh: '请填写正确的内容', en: 'Say what it should be' }, { field: 'value' });
  if ([...value].length > 50) throw new Refused('TOO_LONG', { zh: '最多 50 个字', en: 'At most 50 characters' }, { field: 'value' });
  const { actor, now } = change;
  return change.create(dataRequestRules, DataRequest, 'ask', {
    id: newId('DataRequest', now), schemeId: actor.schemeId, subjectId: actor.personId, membershipId: actor.membershipId, askedById: actor.membershipId, wish: 'CORRECT',
    field: input.field, value, ground: null, text: input.text.trim(), askedAt: now, ...undecided,
  }, input);
});

/** Somebody asks to have their data erased, or the administrator enters a letter in which they do (PIPL 47). */
export const askErasure = (a: Acting, input: ErasureAsked) => act(a, { act: 'dataRequestAsk', input: { ...input }, whileSuspended: true }, async (change) => {
  const { actor, now } = change;
  const subject = await whose(change, input);
  return change.create(dataRequestRules, DataRequest, 'ask', {
    id: newId('DataRequest', now), schemeId: actor.schemeId, ...subject, askedById: actor.membershipId, wish: 'ERASE', field: null, value: null, ground: input.ground, text: input.text.trim(), askedAt: now, ...undecided,
  }, input);
});

async function whose(change: Change, { username, nominationId }: ErasureAsked): Promise<{ subjectId: string; membershipId: string | null }> {
  const { em, actor } = change;
  if (!username?.trim() && !nominationId) return { subjectId: actor.personId, membershipId: actor.membershipId };
  if (actor.role !== 'ADMINISTRATOR') throw new Refused('NOT_YOURS', { zh: '只能申请删除本人的信息；他人的由系统管理员凭书面申请登记', en: 'One asks for oneself; for somebody else the administrator enters their letter' }, { field: username ? 'username' : 'nominationId' });
  if (nominationId) {
    await change.write();
    const n = await em.findOne(Nomination, { id: nominationId, schemeId: actor.schemeId, personId: null });
    if (!n) throw notFound();
    return { subjectId: n.id, membershipId: null };
  }
  const account = await em.findOne(Account, { username: username!.trim().toLowerCase() });
  if (!account) throw new Refused('NOT_FOUND', { zh: '没有这个用户名', en: 'There is no such user name' }, { field: 'username' });
  await change.write();
  const [latest] = await em.find(Membership, { personId: account.personId, schemeId: actor.schemeId }, { orderBy: { since: 'desc' }, limit: 1 });
  return { subjectId: account.personId, membershipId: latest?.id ?? null };
}

const onRequest = <I extends OnRequest>(a: Acting, name: string, input: I, work: (change: Change, r: DataRequest) => Promise<DataRequest>) =>
  act(a, { act: name, input: { ...input } as Record<string, unknown>, whileSuspended: name === 'dataRequestWithdraw' }, async (change) => {
    const r = await change.load(DataRequest, input.requestId);
    expectVersion(r, input.expectedVersion);
    return work(change, r);
  });

const decided = (change: Change) => ({ decidedById: change.actor.membershipId, decidedAt: change.now });

/** The administrator corrects the name or title as it was asked; what was signed and issued under the former keeps it. */
export const correct = (a: Acting, input: OnRequest) => onRequest(a, 'dataRequestCorrect', input, async (change, r) => {
  await change.apply(dataRequestRules, r, 'correct', input, decided(change));
  const row = r.field === 'NAME' ? await change.load(Person, r.subjectId) : await change.load(Membership, r.membershipId!);
  Object.assign(row, r.field === 'NAME' ? { name: r.value } : { title: r.value }, { version: row.version + 1 });
  change.record('PersonCorrected', row, [r.field === 'NAME' ? 'name' : 'title']);
  return r;
});

/** The security administrator agrees to an erasure: the first of two. */
export const agreeErasure = (a: Acting, input: OnRequest) => onRequest(a, 'dataRequestAgree', input, async (change, r) => {
  await change.write();
  return change.apply(dataRequestRules, r, 'agree', input, { agreedById: a.actor.membershipId, agreedByPersonId: a.actor.personId }, {}, await dataRequestFacts(change.em, r, change.now));
});

/** The office carries an erasure out: the second of two. What a rule still keeps stays, and the request says so. */
export const carryOut = (a: Acting, input: OnRequest) => onRequest(a, 'dataRequestErase', input, async (change, r) => {
  await change.write();
  const facts = await dataRequestFacts(change.em, r, change.now);
  decide(dataRequestRules, 'erase', facts, a.actor, input);
  const outcome = await reach(change.em, r, { by: a.actor.membershipId, at: change.now, doing: true });
  const done = await change.apply(dataRequestRules, r, 'erase', input, { ...decided(change), outcome }, { more: { erased: outcome.filter(({ kept }) => !kept).length } }, facts);
  // what was read before it was emptied is not to be written back
  for (const row of await change.em.find(Person, { id: r.subjectId }, { refresh: true })) change.record('PersonErased', row, [...new Set(outcome.filter(({ kept }) => !kept).map(({ tbl }) => tbl))]);
  return done;
});

/** Refused, with the reason and what it rests on (PIPL 50). */
export const refuseRequest = (a: Acting, input: OnRequest & { reason: string }) => onRequest(a, 'dataRequestRefuse', input, (change, r) =>
  change.apply(dataRequestRules, r, 'refuse', input, { ...decided(change), decisionReason: input.reason.trim() }));

/** Whoever it is about takes it back. */
export const withdrawRequest = (a: Acting, input: OnRequest) => onRequest(a, 'dataRequestWithdraw', input, (change, r) => change.apply(dataRequestRules, r, 'withdraw', input));
