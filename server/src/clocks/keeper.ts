import { LockMode } from '@mikro-orm/postgresql';
import type { Change, Row } from '../journal/change.ts';
import type { ClockKeeper } from '../journal/services.ts';
import type { Day } from '../kernel/calendar.ts';
import { rulesOf } from '../schemes/rules.ts';
import { breach, extend, meet, rest, start, voidClock, type ClockSubject } from './clock.actions.ts';
import { Clock } from './clock.entity.ts';
import { goOn } from './pause.actions.ts';
import { termsOf } from './terms.ts';

/** Carries out what the rules of a matter's scheme say about clocks, in the transaction of the change itself. */
export const clockKeeper = (): ClockKeeper => ({
  apply: async (change, subject, { entry, dated, since, begun }) => {
    const rules = await rulesFor(change, subject);
    const concerned = rules.filter((r) => [...r.startsOn, ...r.metOn, ...r.voidedOn].includes(entry));
    if (dated && (subject as ClockSubject).dueOn && !rules.some((r) => r.name === dated)) throw withoutTerms(subject as ClockSubject, dated);
    if (concerned.length === 0 && begun) return;
    const clocks = begun ? [] : await clocksOf(change, subject.id);
    followAudience(clocks, subject.audience);
    for (const rule of concerned) {
      const named = clocks.filter((c) => c.rule === rule.name);
      await catchUp(change, subject, named);
      if (rule.metOn.includes(entry)) for (const c of named) if (open(c)) await meet(change, subject, c);
      if (rule.voidedOn.includes(entry)) for (const c of named) await voidOrRest(change, subject, c);
      if (rule.startsOn.includes(entry)) await startOrFollow(change, subject as ClockSubject, rule.name, named, rule.name === dated ? (subject as ClockSubject).dueOn ?? null : null, { since });
    }
  },
});

/** Sets a new date for a matter: a running clock goes on to it, one that has ended keeps its history and a new one starts. */
export async function setDue(change: Change, subject: ClockSubject, name: string, dueOn: Day, reason: string): Promise<void> {
  await change.write();
  const named = (await clocksOf(change, subject.id)).filter((c) => c.rule === name);
  await catchUp(change, subject, named);
  await startOrFollow(change, subject, name, named, dueOn, { reason });
}

/** Whoever may see the matter may see its clocks, from the same moment on. */
export function followAudience(clocks: readonly Clock[], audience: readonly string[]): void {
  for (const clock of clocks) if (clock.audience.join() !== audience.join()) clock.audience = [...audience];
}

/** The clocks that the rules a matter came under know; a row that came under none has none. */
async function rulesFor(change: Change, subject: object) {
  const { ruleSetId } = subject as { ruleSetId?: string | null };
  return ruleSetId ? (await rulesOf(change.em, ruleSetId)).clocks : [];
}

const clocksOf = (change: Change, subjectId: string): Promise<Clock[]> =>
  change.em.find(Clock, { subjectId }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });

const lasting = (c: Clock) => c.state === 'RUNNING' || c.state === 'PAUSED';
const open = (c: Clock) => lasting(c) || (c.state === 'BREACHED' && !c.metAt && !c.restedAt);

/** A term that is over was breached before anything else happened, also when the timer has not come by yet. */
async function catchUp(change: Change, matter: Row, clocks: readonly Clock[]): Promise<void> {
  for (const c of clocks) if (c.state === 'RUNNING' && change.now >= c.dueAt) await breach(change, matter, c);
}

/** What has lost its object ends; a breach stays one, and nobody is reminded of it any more. */
async function voidOrRest(change: Change, matter: Row, clock: Clock): Promise<void> {
  if (lasting(clock)) await voidClock(change, matter, clock, voidReason(matter));
  else if (open(clock)) await rest(change, matter, clock);
}

async function startOrFollow(change: Change, subject: ClockSubject, name: string, named: readonly Clock[], dueOn: Day | null, { reason = '期限重新确定', since }: { reason?: string; since?: Date | undefined } = {}): Promise<void> {
  const terms = await termsOf(change.em, subject.ruleSetId, name);
  if (!terms) throw withoutTerms(subject, name);
  const running = named.find(lasting);
  if (!running) {
    // what runs on as if it had not ended was late already
    if (since && named.some((c) => c.state === 'BREACHED' && !c.metAt)) return;
    // The reminders of a breach give way to those of the new date.
    for (const c of named) c.rungAt = null;
    await start(change, subject, name, terms, dueOn, since);
  } else if (dueOn && dueOn !== running.dueOn) {
    // Whoever sets a date lets the clock run to it.
    if (running.state === 'PAUSED') await goOn(change, subject, running, reason);
    await extend(change, subject, running, terms, dueOn, reason);
  }
}

/** A date that a person set must not be lost. */
const withoutTerms = (subject: ClockSubject, name: string) => new Error(`rule set ${subject.ruleSetId} has no clock ${name} for a date that was set`);

/** What the subject says of why it ended. */
function voidReason(subject: object): string {
  const { withdrawReason, declineText, state } = subject as { withdrawReason?: string | null; declineText?: string | null; state?: string };
  if (state === 'RETURNED' || state === 'DISPUTED') return state === 'RETURNED' ? '不再由该单位办理' : '承办单位有争议，待裁定';
  if (state === 'SPLIT') return '已拆分，由拆分出的各件分别计时';
  if (state === 'REJOINED') return '拆分已撤回，由原件计时';
  if (state === 'COLLECTED') return '已收作典型经验，不对接部门';
  return withdrawReason || declineText || '该事项不再办理';
}
