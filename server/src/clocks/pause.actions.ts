import { act, type Acting, type Answer } from '../journal/act.ts';
import { expectVersion, type Change, type Row } from '../journal/change.ts';
import { matterOf } from './clock.actions.ts';
import { Clock } from './clock.entity.ts';
import { move } from './clock.move.ts';
import { resumed } from './pause.rules.ts';
import { rearm } from './rung-time.ts';
import { termsOf } from './terms.ts';

interface Asked { clockId: string; expectedVersion?: number | null; idempotencyKey?: string | null }

/** The office lets a clock stand still while the matter waits for somebody else; the reason is kept. */
export const pause = (a: Acting, input: Asked & { reason: string }): Promise<Answer> => act(a, { act: 'clockPause', input: { ...input } }, async (change) => {
  const clock = await taken(change, input);
  const { reason } = input;
  await move(change, await matterOf(change.em, clock), clock, 'pause', { pausedAt: change.now, pauseReason: reason, advanceAt: null, rungAt: null }, { kind: 'paused', reason });
  return clock;
});

/** The office lets a clock go on; its due day moves by the working days it stood still. */
export const resume = (a: Acting, input: Asked & { reason?: string | null }): Promise<Answer> => act(a, { act: 'clockResume', input: { ...input } }, async (change) => {
  const clock = await taken(change, input);
  await goOn(change, await matterOf(change.em, clock), clock, input.reason?.trim() || null);
  return clock;
});

/** Lets a paused clock run again, in the change of whoever does so. */
export async function goOn(change: Change, matter: Row, clock: Clock, reason: string | null): Promise<void> {
  const terms = (await termsOf(change.em, clock.ruleSetId, clock.rule))!;
  const { passed: workingDays, ...moved } = resumed(terms, clock, clock.pausedAt ?? change.now, change.now);
  await move(change, matter, clock, 'resume', { ...moved, calendarId: terms.calendarId, pausedAt: null, pauseReason: null }, { kind: 'resumed', reason, more: { workingDays } });
  await rearm(change.em, clock, terms, change.now);
}

/** The clock as the actor last saw it. */
async function taken(change: Change, { clockId, expectedVersion }: Asked): Promise<Clock> {
  const clock = await change.load(Clock, clockId);
  expectVersion(clock, expectedVersion);
  return clock;
}
