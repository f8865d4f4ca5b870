import { afterQuarter, quarterOf } from '../activities/quarter.ts';
import { act, type Acting } from '../journal/act.ts';
import { setAlarm } from '../journal/alarm.ts';
import { expectVersion } from '../journal/change.ts';
import { nextSerial } from '../journal/serial.ts';
import type { AlarmHandler, Follower } from '../journal/services.ts';
import { addDays, shanghaiDay, startOfDay } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { inForce } from '../schemes/rules.ts';
import { byTime } from './begin.ts';
import { Bulletin } from './bulletin.entity.ts';
import { bulletinRules } from './bulletin.rules.ts';
import { figuresOf } from './figures.ts';

/** The alarm on which a quarter is cut off. */
export const BULLETIN_ALARM = 'bulletin';

/** A scheme that is founded has its first bulletin when the quarter ends. */
export const bulletinsBegin: Follower = (change, { subjectId: schemeId }) => byTime(change, schemeId, async (passing) => {
  await setAlarm(passing, { schemeId, kind: BULLETIN_ALARM, subjectId: schemeId, at: startOfDay(afterQuarter(quarterOf(shanghaiDay(passing.now)))) });
});

/** 00:00 after a quarter: its figures are counted from the ledger as it stands, and stay as they are (B-27). */
export const quarterEnds: AlarmHandler = async (change, { schemeId, at }) => {
  const today = shanghaiDay(at);
  const quarter = quarterOf(addDays(today, -1));
  const next = { at: startOfDay(afterQuarter(quarterOf(today))) };
  const rules = await inForce(change.em, schemeId, change.now).catch(() => null);
  if (!rules || await change.em.findOne(Bulletin, { schemeId, quarter: quarter.name })) return next;
  const figures = await figuresOf(change.em, schemeId, quarter.from, quarter.to, rules.set.smallestGroup, change.now);
  await change.create(bulletinRules, Bulletin, 'build', { id: newId('Bulletin', change.now), schemeId, quarter: quarter.name, cutOffAt: at, figures, builtAt: change.now }, {}, { text: quarter.name });
  return next;
};

/** The office publishes it to every observer, under a number of its own. */
export const publish = (a: Acting, input: { bulletinId: string; expectedVersion: number; remark?: string | null }) => act(a, { act: 'bulletinPublish', input: { ...input } }, async (change) => {
  const bulletin = await change.load(Bulletin, input.bulletinId);
  expectVersion(bulletin, input.expectedVersion);
  const year = Number(bulletin.quarter.slice(0, 4));
  // the number is taken only by who may publish
  await change.apply(bulletinRules, bulletin, 'publish', input, {
    remark: input.remark?.trim() || null, publishedAt: change.now, publishedById: a.actor.membershipId, number: `通报〔${year}〕${await nextSerial(change.em, bulletin.schemeId, 'bulletin', year)}号`,
  }, { text: bulletin.quarter });
  return bulletin;
});
