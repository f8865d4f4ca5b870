import { Membership } from '../accounts/membership.entity.ts';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { chanceCode, newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { pgArray } from '../journal/transaction.ts';
import { inForce } from '../schemes/rules.ts';
import { Unit } from '../schemes/unit.entity.ts';
import { invite, inviteAgain, miss } from './attendance.invite.ts';
import { Attendance } from './attendance.entity.ts';
import { did } from '../observers/deeds.ts';
import { Gathering } from './gathering.entity.ts';
import { gatheringRules } from './gathering.rules.ts';
import { liaisonsOf } from './reassign.ts';
import { listed, standsAt } from './observed.ts';

/** What the office plans. */
export interface GatheringPlan {
  kind: string; regular: boolean; title: string; agenda?: string | null; startsAt: Date; place?: string | null; link?: string | null;
  targetUnitId?: string | null; unannounced?: boolean | null;
  convenerId?: string | null; inviteeIds: readonly string[]; nonVotingIds?: readonly string[] | null;
}
interface OnGathering { gatheringId: string; expectedVersion: number }

const MOST_INVITED = 500;

/** The appointing side plans a gathering; nobody is told yet. */
export const plan = (a: Acting, input: GatheringPlan & { idempotencyKey: string }) =>
  act(a, { act: 'gatheringPlan', input: { ...input } }, async (change) => {
    const { actor, now, em } = change;
    const rules = await inForce(em, actor.schemeId, now);
    const managingUnitId = actor.role === 'MANAGER' ? actor.unitId : null;
    const planned = await checked(change, input, { managingUnitId, kinds: () => listed(rules, 'gatheringKinds', input.kind, 'A-26') });
    return change.create(gatheringRules, Gathering, 'plan', {
      id: newId('Gathering', now), schemeId: actor.schemeId, ruleSetId: rules.set.id, managingUnitId, code: chanceCode(6), reason: null, noticedAt: null, heldAt: null, closedAt: null, shownAfter: rules.set.checksShown, ...planned,
    }, input, { text: planned.title });
  });

/** The plan is changed while it is one, or after it was postponed. */
export const edit = (a: Acting, input: GatheringPlan & OnGathering) => act(a, { act: 'gatheringEdit', input: { ...input } }, async (change) => {
  const g = await versioned(change, input);
  const rules = await inForce(change.em, g.schemeId, change.now);
  const planned = await checked(change, input, { managingUnitId: g.managingUnitId ?? null, kinds: () => listed(rules, 'gatheringKinds', input.kind, 'A-26') });
  // whoever was told of it stays told: of a postponed one nobody is dropped without a word
  if (g.noticedAt && g.inviteeIds.some((id) => !planned.inviteeIds.includes(id))) throw new Refused('INVALID', { zh: '已通知的人员不能移除', en: 'Whoever has been told cannot be left out' }, { field: 'inviteeIds', rule: 'A-26' });
  return change.apply(gatheringRules, g, 'edit', input, planned, { text: planned.title });
});

/** Everybody invited is told, and has their place on the attendance sheet. */
export const notice = (a: Acting, input: OnGathering) => act(a, { act: 'gatheringNotice', input: { ...input } }, async (change) => {
  const g = await versioned(change, input);
  const again = g.noticedAt;
  await change.apply(gatheringRules, g, 'notice', input, { noticedAt: again ?? change.now, reason: null }, { text: g.title, more: { tells: g.inviteeIds } });
  for (const attendance of await attendances(change, g)) await inviteAgain(change, attendance);
  await invite(change, g);
  return g;
});

/** Some more are invited, after the others were told. */
export const inviteMore = (a: Acting, input: OnGathering & { inviteeIds: readonly string[]; nonVotingIds?: readonly string[] | null }) =>
  act(a, { act: 'gatheringInvite', input: { ...input } }, async (change) => {
    const g = await versioned(change, input);
    const before = g.inviteeIds;
    if (g.targetUnitId) await outsiders(change, g.targetUnitId, input.inviteeIds);
    const who = await invited(change, [...g.inviteeIds, ...input.inviteeIds], [...g.nonVotingIds, ...(input.nonVotingIds ?? [])]);
    if (who.inviteeIds.length === g.inviteeIds.length) throw new Refused('DUPLICATE', { zh: '所选人员都已邀请', en: 'They are all invited already' }, { field: 'inviteeIds', rule: 'A-26' });
    await change.apply(gatheringRules, g, 'invite', input, who, { text: g.title, more: { tells: who.inviteeIds.filter((id) => !before.includes(id)) } });
    await invite(change, g);
    return g;
  });

/** The gathering begins: whoever is there may sign in from now on. */
export const hold = (a: Acting, input: OnGathering) => act(a, { act: 'gatheringHold', input: { ...input } }, async (change) => {
  const g = await versioned(change, input);
  return change.apply(gatheringRules, g, 'hold', input, { heldAt: change.now }, { text: g.title }, { ...facts(g), early: shanghaiDay(change.now) < shanghaiDay(g.startsAt) });
});

/** It is over: whoever did not sign in was absent, and the sheet is corrected only with a reason from here on. */
export const close = (a: Acting, input: OnGathering) => act(a, { act: 'gatheringClose', input: { ...input } }, async (change) => {
  const g = await versioned(change, input);
  await change.apply(gatheringRules, g, 'close', input, { closedAt: change.now }, { text: g.title });
  const sheet = await attendances(change, g);
  for (const attendance of sheet) if (attendance.state === 'INVITED') await miss(change, attendance, g);
  if (sheet.some((s) => s.state === 'ATTENDED')) {
    await did(change, { schemeId: g.schemeId, membershipId: null, kind: `GATHERING:${g.kind}:${g.regular ? 'REGULAR' : 'AD_HOC'}`, subjectId: g.id, on: shanghaiDay(g.heldAt!) });
  }
  return g;
});

/** It is put off to a day that is not settled yet. */
export const postpone = (a: Acting, input: OnGathering & { reason: string }) => act(a, { act: 'gatheringPostpone', input: { ...input } }, async (change) => {
  const g = await versioned(change, input);
  return change.apply(gatheringRules, g, 'postpone', input, { reason: input.reason }, { text: input.reason, more: { tells: g.inviteeIds } });
});

/** It does not take place. */
export const cancel = (a: Acting, input: OnGathering & { reason: string }) => act(a, { act: 'gatheringCancel', input: { ...input } }, async (change) => {
  const g = await versioned(change, input);
  return change.apply(gatheringRules, g, 'cancel', input, { reason: input.reason }, { text: input.reason, ...(g.noticedAt ? { more: { tells: g.inviteeIds } } : {}) });
});

const attendances = (change: Change, g: Gathering) => change.em.find(Attendance, { gatheringId: g.id }, { orderBy: { id: 'asc' } });
const facts = (g: Gathering) => ({ ...g, managingUnitId: g.managingUnitId ?? null, place: g.place ?? null, link: g.link ?? null, noticedAt: g.noticedAt ?? null });

async function checked(change: Change, input: GatheringPlan, { managingUnitId, kinds }: { managingUnitId: string | null; kinds: () => void }) {
  const { actor } = change;
  if (!['OFFICER', 'MANAGER'].includes(actor.role)) throw new Refused('NOT_YOURS', { zh: '只有营商办或选聘单位可以召集会议', en: 'Only the office or the appointing unit convenes' }, { rule: 'A-26' });
  kinds();
  if (input.convenerId) await convenes(change, input.convenerId, managingUnitId);
  for (const [field, most] of [['agenda', 5000], ['place', 200], ['link', 500]] as const) {
    if ([...(input[field] ?? '')].length > most) throw new Refused('TOO_LONG', { zh: `最多 ${most} 个字`, en: `At most ${most} characters` }, { field });
  }
  if (input.link && !/^https?:\/\/\S+$/.test(input.link.trim())) throw new Refused('INVALID', { zh: '线上会议链接须以 http:// 或 https:// 开头', en: 'A link begins with http:// or https://' }, { field: 'link', rule: 'B-19' });
  return {
    kind: input.kind, regular: input.regular, title: input.title.trim(), agenda: input.agenda ?? '', startsAt: input.startsAt, place: input.place?.trim() || null, link: input.link?.trim() || null,
    convenerId: input.convenerId ?? '', ...await invited(change, input.inviteeIds, input.nonVotingIds ?? []), ...await target(change, input, managingUnitId),
  };
}

/** Whoever convenes is an officer, or manages observers for the unit that holds it: somebody of the appointing side. */
async function convenes(change: Change, membershipId: string, managingUnitId: string | null): Promise<void> {
  const m = await change.em.findOne(Membership, { id: membershipId, schemeId: change.actor.schemeId });
  const may = m && standsAt(m, change.now) && (m.role === 'OFFICER' || (m.role === 'MANAGER' && (managingUnitId === null || m.unitId === managingUnitId)));
  if (!may) throw new Refused('INVALID', { zh: '召集人须为选聘单位或营商办的负责人', en: 'The convener belongs to the appointing unit or the office' }, { field: 'convenerId', rule: 'A-26' });
}

/** The unit that is checked: one of the scheme's, not the one that checks; whoever belongs to it does not take part. */
async function target(change: Change, { targetUnitId, unannounced, inviteeIds }: GatheringPlan, managingUnitId: string | null) {
  if (!targetUnitId) {
    if (unannounced) throw new Refused('INCOMPLETE', { zh: '暗访须选择被查单位', en: 'An unannounced check names the unit that is checked' }, { field: 'targetUnitId', rule: 'A-44' });
    return { targetUnitId: null, unannounced: false };
  }
  if (await change.em.count(Unit, { id: targetUnitId, schemeId: change.actor.schemeId }) === 0) throw notFound();
  if (targetUnitId === managingUnitId) throw new Refused('CONFLICT_OF_INTEREST', { zh: '不能检查本单位', en: 'A unit does not check itself' }, { field: 'targetUnitId', rule: 'A-44' });
  await outsiders(change, targetUnitId, inviteeIds);
  return { targetUnitId, unannounced: unannounced ?? false };
}

/** Refuses whoever belongs to the unit that is checked, or was nominated by it. */
async function outsiders(change: Change, targetUnitId: string, inviteeIds: readonly string[]): Promise<void> {
  const [own] = await change.em.execute<{ id: string }[]>(
    `select m.id from membership m where m.id = any(?::text[]) and (m.unit_id = ? or exists (select from appointment a where a.membership_id = m.id and a.nominating_unit_id = ?)) limit 1`,
    [pgArray(inviteeIds), targetUnitId, targetUnitId]);
  if (own) throw new Refused('CONFLICT_OF_INTEREST', { zh: '被查单位的人员或其推荐的监督员不能参加，请重新选择', en: 'Somebody of the unit that is checked, or nominated by it, cannot take part' }, { field: 'inviteeIds', rule: 'A-44' });
}

/** Those invited, each once, all of the scheme and known to whoever invites; and the liaisons who look after them. */
async function invited(change: Change, ids: readonly string[], nonVoting: readonly string[]) {
  const inviteeIds = [...new Set(ids)];
  if (inviteeIds.length > MOST_INVITED) throw new Refused('LIMIT', { zh: `一次会议最多邀请 ${MOST_INVITED} 人`, en: `At most ${MOST_INVITED} can be invited` }, { field: 'inviteeIds' });
  const members = await change.em.find(Membership, { id: { $in: inviteeIds }, schemeId: change.actor.schemeId });
  if (members.length < inviteeIds.length) throw notFound();
  return { inviteeIds, nonVotingIds: [...new Set(nonVoting)].filter((id) => inviteeIds.includes(id)), liaisonIds: liaisonsOf(members) };
}

async function versioned(change: Change, input: OnGathering): Promise<Gathering> {
  const g = await change.load(Gathering, input.gatheringId);
  expectVersion(g, input.expectedVersion);
  return g;
}
