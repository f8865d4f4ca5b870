import { LockMode } from '@mikro-orm/postgresql';
import { ClearanceRecord } from '../issues/clearance.entity.ts';
import { Issue } from '../issues/issue.entity.ts';
import { setAlarm } from '../journal/alarm.ts';
import type { Follower } from '../journal/services.ts';
import { shanghaiDay, startOfDay } from '../kernel/calendar.ts';
import { byTime } from './begin.ts';
import { LOOK_BACK_ALARM } from './look-back.alarms.ts';
import { LookBack } from './look-back.entity.ts';
import { lookBackRules } from './look-back.rules.ts';

/** Whoever left a matter after it was cleared is asked about their own from now on, and no longer about the one they left. */
export const lookBacksPart: Follower = async (change, { subjectId: issueId }) => {
  const { em } = change;
  const left = await em.findOneOrFail(Issue, { id: issueId });
  const asked = await em.find(LookBack, { issueId, round: left.round, kind: 'AUTHOR', state: 'ASSIGNED', reviewerId: { $nin: left.authors } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  for (const look of asked) await byTime(change, left.schemeId, (passing) => passing.apply(lookBackRules, look, 'lapse', {}));
  if (left.state !== 'CLEARED') return;
  for (const apart of await em.find(Issue, { partedFromId: issueId, state: 'CLEARED' }, { orderBy: { id: 'asc' } })) {
    const record = await em.findOne(ClearanceRecord, { issueId: apart.id, round: apart.round, confirmedAt: { $ne: null } });
    // its day has come and gone while it was part of the other
    if (!record?.lookBackOn || record.lookBackOn > shanghaiDay(change.now) || await em.count(LookBack, { issueId: apart.id, round: apart.round }) > 0) continue;
    await setAlarm(change, { schemeId: apart.schemeId, kind: LOOK_BACK_ALARM, subjectId: apart.id, at: startOfDay(record.lookBackOn), about: String(apart.round) });
  }
};
