import type { Context } from '../journal/context.ts';
import { timelineOf } from '../journal/timeline.ts';
import { pgArray } from '../journal/transaction.ts';
import type { Said } from '../kernel/refused.ts';
import { nounOf } from '../kernel/id.ts';
import type { TermStep } from './appointment.type.ts';
import { appointmentRules } from './appointment.rules.ts';
import { conductRules } from './conduct.rules.ts';
import { dismissalRules } from './dismissal.rules.ts';

const states: Record<string, Record<string, Said>> = { Appointment: appointmentRules.states, Dismissal: dismissalRules.states, ConductCase: conductRules.states };

/** Everything that happened to an observer's standing, the oldest first: their terms and the cases about them, read from the journal, which nobody edits. */
export async function historyOf(context: Context, membershipId: string): Promise<TermStep[]> {
  const em = await context.em();
  const ids = (await em.execute<{ id: string }[]>(
    'select id from appointment where membership_id = ? union all select id from dismissal where membership_id = ? union all select id from conduct_case where membership_id = ?',
    [membershipId, membershipId, membershipId])).map((row) => row.id);
  const steps = await timelineOf(context, ids);
  const stood = new Map((await em.execute<{ id: string; before: string | null }[]>(
    "select e.id, p.data ->> 'before' as before from journal_entry e join journal_payload p using (chain, seq) where e.subject_id = any(?::text[])", [pgArray(ids)])).map((row) => [row.id, row.before]));
  return steps.map(({ id, at, label, actor, text, subjectId }) =>
    ({ id, at, label, actor, text, before: states[nounOf(subjectId) ?? '']?.[stood.get(id) ?? '']?.[context.lang] ?? null }));
}
