import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { sqlState } from '../journal/transaction.ts';
import type { Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { ConductCase } from './conduct.entity.ts';
import { conductRules } from './conduct.rules.ts';
import { ahead } from './dismissal.actions.ts';
import { conductFacts, standsNow } from './dismissal.facts.ts';
import { attachPapers } from './paper.actions.ts';
import { currentTerm } from './term.current.ts';
import { ending, endStanding } from './term.ending.ts';
import { tells } from './told.ts';

interface OnCase { conductCaseId: string; expectedVersion?: number | null }
/** What a conduct case begins with. */
export interface Accusation { appointmentId: string; facts: string; evidence: string; hearUntil: Day; paperIds?: readonly string[] | null; idempotencyKey: string }

const twice = () => new Refused('DUPLICATE', { zh: '此人已有核查中的案件', en: 'A conduct case on them is open already' }, { rule: 'A-24' });

/** Opens a conduct case with facts and evidence, and asks the observer to answer by a day. */
export const openConduct = (a: Acting, input: Accusation) => act(a, { act: 'conductOpen', input: { ...input } }, async (change) => beginConduct(change, input))
  .catch((error: unknown) => { throw sqlState(error) === '23505' ? twice() : error; });

/** The same, within a change that has begun. */
export async function beginConduct(change: Change, input: Omit<Accusation, 'idempotencyKey'> & { id?: string }): Promise<ConductCase> {
  const term = await currentTerm(change.em, { id: input.appointmentId });
  if (!term) throw notFound();
  const { schemeId, membershipId, liaisonId, managingUnitId } = term;
  ahead(input.hearUntil, change.now);
  const told = await tells(change.em, term, change.now, 'OBSERVER', 'APPOINTER');
  const one = await change.create(conductRules, ConductCase, 'open', {
    schemeId, membershipId, liaisonId, managingUnitId, id: input.id ?? newId('ConductCase', change.now), appointmentId: term.id, facts: input.facts, evidence: input.evidence, hearUntil: input.hearUntil,
    statement: null, statedAt: null, openedById: change.actor.membershipId, openedAt: change.now, decidedById: null, decidedAt: null, decisionReason: null,
  }, input, { text: input.facts, more: { before: null, tells: told } }, { standing: await standsNow(change.em, membershipId, change.now) });
  await attachPapers(change, one, input.paperIds ?? []);
  return one;
}

async function versioned(change: Change, { conductCaseId, expectedVersion }: OnCase) {
  const one = await change.load(ConductCase, conductCaseId);
  expectVersion(one, expectedVersion);
  return { one, facts: await conductFacts(change.em, one, change.now) };
}

/** The observer answers, also while they are suspended. */
export const answerConduct = (a: Acting, input: OnCase & { statement: string; paperIds?: readonly string[] | null }) =>
  act(a, { act: 'conductState', input: { ...input }, whileSuspended: true }, async (change) => {
    const { one, facts } = await versioned(change, input);
    const told = await tells(change.em, one, change.now, 'APPOINTER');
    await change.apply(conductRules, one, 'state', input, { statement: input.statement, statedAt: change.now }, { text: input.statement, more: { before: one.state, tells: told } }, facts);
    await attachPapers(change, one, input.paperIds ?? []);
    return one;
  });

const decided = (a: Acting, change: Change, reason: string) => ({ decidedById: a.actor.membershipId, decidedAt: change.now, decisionReason: reason });

/** Upholds it: the observer's standing is revoked, and their certificate void at once. */
export const uphold = (a: Acting, input: OnCase & { reason: string }) => ending(a, { act: 'conductUphold', input: { ...input } }, async (change) => {
  const { one, facts } = await versioned(change, input);
  const told = await tells(change.em, one, change.now, 'OBSERVER', 'LIAISON', 'APPOINTER');
  await change.apply(conductRules, one, 'uphold', input, decided(a, change, input.reason), { text: input.reason, more: { before: one.state, tells: told } }, facts);
  return { id: one.id, sessions: await endStanding(change, one.membershipId, 'revoke', 'CONDUCT', input.reason) };
});

/** Does not uphold it: the observer's term goes on as it was. */
export const notUphold = (a: Acting, input: OnCase & { reason: string }) => act(a, { act: 'conductDismiss', input: { ...input } }, async (change) => {
  const { one, facts } = await versioned(change, input);
  const told = await tells(change.em, one, change.now, 'OBSERVER', 'LIAISON');
  return change.apply(conductRules, one, 'dismiss', input, decided(a, change, input.reason), { text: input.reason, more: { before: one.state, tells: told } }, facts);
});
