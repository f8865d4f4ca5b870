import 'reflect-metadata';
import { graphql } from 'graphql';
import { Arg, buildSchemaSync, Ctx, ID, Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockWorld, type ClockWorld } from '../../test/clock-world.ts';
import { enforceClasses } from '../classes.ts';
import type { Context } from '../journal/context.ts';
import { inTransaction } from '../journal/transaction.ts';
import type { Lang } from '../kernel/refused.ts';
import { requestContext } from '../request.ts';
import { DeadlineResolver } from './deadline.resolver.ts';
import { DeadlineType } from './deadline.type.ts';
import { deadlineLoader, latestDeadline, readDeadline, type DeadlineJson } from './deadlines.ts';
import { pause, resume } from './pause.actions.ts';
import { tick } from './timer.ts';

@Resolver()
class OneDeadline {
  @Query(() => DeadlineType, { nullable: true })
  deadline(@Arg('of', () => ID) of: string, @Arg('rule', () => String) rule: string, @Ctx() context: Context) { return deadlineLoader(context, rule).load(of); }
}

let w: ClockWorld;
let scheme: Awaited<ReturnType<ClockWorld['scheme']>>;
const schema = enforceClasses(buildSchemaSync({ resolvers: [DeadlineResolver, OneDeadline], validate: false }));
beforeAll(async () => { w = await clockWorld(); scheme = await w.scheme(); });
afterAll(() => w.close());

async function ask(source: string, lang: Lang = 'zh', actor = scheme.actor) {
  const context = requestContext({ services: w.main, actor, lang });
  const { data, errors } = await graphql({ schema, source, contextValue: context });
  await context.fresh();
  if (errors) throw errors[0]!.originalError ?? errors[0]!;
  // as it goes over the line
  return JSON.parse(JSON.stringify(data)) as Record<string, Record<string, unknown>>;
}
const fields = 'id rule label startedAt dueOn dueAt workingDaysLeft state metAt breachedAt provisional bucket bucketLabel';
const deadline = async (of: string, rule = 'contact', lang: Lang = 'zh') => (await ask(`{ deadline(of: "${of}", rule: "${rule}") { ${fields} } }`, lang))['deadline']!;

describe('a deadline as it is read', () => {
  test('tells the working days left by the server\'s time, down to and below zero', async () => {
    w.at('2026-02-13T23:59:00+08:00');
    const id = await w.file(scheme);
    expect(await deadline(id)).toMatchObject({
      rule: 'contact', label: 'contact期限', dueOn: '2026-02-25', dueAt: '2026-02-25T16:00:00.000Z', startedAt: '2026-02-13T15:59:00.000Z',
      workingDaysLeft: 3, state: 'RUNNING', metAt: null, breachedAt: null, provisional: false, bucket: 'SOON', bucketLabel: '3 个工作日内' });
    expect(await deadline(id, 'handOver', 'en')).toMatchObject({ dueOn: '2026-03-02', label: 'handOver term', workingDaysLeft: 7, bucketLabel: 'Later' });
    const left = async (at: string) => { w.at(at); const d = await deadline(id); return [d['workingDaysLeft'], d['bucket']]; };
    expect(await left('2026-02-23T12:00:00+08:00')).toEqual([2, 'SOON']);
    expect(await left('2026-02-25T23:59:59+08:00')).toEqual([0, 'TODAY']);
    expect(await left('2026-02-26T00:00:00+08:00')).toEqual([-1, 'OVERDUE']);
    await tick(w.main);
    expect(await deadline(id)).toMatchObject({ state: 'BREACHED', breachedAt: '2026-02-25T16:00:00.000Z' });
    w.at('2026-02-27T09:00:00+08:00');
    await w.move(scheme, id, 'call');
    w.at('2026-05-27T09:00:00+08:00');
    expect(await deadline(id)).toMatchObject({ state: 'BREACHED', metAt: '2026-02-27T01:00:00.000Z', workingDaysLeft: -2, bucket: null });
  });

  test('is the latest of its name, and nothing where there is none or the reader may not see it', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-20');
    w.at('2026-03-03T10:00:00+08:00');
    await w.move(scheme, id, 'answer');
    await w.move(scheme, id, 'again', { dueOn: '2026-03-31' });
    expect(await deadline(id, 'referralDue')).toMatchObject({ dueOn: '2026-03-31', state: 'RUNNING' });
    expect(await deadline(id, 'contact')).toBeNull();
    const stranger = await w.scheme();
    expect((await ask(`{ deadline(of: "${id}", rule: "referralDue") { id } }`, 'zh', stranger.actor))['deadline']).toBeNull();
    const clockId = (await w.clocks(id))[0]!.id;
    for (const gone of [clockId, 'clk_0', 'nonsense', scheme.id]) {
      await expect(ask(`{ explainDeadline(clockId: "${gone}") { sentence } }`, 'zh', stranger.actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  test('of many matters is one statement', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const ids = await Promise.all(Array.from({ length: 20 }, () => w.file(scheme)));
    await deadline(ids[0]!);
    const context = requestContext({ services: w.main, actor: scheme.actor, lang: 'zh' });
    const em = await context.em();
    const statements: string[] = [];
    const execute = em.execute.bind(em);
    em.execute = ((sql: string, ...rest: []) => { statements.push(sql); return execute(sql, ...rest); }) as never;
    const { data } = await graphql({ schema, contextValue: context, source: `{ ${ids.map((id, i) => `d${i}: deadline(of: "${id}", rule: "contact") { dueOn workingDaysLeft label }`).join(' ')} }` });
    expect(new Set(Object.values(data!).map((d) => (d as { dueOn: string }).dueOn))).toEqual(new Set(['2026-03-05']));
    expect(statements).toHaveLength(1);
    await context.fresh();
  });

  test('comes along in another statement as the same', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme);
    const along = await inTransaction(w.main, scheme.actor.scopes, async (em) =>
      (await em.execute<{ d: DeadlineJson }[]>(`select ${latestDeadline('t.id', 'contact')} as d from matter t where t.id = ?`, [id]))[0]!.d);
    const context = requestContext({ services: w.main, actor: scheme.actor, lang: 'zh' });
    expect(readDeadline(along)).toEqual(await deadlineLoader(context, 'contact').load(id));
    await context.fresh();
  });
});

describe('how a due date came about', () => {
  const explain = 'rule clause from workingDays sentence days { day working count note }';

  test('lists each day with the notice it rests on, and says it in a sentence', async () => {
    w.at('2026-02-13T23:59:00+08:00');
    const id = await w.file(scheme);
    const clockId = String((await deadline(id))['id']);
    const { explainDeadline: told } = await ask(`{ explainDeadline(clockId: "${clockId}") { ${explain} } }`);
    expect(told).toMatchObject({
      rule: 'contact', clause: 'B-25', from: '2026-02-13', workingDays: 3,
      sentence: '自2026年2月13日的次日起算，第3个工作日为2026年2月25日，至当日24时止，其间9天休息日不计。' });
    const days = told!['days'] as Record<string, unknown>[];
    expect(days[0]).toEqual({ day: '2026-02-14', working: true, count: 1, note: '调休上班（国办发明电〔2025〕7号）' });
    expect(days.slice(1, 10).every((d) => d['note'] === '春节放假（国办发明电〔2025〕7号）' && d['count'] === null)).toBe(true);
    expect(days.slice(10)).toEqual([{ day: '2026-02-24', working: true, count: 2, note: null }, { day: '2026-02-25', working: true, count: 3, note: null }]);
    const { deadline: nested } = await ask(`{ deadline(of: "${id}", rule: "contact") { explain { ${explain} } } }`, 'en');
    expect((nested!['explain'] as Record<string, unknown>)['sentence'])
      .toBe('Counted from the day after 2026-02-13, working day 3 is 2026-02-25; it runs to the end of that day, 9 days of rest not counted.');
  });

  test('says of a date that a person set how many working days it gave, rest days at its end included', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme, '2026-03-08');
    const told = (await ask(`{ deadline(of: "${id}", rule: "referralDue") { explain { ${explain} } } }`))['deadline']!['explain'] as Record<string, unknown>;
    expect(told).toMatchObject({ workingDays: 4, sentence: '期限确定为2026年3月8日24时；自2026年3月2日的次日起共4个工作日，其间2天休息日不计。' });
    expect((told['days'] as { day: string }[]).map((d) => d.day)).toEqual(['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08']);
  });

  test('says that it is provisional beyond the published years, and counts a deemed receipt as the rules do', async () => {
    w.at('2026-12-30T10:00:00+08:00');
    const sentence = async (of: string, by = scheme.actor) => ((await ask(`{ deadline(of: "${of}", rule: "contact") { explain { sentence } } }`, 'zh', by))['deadline']!['explain'] as { sentence: string }).sentence;
    expect(await sentence(await w.file(scheme))).toContain('此日期为暂定');
    w.at('2026-02-16T12:00:00+08:00');
    const deeming = await w.scheme({ contact: 3 }, true);
    expect(await sentence(await w.file(deeming), deeming.actor)).toBe('2026年2月16日为休息日，视为2026年2月24日收到；自2026年2月24日的次日起算，第3个工作日为2026年2月27日，至当日24时止，其间7天休息日不计。');
  });

  test('passes the days on which it stood still, and numbers those after them on', async () => {
    w.at('2026-03-02T10:00:00+08:00');
    const id = await w.file(scheme);
    const clockId = (await w.clocks(id)).find((c) => c.rule === 'handOver')!.id;
    w.at('2026-03-03T10:00:00+08:00');
    await pause({ services: w.main, actor: scheme.actor }, { clockId, reason: '等待补充材料' });
    w.at('2026-03-06T10:00:00+08:00');
    await resume({ services: w.main, actor: scheme.actor }, { clockId });
    const told = (await ask(`{ deadline(of: "${id}", rule: "handOver") { explain { workingDays sentence days { day working count plain note } } history { kind reason dueBefore dueAfter } } }`))['deadline'] as Record<string, unknown>;
    const { days, sentence, workingDays } = told['explain'] as { days: Record<string, unknown>[]; sentence: string; workingDays: number };
    expect(workingDays).toBe(7);
    expect(sentence).toBe('自2026年3月2日的次日起算，第7个工作日为2026年3月16日，至当日24时止，其间4天休息日不计，暂停的3个工作日不计。');
    expect(days.slice(0, 4)).toEqual([
      { day: '2026-03-03', working: true, count: 1, plain: true, note: null },
      ...['2026-03-04', '2026-03-05', '2026-03-06'].map((day) => ({ day, working: true, count: null, plain: false, note: '暂停计时：等待补充材料' }))]);
    expect(days.at(-1)).toMatchObject({ day: '2026-03-16', count: 7 });
    expect(told['history']).toEqual([
      { kind: 'started', reason: null, dueBefore: null, dueAfter: '2026-03-11' }, { kind: 'paused', reason: '等待补充材料', dueBefore: '2026-03-11', dueAfter: '2026-03-11' },
      { kind: 'resumed', reason: null, dueBefore: '2026-03-11', dueAfter: '2026-03-16' }]);
  });

  test('is not told to somebody who has not signed in', async () => {
    const context = requestContext({ services: w.main, actor: null, lang: 'zh' });
    const { errors } = await graphql({ schema, source: '{ explainDeadline(clockId: "clk_0") { rule } }', contextValue: context });
    expect(errors![0]!.originalError).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
