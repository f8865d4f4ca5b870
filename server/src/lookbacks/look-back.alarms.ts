import { randomBytes } from 'node:crypto';
import { LockMode } from '@mikro-orm/postgresql';
import { ClearanceRecord } from '../issues/clearance.entity.ts';
import { Issue } from '../issues/issue.entity.ts';
import { setAlarm } from '../journal/alarm.ts';
import type { AlarmHandler, Follower } from '../journal/services.ts';
import { audience, scope } from '../kernel/audience.ts';
import { addDays, monthOf, shanghaiDay, startOfDay, type Day } from '../kernel/calendar.ts';
import { newId } from '../kernel/id.ts';
import { inForce } from '../schemes/rules.ts';
import { askAuthors, begin, byTime, settle } from './begin.ts';
import { sample } from './draw.ts';
import { LookBack, LookBackDraw } from './look-back.entity.ts';
import { lookBackRules } from './look-back.rules.ts';
import { risksOf } from './risk.ts';

/** The alarm on which a cleared matter is looked back at. */
export const LOOK_BACK_ALARM = 'look-back';
/** The alarm on which the sample of a period is drawn. */
export const DRAW_ALARM = 'look-back-draw';

const monthAfter = (day: Day): Day => addDays(`${monthOf(day)}-01`, 32).slice(0, 7) + '-01';

/** Whatever is struck off is looked back at on its day. */
export const clearedIsWatched: Follower = async (change, { subjectId }) => {
  const issue = await change.em.findOneOrFail(Issue, { id: subjectId });
  const record = await change.em.findOne(ClearanceRecord, { issueId: subjectId, round: issue.round, confirmedAt: { $ne: null } });
  if (record?.lookBackOn) await setAlarm(change, { schemeId: issue.schemeId, kind: LOOK_BACK_ALARM, subjectId, at: startOfDay(record.lookBackOn), about: String(issue.round) });
};

/** A scheme that is founded draws from the next month on. */
export const drawsBegin: Follower = (change, { subjectId: schemeId }) => byTime(change, schemeId, async (passing) => {
  await setAlarm(passing, { schemeId, kind: DRAW_ALARM, subjectId: schemeId, at: startOfDay(monthAfter(shanghaiDay(passing.now))) });
});

/** Its day has come: a high risk is looked at in any case, and its authors are asked. */
export const lookBackDue: AlarmHandler = async (change, { subjectId, about }) => {
  const issue = await change.em.findOne(Issue, { id: subjectId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!issue || issue.state !== 'CLEARED' || String(issue.round) !== about) return null;
  await askAuthors(change, issue);
  const why = await risksOf(change.em, issue);
  const looked = await change.em.findOne(LookBack, { issueId: issue.id, round: issue.round, kind: { $in: ['RISK', 'OFFICE'] } });
  if (why.length > 0 && !looked) await begin(change, issue, { kind: 'RISK', why, seed: randomBytes(16).toString('hex') });
  return null;
};

/** The first of a month: of what fell due for a look in the period before, and nobody independent looked at, a share is drawn by a seed that is kept. */
export const drawSample: AlarmHandler = async (change, { schemeId, at }) => {
  const { em, now } = change;
  const today = shanghaiDay(at);
  const next = { at: startOfDay(monthAfter(today)) };
  const rules = await inForce(em, schemeId, now).catch(() => null);
  const quarterly = rules?.set.lookBackPeriod === 'QUARTER';
  if (!rules || (quarterly && Number(today.slice(5, 7)) % 3 !== 1)) return next;
  const to = addDays(today, -1);
  const from = quarterly ? `${monthOf(addDays(`${monthOf(to)}-01`, -32))}-01` : `${monthOf(to)}-01`;
  const population = (await em.execute<{ id: string }[]>(
    `select i.id from issue i join clearance c on c.issue_id = i.id and c.round = i.round and c.confirmed_at is not null
     where i.scheme_id = ? and i.state = 'CLEARED' and c.look_back_on between ? and ?
       and not exists (select from look_back l where l.issue_id = i.id and l.round = i.round and l.kind <> 'AUTHOR') order by i.id`, [schemeId, from, to])).map((r) => r.id);
  if (population.length === 0) return next;
  const seed = randomBytes(16).toString('hex');
  const { lookBackShare: share, lookBackRounding: rounding } = rules.set;
  const draw = em.create(LookBackDraw, {
    id: newId('LookBackDraw', now), schemeId, period: quarterly ? `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}` : monthOf(from), fromOn: from, toOn: to, seed, population, share, rounding,
    picked: sample(seed, population, share, rounding), drawnAt: now, version: 1, audience: audience(scope.office(schemeId)),
  });
  await em.persist(draw).flush();
  change.record('LookBacksDrawn', draw, ['picked'], { more: { period: draw.period, of: population.length, drawn: draw.picked.length } });
  for (const id of population) {
    const issue = await em.findOneOrFail(Issue, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (draw.picked.includes(id)) await begin(change, issue, { kind: 'SAMPLE', why: [], seed, drawId: draw.id });
    else await settle(change, issue, null);
  }
  return next;
};

/** An author who says nothing in time is not waited for. */
export const silentAuthor: Follower = async (change, { subjectId }) => {
  const lookBack = await change.em.findOne(LookBack, { id: subjectId });
  if (!lookBack || lookBack.kind !== 'AUTHOR' || lookBack.state !== 'ASSIGNED') return;
  await byTime(change, lookBack.schemeId, async (passing) => {
    await passing.apply(lookBackRules, lookBack, 'lapse', {});
    await settle(passing, await passing.em.findOneOrFail(Issue, { id: lookBack.issueId }), null);
  });
};
