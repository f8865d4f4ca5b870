import { LockMode } from '@mikro-orm/postgresql';
import type { Change, Row } from '../journal/change.ts';
import type { ClockKeeper } from '../journal/services.ts';
import type { Day } from '../kernel/calendar.ts';
import { breach, extend, meet, start, voidClock, type ClockSubject } from './clock.actions.ts';
import { Clock } from './clock.entity.ts';
import { termsOf } from './terms.ts';

/** Carries out what the lifecycles say about clocks, in the transaction of the change itself. */
export const clockKeeper = (): ClockKeeper => ({
  apply: async (change, subject, effects) => {
    if (effects.length === 0 && subject.version === 1) return;
    const clocks = subject.version === 1 ? [] : await clocksOf(change, subject.id);
    followAudience(clocks, subject.audience);
    for (const { does, clock: name } of effects) {
      const named = clocks.filter((c) => c.rule === name);
      await catchUp(change, subject, named);
      if (does === 'start') await startOrFollow(change, subject as ClockSubject, name, named);
      if (does === 'meet') for (const c of named) if (c.state === 'RUNNING' || (c.state === 'BREACHED' && !c.metAt)) await meet(change, subject, c);
      if (does === 'void') for (const c of named) if (c.state === 'RUNNING') await voidClock(change, subject, c, voidReason(subject));
    }
  },
});

/** Sets a new date for a matter: a running clock goes on to it, one that has ended keeps its history and a new one starts. */
export async function setDue(change: Change, subject: ClockSubject, name: string, dueOn: Day, reason: string): Promise<void> {
  await change.write();
  const named = (await clocksOf(change, subject.id)).filter((c) => c.rule === name);
  await catchUp(change, subject, named);
  await startOrFollow(change, { ...subject, dueOn }, name, named, reason);
}

/** Whoever may see the matter may see its clocks, from the same moment on. */
export function followAudience(clocks: readonly Clock[], audience: readonly string[]): void {
  for (const clock of clocks) if (clock.audience.join() !== audience.join()) clock.audience = [...audience];
}

const clocksOf = (change: Change, subjectId: string): Promise<Clock[]> =>
  change.em.find(Clock, { subjectId }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } });

/** A term that is over was breached before anything else happened, also when the timer has not come by yet. */
async function catchUp(change: Change, matter: Row, clocks: readonly Clock[]): Promise<void> {
  for (const c of clocks) if (c.state === 'RUNNING' && change.now >= c.dueAt) await breach(change, matter, c);
}

async function startOrFollow(change: Change, subject: ClockSubject, name: string, named: readonly Clock[], reason = '期限重新确定'): Promise<void> {
  const terms = await termsOf(change.em, subject.ruleSetId, name);
  if (!terms) return withoutTerms(subject, name);
  const running = named.find((c) => c.state === 'RUNNING');
  if (!running) await start(change, subject, name, terms);
  else if (movesTo(subject, running)) await extend(change, subject, running, terms, subject.dueOn, reason);
}

const movesTo = (subject: ClockSubject, running: Clock): subject is ClockSubject & { dueOn: Day } => !!subject.dueOn && subject.dueOn !== running.dueOn;

/** A scheme that promises no such term starts no clock; a date that a person set must not be lost, though. */
function withoutTerms(subject: ClockSubject, name: string): void {
  if (subject.dueOn) throw new Error(`rule set ${subject.ruleSetId} has no clock ${name} for a date that was set`);
}

/** What the subject says of why it ended. */
function voidReason(subject: object): string {
  const { withdrawReason, declineText } = subject as { withdrawReason?: string | null; declineText?: string | null };
  return withdrawReason || declineText || '该事项不再办理';
}
