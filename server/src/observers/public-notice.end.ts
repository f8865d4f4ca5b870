import { stopAlarm } from '../journal/alarm.ts';
import type { Change } from '../journal/change.ts';
import { audience } from '../kernel/audience.ts';
import type { Nomination } from './nomination.entity.ts';
import { PublicNotice } from './public-notice.entity.ts';
import { appointers } from './recruiting.rules.ts';

/** The kind of alarm that ends a public notice. */
export const NOTICE_ENDS = 'PUBLIC_NOTICE_ENDS';

/** Takes a name off public notice, where it is on one: from now on only those who appoint read it. */
export async function endNotice(change: Change, n: Pick<Nomination, 'id'>): Promise<boolean> {
  const notice = await change.em.findOne(PublicNotice, { nominationId: n.id, endedAt: null });
  if (!notice) return false;
  const before = notice.audience;
  Object.assign(notice, { endedAt: change.now, version: notice.version + 1, audience: audience(...appointers(notice)) });
  await change.em.flush();
  await stopAlarm(change, { schemeId: notice.schemeId, kind: NOTICE_ENDS, subjectId: notice.id });
  change.record('NoticeTakenDown', notice, ['endedAt'], {}, before.filter((s) => !notice.audience.includes(s)));
  return true;
}
