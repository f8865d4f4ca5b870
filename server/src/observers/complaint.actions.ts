import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { shanghaiDay, type Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { notFound, Refused } from '../kernel/refused.ts';
import { BurdenComplaint } from './complaint.entity.ts';
import { complaintRules, type ComplaintFacts } from './complaint.rules.ts';
import { beginConduct } from './conduct.actions.ts';
import { ConductCase } from './conduct.entity.ts';
import { tells } from './told.ts';
import { currentTerm } from './term.current.ts';

/** A complaint as the office writes it down: what is for itself, and what the observer is told. */
export interface ComplaintInput { idempotencyKey: string; appointmentId: string; complainant: string; account: string; happenedOn: Day; facts: string; evidence: string; hearUntil: Day }
interface OnComplaint { complaintId: string; expectedVersion: number; conclusion: string }

/** A complaint is registered and opens a conduct case, or goes with the one that is open. */
export const registerComplaint = (a: Acting, input: ComplaintInput) => act(a, { act: 'burdenComplaintRegister', input: { ...input } }, async (change) => {
  const term = await currentTerm(change.em, { id: input.appointmentId });
  if (!term) throw notFound();
  const { schemeId, membershipId, managingUnitId } = term;
  if (input.happenedOn > shanghaiDay(change.now)) throw new Refused('INVALID', { zh: '发生日期不能晚于今天', en: 'It cannot have happened in the future' }, { field: 'happenedOn', rule: 'A-45' });
  const open = await change.em.findOne(ConductCase, { membershipId, state: 'OPEN' });
  const id = newId('BurdenComplaint', change.now);
  const caseId = newId('ConductCase', change.now);
  const complainant = input.complainant.trim();
  const complaint = await change.create(complaintRules, BurdenComplaint, 'register', {
    id, schemeId, membershipId, managingUnitId: managingUnitId ?? null, conductCaseId: open?.id ?? caseId, complainant, account: input.account, facts: input.facts, evidence: input.evidence, happenedOn: input.happenedOn,
    registeredAt: change.now, registeredById: a.actor.membershipId, conclusion: null, concludedAt: null, concludedById: null,
  }, input, {}, { told: [input.facts, input.evidence] });
  // whoever is heard already is told of what has come to it
  if (open) change.record('ConductAddedTo', open, [], { text: input.facts, more: { tells: await tells(change.em, term, change.now, 'OBSERVER') } });
  else await beginConduct(change, { appointmentId: term.id, facts: input.facts, evidence: input.evidence, hearUntil: input.hearUntil, id: caseId });
  return complaint;
});

/** The complaint is borne out or not, once its conduct case is decided, and the complainant is told. */
export const concludeComplaint = (a: Acting, input: OnComplaint & { found: boolean }) => act(a, { act: 'burdenComplaintConclude', input: { ...input } }, async (change) => {
  const complaint = await change.load(BurdenComplaint, input.complaintId);
  expectVersion(complaint, input.expectedVersion);
  const facts = await complaintFacts(change.em, complaint);
  return change.apply(complaintRules, complaint, input.found ? 'find' : 'notFind', input,
    { conclusion: input.conclusion, concludedAt: change.now, concludedById: a.actor.membershipId }, { text: input.conclusion, textClass: 'office' }, facts);
});

/** A complaint with how its conduct case stands. */
export async function complaintFacts(em: Change['em'], c: BurdenComplaint): Promise<ComplaintFacts> {
  const one = await em.findOne(ConductCase, { id: c.conductCaseId });
  return { state: c.state, schemeId: c.schemeId, managingUnitId: c.managingUnitId ?? null, conduct: one?.state ?? 'OPEN' };
}
