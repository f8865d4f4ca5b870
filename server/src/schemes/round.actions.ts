import { Membership } from '../accounts/membership.entity.ts';
import { act, type Acting, type Answer } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { newId } from '../kernel/id.ts';
import { meaningfulLength } from '../kernel/meaningful.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { ConsultationRound, RoundOpinion } from './round.entity.ts';
import { roundOpinionRules, roundRules } from './round.rules.ts';
import { RuleSet } from './rule-set.entity.ts';
import { factsOf } from './rule-set.facts.ts';
import { ruleSetRules, type Consulted } from './rule-set.rules.ts';
import { rulesOf } from './rules.ts';
import { Unit } from './unit.entity.ts';

/** Begins the next round of consultation on a draft, once the round before is closed and every opinion of it decided on (B-7). */
export const consult = (a: Acting, input: { idempotencyKey: string; ruleSetId: string; expectedVersion: number; consulted: Consulted[]; note?: string | null }): Promise<Answer> =>
  act(a, { act: 'ruleSetConsult', input }, async (change) => {
    const set = await ours(change, RuleSet, input.ruleSetId);
    expectVersion(set, input.expectedVersion);
    if (input.consulted.length === 0) throw new Refused('INCOMPLETE', { zh: '请选择向谁征求意见', en: 'Choose who is asked' }, { field: 'consulted', rule: 'B-7' });
    const consulted = [...new Set(input.consulted)];
    const facts = { ...await factsOf(change.em, set, change.services.happenings, change.now), consulted };
    await change.apply(ruleSetRules, set, 'consult', {}, { consulted }, {}, facts);
    const [{ last }] = await change.em.execute<[{ last: number }]>('select coalesce(max(ordinal), 0)::int as last from consultation_round where rule_set_id = ?', [set.id]);
    await change.create(roundRules, ConsultationRound, 'open', {
      id: newId('ConsultationRound', change.now), schemeId: set.schemeId, ruleSetId: set.id, ordinal: last + 1, consulted, note: input.note?.trim() || null, openedAt: change.now, closedAt: null,
    }, {});
    return set;
  });

/** Closes a round; from then on nothing is entered in it. */
export const closeRound = (a: Acting, input: { idempotencyKey: string; roundId: string; expectedVersion: number }): Promise<Answer> =>
  act(a, { act: 'consultationRoundClose', input }, async (change) => {
    const round = await ours(change, ConsultationRound, input.roundId);
    expectVersion(round, input.expectedVersion);
    return change.apply(roundRules, round, 'close', {}, { closedAt: change.now });
  });

/** Somebody who is asked says what they think of a draft; the office also enters what reached it otherwise, with whose it is. */
export const enterOpinion = (a: Acting, input: { idempotencyKey: string; roundId: string; text: string; source?: string | null }): Promise<Answer> =>
  act(a, { act: 'roundOpinionEnter', input }, async (change) => {
    const round = await ours(change, ConsultationRound, input.roundId);
    const { actor } = change;
    const source = await sourceOf(change, round, input.source);
    return change.create(roundOpinionRules, RoundOpinion, 'enter', {
      id: newId('RoundOpinion', change.now), schemeId: round.schemeId, roundId: round.id, authorId: actor.membershipId, unitId: actor.unitId, source, text: input.text.trim(), reason: null, enteredAt: change.now,
    }, { text: input.text }, {}, { roundState: round.state, consulted: round.consulted });
  });

/** What becomes of an opinion: adopted, or not adopted for a reason that its author reads. */
export const disposeOpinion = (a: Acting, input: { idempotencyKey: string; roundOpinionId: string; expectedVersion: number; adopted: boolean; reason?: string | null }): Promise<Answer> =>
  act(a, { act: 'roundOpinionDispose', input }, async (change) => {
    const opinion = await ours(change, RoundOpinion, input.roundOpinionId);
    expectVersion(opinion, input.expectedVersion);
    const reason = input.reason?.trim() || null;
    return change.apply(roundOpinionRules, opinion, input.adopted ? 'adopt' : 'notAdopt', { reason }, { reason }, reason ? { text: reason } : {});
  });

async function ours<T extends { id: string; version: number; audience: string[]; schemeId: string }>(change: Change, entity: new () => T, id: string): Promise<T> {
  const row = await change.load(entity as never, id) as T;
  if (row.schemeId !== change.actor.schemeId) throw notFound();
  return row;
}

async function sourceOf({ em, actor }: Change, round: ConsultationRound, given: string | null | undefined): Promise<string> {
  if (actor.role === 'OBSERVER') { const { set } = await rulesOf(em, (await em.findOneOrFail(Membership, { id: actor.membershipId })).ruleSetId); return set.titleZh; }
  if (actor.unitId) return (await em.findOneOrFail(Unit, { id: actor.unitId })).name;
  if (actor.role === 'OFFICER' && round.state === 'OPEN' && meaningfulLength(given ?? '') === 0) {
    throw new Refused('INCOMPLETE', { zh: '请写明是谁的意见', en: 'Say whose opinion it is' }, { field: 'source', rule: 'B-7' });
  }
  return [...(given ?? '').trim()].slice(0, 100).join('') || '营商办';
}
