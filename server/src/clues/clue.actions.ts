import type { EntityManager } from '@mikro-orm/postgresql';
import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { audience, scope } from '../kernel/audience.ts';
import { shanghaiDay } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { Deed } from '../observers/deed.entity.ts';
import { shieldedDeed } from '../observers/inactivity.ts';
import { inForce } from '../schemes/rules.ts';
import { Unit } from '../schemes/unit.entity.ts';
import { Clue, ClueNote } from './clue.entity.ts';
import { clueFacts } from './clue.facts.ts';
import { attachEvidence } from './clue-paper.actions.ts';
import { clueRules, type ClueKind } from './clue.rules.ts';
import { keepersOf } from './recusal.ts';
import type { Accused, Assessed, Outcome } from './said.ts';
import { lot, sealed } from './sealed.ts';
import { shielded, shieldedKey } from './shield.ts';
import { spread } from './spread.ts';

interface OnClue { clueId: string; expectedVersion?: number | null }
interface Naming { accusedUnitId?: string | null; accusedUnitName?: string | null; accusedPerson?: string | null }
/** What an observer reports. */
export interface ClueInput extends Naming { idempotencyKey: string; kind: ClueKind; facts: string; happenedOn?: string | null; place?: string | null; paperIds?: readonly string[] | null }

const tooLong = (field: string, most: number) => new Refused('TOO_LONG', { zh: `最多 ${most} 个字`, en: `At most ${most} characters` }, { field });

/** Whom it is about, as it was said. */
export async function accusedOf(em: EntityManager, schemeId: string, { accusedUnitId, accusedUnitName, accusedPerson }: Naming): Promise<Accused> {
  for (const [field, text] of Object.entries({ accusedUnitName, accusedPerson })) if ([...(text ?? '')].length > 200) throw tooLong(field, 200);
  const unit = accusedUnitId ? await em.findOne(Unit, { id: accusedUnitId, schemeId }) : null;
  if (accusedUnitId && !unit) throw notFound();
  return { unitId: unit?.id ?? null, unitName: unit?.name ?? (accusedUnitName?.trim() || null), person: accusedPerson?.trim() || null };
}

/** Who may know of a case, or a refusal where nobody of the post is left. */
export async function onTheCase(change: Change, of: { schemeId: string; accused: Accused; authorId: string | null }): Promise<string[]> {
  const officerIds = await keepersOf(change.em, 'CLUE_OFFICER', { ...of, now: change.now });
  if (officerIds.length === 0) throw new Refused('CONFLICT_OF_INTEREST', {
    zh: '目前没有可以经办的线索专办员（均须回避或尚未指定），请直接向纪检监察机关反映', en: 'No clue officer may take it, all having to stand aside or none being designated: turn to the discipline inspection body directly' }, { rule: 'recusal' });
  return officerIds;
}

/** What a case begins with, whoever brought it. */
export async function beginning(change: Change, of: { kind: ClueKind; authorId: string; opinionId: string | null; schemeId: string; accused: Accused; content: object }) {
  const { services, now, em } = change;
  const id = newId('Clue', now);
  const { set } = await inForce(em, of.schemeId, now);
  const officerIds = await onTheCase(change, of);
  return {
    id, schemeId: of.schemeId, ruleSetId: set.id, kind: of.kind, authorId: of.authorId, opinionId: of.opinionId, officerIds, receipt: lot(''), number: lot(`${set.numberPrefix}-X-`),
    accused: sealed(services, id, 'accused', of.accused), content: sealed(services, id, 'content', of.content), assessment: null, outcome: null, released: null, filedAt: now, endedAt: null,
  };
}

/** An observer reports a clue, retaliation or obstruction to the clue officers alone; it counts as taking part, for the system alone (A-22, A-41, A-47, B-30). */
export const file = (a: Acting, input: ClueInput) => act(shielded(a), { act: 'clueFile', input: { ...input, idempotencyKey: shieldedKey(a, input.idempotencyKey) }, unnamed: true, whileSuspended: true }, async (change) => {
  const { actor: { role, schemeId, membershipId: authorId } } = a;
  const { em, now } = change;
  if (role !== 'OBSERVER') throw new Refused('NOT_YOURS', { zh: '只有体验官、监督员可以提交', en: 'Only observers report' }, { rule: 'A-41' });
  const accused = await accusedOf(em, schemeId, input);
  if (!accused.unitName && !accused.person) throw new Refused('INCOMPLETE', { zh: '请写明被反映的单位或人员', en: 'Name the unit or the person it is about' }, { field: 'accusedUnitId', rule: 'A-41' });
  if (input.happenedOn && input.happenedOn > shanghaiDay(now)) throw new Refused('INVALID', { zh: '日期不能晚于今天', en: 'The date cannot lie in the future' }, { field: 'happenedOn' });
  if ([...(input.place ?? '')].length > 200) throw tooLong('place', 200);
  await change.write();
  const content = { facts: input.facts, happenedOn: input.happenedOn ?? null, place: input.place?.trim() || null };
  const data = await beginning(change, { kind: input.kind, authorId, opinionId: null, schemeId, accused, content });
  const clue = await change.create(clueRules, Clue, 'file', data, input, { more: { tells: data.officerIds } }, { opened: false });
  await attachEvidence(change, clue, authorId, input.paperIds ?? []);
  await em.persist(em.create(Deed, {
    id: newId('Deed', now), schemeId, membershipId: authorId, kind: shieldedDeed, onDay: shanghaiDay(now), at: now, subjectId: clue.id, byId: change.actor.membershipId, undoneAt: null, audience: audience(scope.member(authorId)),
  })).flush();
  return clue;
});

async function versioned(change: Change, input: OnClue) {
  const clue = await change.load(Clue, input.clueId);
  expectVersion(clue, input.expectedVersion);
  return { clue, facts: await clueFacts(change.em, clue, change.actor, change.now) };
}

async function written(change: Change, clue: Clue, kind: ClueNote['kind'], text: string, holderId: string, paperIds: readonly string[]): Promise<Clue> {
  const id = newId('ClueNote', change.now);
  await change.em.persist(change.em.create(ClueNote, { id, schemeId: clue.schemeId, clueId: clue.id, kind, byId: change.actor.membershipId, text: sealed(change.services, id, 'text', text), at: change.now, audience: clue.audience })).flush();
  await attachEvidence(change, clue, holderId, paperIds);
  return clue;
}

/** The reporter adds to what they reported. */
export const supply = (a: Acting, input: OnClue & { text: string; paperIds?: readonly string[] | null }) => act(shielded(a), { act: 'clueSupply', input: { ...input }, unnamed: true, whileSuspended: true }, async (change) => {
  const { clue, facts } = await versioned(change, input);
  await change.apply(clueRules, clue, 'supply', input, {}, { more: { tells: clue.officerIds } }, facts);
  return written(change, clue, 'SUPPLY', input.text, a.actor.membershipId, input.paperIds ?? []);
});

/** A clue officer notes what the investigation found. */
export const note = (a: Acting, input: OnClue & { text: string; paperIds?: readonly string[] | null }) => act(a, { act: 'clueNote', input: { ...input } }, async (change) => {
  const { clue, facts } = await versioned(change, input);
  await change.apply(clueRules, clue, 'note', input, {}, {}, facts);
  return written(change, clue, 'NOTE', input.text, a.actor.membershipId, input.paperIds ?? []);
});

/** A clue officer says whom it is about; whoever must now stand aside does not see it any more. */
export const nameAccused = (a: Acting, input: OnClue & Naming) => act(a, { act: 'clueNameAccused', input: { ...input } }, async (change) => {
  const { clue, facts } = await versioned(change, input);
  const accused = await accusedOf(change.em, clue.schemeId, input);
  if (!accused.unitName && !accused.person) throw new Refused('INCOMPLETE', { zh: '请写明被反映的单位或人员', en: 'Name the unit or the person it is about' }, { field: 'accusedUnitId', rule: 'A-41' });
  await change.write();
  const officerIds = await onTheCase(change, { ...clue, accused });
  await change.apply(clueRules, clue, 'nameAccused', input, { accused: sealed(change.services, clue.id, 'accused', accused), officerIds }, {}, facts);
  await spread(change, clue);
  return clue;
});

const signed = (change: Change) => ({ by: change.actor.name, at: change.now.toISOString() });

/** It is taken up: reasons and basis stand with it. */
export const investigate = (a: Acting, input: OnClue & { reason: string; basis: string }) => act(a, { act: 'clueInvestigate', input: { ...input } }, async (change) => {
  const { clue, facts } = await versioned(change, input);
  const assessed: Assessed = { reason: input.reason, basis: input.basis, ...signed(change) };
  return change.apply(clueRules, clue, 'investigate', input, { assessment: sealed(change.services, clue.id, 'assessment', assessed) }, { more: { tells: [clue.authorId] } }, facts);
});

/** It is assessed and not taken up; its reporter is told why, in what is released to them. */
export const setAside = (a: Acting, input: OnClue & { reason: string; basis: string; released: string }) => act(a, { act: 'clueSetAside', input: { ...input } }, async (change) => {
  const { clue, facts } = await versioned(change, input);
  const { services, now } = change;
  const assessed: Assessed = { reason: input.reason, basis: input.basis, ...signed(change) };
  return change.apply(clueRules, clue, 'setAside', input, {
    assessment: sealed(services, clue.id, 'assessment', assessed), outcome: sealed(services, clue.id, 'outcome', { result: input.reason, basis: input.basis, ...signed(change) } satisfies Outcome),
    released: sealed(services, clue.id, 'released', input.released), endedAt: now,
  }, { more: { tells: [clue.authorId] } }, facts);
});

/** It is concluded with a result and what it rests on; its reporter is told that it ended, and what is released to them. */
export const conclude = (a: Acting, input: OnClue & { result: string; basis: string; released: string }) => act(a, { act: 'clueConclude', input: { ...input } }, async (change) => {
  const { clue, facts } = await versioned(change, input);
  const { services, now } = change;
  const outcome: Outcome = { result: input.result, basis: input.basis, ...signed(change) };
  return change.apply(clueRules, clue, 'conclude', input, { outcome: sealed(services, clue.id, 'outcome', outcome), released: sealed(services, clue.id, 'released', input.released), endedAt: now }, { more: { tells: [clue.authorId] } }, facts);
});
