import { LockMode } from '@mikro-orm/postgresql';
import { ClearanceRecord } from '../issues/clearance.entity.ts';
import { issueFacts } from '../issues/facts.ts';
import { Issue } from '../issues/issue.entity.ts';
import { issueRules } from '../issues/issue.rules.ts';
import { lookBackDay } from '../issues/look-back-day.ts';
import { act } from '../journal/act.ts';
import { setAlarm } from '../journal/alarm.ts';
import type { Change } from '../journal/change.ts';
import type { CalendarFollower } from '../journal/services.ts';
import { inTransaction } from '../journal/transaction.ts';
import { system } from '../kernel/actor.ts';
import { systemScope } from '../kernel/audience.ts';
import { shanghaiDay, startOfDay } from '../kernel/calendar.ts';
import { LOOK_BACK_ALARM } from './look-back.alarms.ts';

/** A day on which something cleared is looked back at moves with the working days, as long as it has not come (A-37, B-25). */
export const lookBacksMove: CalendarFollower = async (services, calendarId, notice) => {
  const waiting = await inTransaction(services, [systemScope], (em) => em.execute<{ id: string; scheme_id: string }[]>(
    `select i.id, i.scheme_id from issue i join alarm a on a.scheme_id = i.scheme_id and a.kind = ? and a.subject_id = i.id and a.at > ? and a.about = i.round::text
     join scheme s on s.id = i.scheme_id join calendar k on k.id = s.calendar_id and ? in (k.id, k.base_id) where i.state = 'CLEARED' order by i.id`, [LOOK_BACK_ALARM, services.now(), calendarId]));
  for (const { id, scheme_id } of waiting) {
    await act({ services, actor: system(scheme_id) }, { act: 'lookBackMove', input: { calendarId, issueId: id } }, async (change) => {
      await change.write();
      await move(change, id, notice);
      return { id };
    });
  }
};

async function move(change: Change, issueId: string, notice: string): Promise<void> {
  const { em, now } = change;
  const issue = await em.findOneOrFail(Issue, { id: issueId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const record = await em.findOne(ClearanceRecord, { issueId, round: issue.round, confirmedAt: { $ne: null } });
  if (issue.state !== 'CLEARED' || !record?.lookBackOn || !record.confirmedAt) return;
  const { lookBackOn: before } = record;
  const on = await lookBackDay(em, issue, record.confirmedAt);
  // what has come stays, and nothing falls due on a day that is over
  if (!on || on === before || before <= shanghaiDay(now) || on <= shanghaiDay(now)) return;
  Object.assign(record, { lookBackOn: on, version: record.version + 1 });
  await change.apply(issueRules, issue, 'moveLookBack', {}, {}, { text: notice, textClass: 'office', more: { before, on } }, await issueFacts(em, issue));
  await setAlarm(change, { schemeId: issue.schemeId, kind: LOOK_BACK_ALARM, subjectId: issueId, at: startOfDay(on), about: String(issue.round) });
}
