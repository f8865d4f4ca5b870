import { act, type Acting } from '../journal/act.ts';
import { expectVersion, type Change } from '../journal/change.ts';
import { Refused } from '../kernel/refused.ts';
import { move, toldToAct } from './duties.ts';
import { Duty } from './duty.entity.ts';

interface Versioned { dutyId: string; expectedVersion: number }

async function versioned(change: Change, input: Versioned): Promise<Duty> {
  const duty = await change.load(Duty, input.dutyId);
  expectVersion(duty, input.expectedVersion);
  return duty;
}

/** Whoever owed it, or the office, says why it was missed; that it was missed stands. */
export const explain = (a: Acting, input: Versioned & { explanation: string }) => act(a, { act: 'dutyExplain', input: { ...input } }, async (change) =>
  move(change, await versioned(change, input), 'explain', input, { explanation: input.explanation }));

/** The liaison or the office reminds whoever owes it, at most once a day (B-23). */
export const urge = (a: Acting, input: Versioned & { idempotencyKey?: string | null }) => act(a, { act: 'dutyUrge', input: { ...input } }, async (change) => {
  const duty = await versioned(change, input);
  const [last] = await change.em.execute<{ at: string }[]>("select at from journal_entry where subject_id = ? and type in ('DutyUrged', 'DutyReminder') order by seq desc limit 1", [duty.id]);
  if (last && change.now.getTime() - new Date(last.at).getTime() < 86_400_000) throw new Refused('LIMIT', { zh: '一天之内已提醒过', en: 'They were reminded within the last day' }, { rule: 'B-23' });
  return move(change, duty, 'urge', {}, {}, { tells: await toldToAct(change.em, duty, change.now) });
});
