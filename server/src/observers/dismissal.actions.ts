import { Person } from '../accounts/person.entity.ts';
import { act, type Acting, type Answer } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { sqlState } from '../journal/transaction.ts';
import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import type { Appointment } from './appointment.entity.ts';
import { dismissalFacts, standsNow } from './dismissal.facts.ts';
import { Dismissal } from './dismissal.entity.ts';
import { dismissalRules, type DismissalGround } from './dismissal.rules.ts';
import { currentTerm } from './term.current.ts';
import { undecided, watchInactivity } from './inactivity.ts';
import { attachPapers } from './paper.actions.ts';
import { ending, endStanding } from './term.ending.ts';
import { tells } from './told.ts';

interface OnCase { dismissalId: string; expectedVersion?: number | null }
/** What staff propose: whose term, on which ground, resting on what. */
export interface Proposal { appointmentId: string; ground: Exclude<DismissalGround, 'INACTIVE'>; reason?: string | null; evidence?: string | null; paperIds?: readonly string[] | null; idempotencyKey: string }

const open = () => new Refused('DUPLICATE', { zh: '同一事由已有待决定的解聘案', en: 'A case on this ground waits to be decided already' }, { rule: 'A-19' });
const once = (work: Promise<Answer>): Promise<Answer> => work.catch((error: unknown) => { throw sqlState(error) === '23505' ? open() : error; });
const openedBy = { RESIGNED: 'fileLetter', DISCIPLINE: 'proposeDiscipline', OTHER: 'proposeOther' } as const;

/** An observer resigns by a letter of their own, signed with their name; also while they are suspended. */
export const resign = (a: Acting, input: { letter: string; signedAs: string; paperIds?: readonly string[] | null; idempotencyKey: string }) =>
  once(act(a, { act: 'dismissalResign', input: { ...input }, whileSuspended: true }, async (change) => {
    const term = await currentTerm(change.em, { membershipId: a.actor.membershipId });
    if (!term) throw notFound();
    const { name } = await change.em.findOneOrFail(Person, { id: a.actor.personId });
    if (input.signedAs.trim() !== name && input.signedAs.trim() !== '') throw new Refused('INVALID', { zh: '签名须与您的姓名一致', en: 'Sign with your own name' }, { field: 'signedAs', rule: 'A-14' });
    return proposed(change, term, 'resign', { ground: 'RESIGNED', letter: input.letter, signedAs: name, reason: null, evidence: null }, input, input.paperIds ?? []);
  }));

/** Whoever engaged an observer proposes to dismiss them; somebody else decides, save where the observer asked for it themself. */
export const propose = (a: Acting, input: Proposal) => once(act(a, { act: 'dismissalPropose', input: { ...input } }, async (change) => {
  const term = await currentTerm(change.em, { id: input.appointmentId });
  if (!term) throw notFound();
  return proposed(change, term, openedBy[input.ground], { ground: input.ground, letter: null, signedAs: null, reason: input.reason || null, evidence: input.evidence || null }, input, input.paperIds ?? []);
}));

async function proposed(change: Change, term: Appointment, action: 'resign' | (typeof openedBy)[DismissalGround & keyof typeof openedBy],
  what: Pick<Dismissal, 'ground' | 'letter' | 'signedAs' | 'reason' | 'evidence'>, input: object, papers: readonly string[]): Promise<Dismissal> {
  const { schemeId, membershipId, liaisonId, managingUnitId } = term;
  const told = await tells(change.em, term, change.now, ...(action === 'resign' ? ['APPOINTER', 'LIAISON'] as const : ['OBSERVER', 'APPOINTER'] as const));
  const standing = await standsNow(change.em, membershipId, change.now);
  const dismissal = await change.create(dismissalRules, Dismissal, action, {
    schemeId, membershipId, liaisonId, managingUnitId, id: newId('Dismissal', change.now), appointmentId: term.id, ...undecided, ...what, papers: [...papers], idleFrom: null, idleUntil: null,
    proposedById: change.actor.membershipId, proposedAt: change.now,
  }, input, { text: what.letter ?? what.reason ?? undefined, more: { before: null, tells: told } }, { standing });
  await attachPapers(change, dismissal, papers);
  return dismissal;
}

async function versioned(change: Change, { dismissalId, expectedVersion }: OnCase) {
  const one = await change.load(Dismissal, dismissalId);
  expectVersion(one, expectedVersion);
  return { one, facts: await dismissalFacts(change.em, one, change.now) };
}

/** The observer is asked to state their case by a day that lies ahead. */
export const invite = (a: Acting, input: OnCase & { hearUntil: Day }) => act(a, { act: 'dismissalInvite', input: { ...input } }, async (change) => {
  const { one, facts } = await versioned(change, input);
  ahead(input.hearUntil, change.now);
  const told = await tells(change.em, one, change.now, 'OBSERVER');
  return change.apply(dismissalRules, one, 'invite', input, { hearUntil: input.hearUntil }, { text: input.hearUntil, more: { before: one.state, tells: told } }, facts);
});

/** Whoever is asked to answer has at least the day after. */
export function ahead(hearUntil: Day, now: Date): void {
  if (hearUntil <= shanghaiDay(now)) throw new Refused('INVALID', { zh: '陈述截止日须晚于今天', en: 'The last day to answer must lie ahead' }, { field: 'hearUntil', rule: 'A-16' });
}

/** The observer states their case, also while they are suspended. */
export const stateCase = (a: Acting, input: OnCase & { statement: string; paperIds?: readonly string[] | null }) =>
  act(a, { act: 'dismissalState', input: { ...input }, whileSuspended: true }, async (change) => {
    const { one, facts } = await versioned(change, input);
    const told = await tells(change.em, one, change.now, 'APPOINTER');
    await change.apply(dismissalRules, one, 'state', input, { statement: input.statement, statedAt: change.now }, { text: input.statement, more: { before: one.state, tells: told } }, facts);
    await attachPapers(change, one, input.paperIds ?? []);
    return one;
  });

/** Decides to dismiss: the observer's rights, sessions and open windows end at once; what they filed stays with their liaison. */
export const confirm = (a: Acting, input: OnCase & { reason?: string | null }) => ending(a, { act: 'dismissalConfirm', input: { ...input } }, async (change) => {
  const { one, facts } = await versioned(change, input);
  const told = await tells(change.em, one, change.now, 'OBSERVER', 'LIAISON', 'APPOINTER');
  const text = input.reason || one.reason || undefined;
  await change.apply(dismissalRules, one, 'confirm', input, { decidedById: a.actor.membershipId, decidedAt: change.now, decisionReason: input.reason || null }, { text, more: { before: one.state, tells: told } }, facts);
  return { id: one.id, sessions: await endStanding(change, one.membershipId, 'dismiss', one.ground, text ?? null) };
});

/** Decides not to dismiss, with the reason; the months of inactivity are counted anew from that day. */
export const reject = (a: Acting, input: OnCase & { reason: string }) => act(a, { act: 'dismissalReject', input: { ...input } }, async (change) => {
  const { one, facts } = await versioned(change, input);
  const told = await tells(change.em, one, change.now, 'OBSERVER', 'LIAISON');
  await change.apply(dismissalRules, one, 'reject', input, { decidedById: a.actor.membershipId, decidedAt: change.now, decisionReason: input.reason }, { text: input.reason, more: { before: one.state, tells: told } }, facts);
  if (one.ground === 'INACTIVE') await watchInactivity(change, one.schemeId, one.membershipId);
  return one;
});

/** The observer takes their resignation back, while it is not decided. */
export const withdraw = (a: Acting, input: OnCase) => act(a, { act: 'dismissalWithdraw', input: { ...input }, whileSuspended: true }, async (change) => {
  const { one, facts } = await versioned(change, input);
  return change.apply(dismissalRules, one, 'withdraw', input, {}, { more: { before: one.state, tells: await tells(change.em, one, change.now, 'APPOINTER') } }, facts);
});
