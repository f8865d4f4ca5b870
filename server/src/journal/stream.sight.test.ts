import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { connectTo, eventsDocument, eventually, follow } from '../../test/streams.client.ts';
import { actorWith, alter, begin, officer, otherSchemeId, schemeId } from '../../test/streams.ts';
import { enrolled, placeNow, streamsWorld, subjectsOf } from '../../test/streams.world.ts';
import { scope, type Scope } from '../kernel/audience.ts';

const world = streamsWorld();
const office = scope.office(schemeId);
const handlerOf = (unitId: string, more = {}) => actorWith('HANDLER', [scope.unit(unitId), scope.scheme(schemeId)], { unitId, ...more });
const observer = actorWith('OBSERVER', [scope.scheme(schemeId)], { name: '李四' });
const ownDocument = eventsDocument.replace('{ id ...', '{ id ... on Issue { allowedActions } ...');

describe('what a stream shows', () => {
  test('is executed once for all who look through one scope, in one language, with one document', async () => {
    const streams = await world.server();
    const start = await placeNow(streams);
    const handlers = await Promise.all(Array.from({ length: 5 }, () => handlerOf('tax')).map((actor) => world.subscriber(streams, actor, { scope: 'UNIT' })));
    const returning = await world.subscriber(streams, handlerOf('tax'), { scope: 'UNIT', after: start });
    const english = await world.subscriber(streams, handlerOf('tax', { lang: 'en' }), { scope: 'UNIT' });
    const officers = [await world.subscriber(streams, officer, { scope: 'OFFICE' }), await world.subscriber(streams, actorWith('OFFICER', [office]), { scope: 'OFFICE' })];
    const own = await world.subscriber(streams, handlerOf('tax'));
    const elsewhere = await world.subscriber(streams, handlerOf('water'), { scope: 'UNIT' });
    const before = streams.realtime.stats();
    await begin(streams.services, [office, scope.unit('tax')]);
    const all = [...handlers, returning, english, ...officers, own];
    await Promise.all(all.map(({ until }) => until((seen) => seen.length === 1)));
    const after = streams.realtime.stats();
    expect([after.groups, after.executions - before.executions, after.deliveries - before.deliveries]).toEqual([5, 4, 10]);
    expect(elsewhere.seen).toEqual([]);
    expect(new Set([...handlers, returning].map(({ seen }) => JSON.stringify(seen))).size).toBe(1);
  });

  test('is executed once for colleagues who follow all that is theirs, but for what is for one of them by name', async () => {
    const streams = await world.server();
    const colleagues = [officer, ...[1, 2].map(() => actorWith('OFFICER', [office, scope.scheme(schemeId)]))];
    const followers = await Promise.all(colleagues.map((actor) => world.subscriber(streams, actor)));
    const twice = await world.subscriber(streams, officer);
    const executed = async (scopes: Scope[], to: number) => {
      const before = streams.realtime.stats();
      const { id } = await begin(streams.services, scopes);
      await eventually(() => streams.realtime.stats().deliveries - before.deliveries === to);
      await Promise.all([...followers.slice(0, to - 1), twice].map(({ until }) => until((seen) => seen.at(-1)?.subject?.id === id)));
      return streams.realtime.stats().executions - before.executions;
    };
    expect(await executed([office], 4)).toBe(1);
    expect(await executed([office, officer.scopes[0]!], 4)).toBe(2);
    expect(await executed([officer.scopes[0]!], 2)).toBe(1);
    expect(followers.map(({ seen }) => seen.length)).toEqual([3, 2, 2]);
    expect(streams.realtime.stats().groups).toBe(1);
  });

  test('is answered to each member alone where it asks for what is theirs', async () => {
    const streams = await world.server();
    const [qian, sun] = [await world.subscriber(streams, handlerOf('tax', { name: '钱七' }), { scope: 'UNIT' }, ownDocument), await world.subscriber(streams, handlerOf('tax', { name: '孙八' }), { scope: 'UNIT' }, ownDocument)];
    const { id } = await begin(streams.services, [scope.unit('tax')]);
    await Promise.all([qian, sun].map(({ until }) => until((seen) => seen.length === 1)));
    expect([qian, sun].map(({ seen }) => seen[0]!.subject!.allowedActions)).toEqual([[`钱七 ${id}`], [`孙八 ${id}`]]);
  });

  test('is never what is for others: a unit’s stream carries the unit’s matters and nothing else', async () => {
    const streams = await world.server();
    const units = ['tax', 'water', 'roads'];
    const followers = await Promise.all(units.flatMap((name) => [world.subscriber(streams, handlerOf(name), { scope: 'UNIT' }), world.subscriber(streams, handlerOf(name))]));
    const start = await placeNow(streams);
    const expected: string[][] = [[], [], []];
    for (let n = 0; n < 60; n += 1) {
      const holders = units.filter((_, i) => (n >> i) & 1);
      const { id } = await begin(streams.services, [office, ...(n % 2 ? [observer.scopes[0]!] : []), ...holders.map(scope.unit)], `note ${n}`);
      for (const name of holders) expected[units.indexOf(name)]!.push(id);
    }
    followers.push(...await Promise.all(units.flatMap((name) => [world.subscriber(streams, handlerOf(name), { scope: 'UNIT', after: start })])));
    await begin(streams.services, units.map(scope.unit));
    await Promise.all(followers.map(({ until }) => until((seen) => seen.length >= 29)));
    await pause(100);
    for (const [n, { seen }] of followers.entries()) expect(subjectsOf(seen).slice(0, -1)).toEqual(expected[n < 6 ? n >> 1 : n - 6]);
  });

  test('is said to be gone when it leaves their sight, live and replayed, and nothing of it is shown any more', async () => {
    const streams = await world.server();
    const start = await placeNow(streams);
    const tax = await world.subscriber(streams, handlerOf('tax'), { scope: 'UNIT' });
    const { id } = await begin(streams.services, [office, scope.unit('tax')], 'for tax');
    await tax.until((seen) => seen.length === 1);
    await alter(streams.services, id, [office, scope.unit('water')], 'for water alone');
    await alter(streams.services, id, undefined, 'still not for tax');
    await tax.until((seen) => seen.length === 2);
    const water = await world.subscriber(streams, handlerOf('water'), { scope: 'UNIT', after: start });
    const back = await world.subscriber(streams, handlerOf('tax'), { scope: 'UNIT', after: start });
    await water.until((seen) => seen.length === 2);
    await back.until((seen) => seen.length === 2);
    await pause(100);
    expect(tax.seen).toMatchObject([{ __typename: 'Changed', subject: { id, note: 'for tax' } }, { __typename: 'Gone', id }]);
    expect(back.seen).toMatchObject([{ __typename: 'Gone', id }, { __typename: 'Gone', id }]);
    expect(water.seen.map((e) => e.__typename)).toEqual(['Changed', 'Changed']);
    expect(JSON.stringify([tax.seen, back.seen])).not.toContain('water');
  });

  test('names who did it as far as the reader may know, and keeps officials’ notes from observers', async () => {
    await enrolled(world.database.ownerUrl, observer);
    const streams = await world.server();
    const [own, unit, desk] = [await world.subscriber(streams, observer), await world.subscriber(streams, handlerOf('tax'), { scope: 'UNIT' }), await world.subscriber(streams, officer, { scope: 'OFFICE' })];
    const audience: Scope[] = [observer.scopes[0]!, office, scope.unit('tax')];
    const { id } = await begin(streams.services, audience, 'a note', observer);
    await alter(streams.services, id, undefined, undefined, officer);
    await alter(streams.services, id, undefined, undefined, handlerOf('tax', { name: '钱七' }));
    await Promise.all([own, unit, desk].map(({ until }) => until((seen) => seen.length === 3)));
    expect([own, unit, desk].map(({ seen }) => seen.map((e) => e.actor))).toEqual([
      ['李四', '营商办', '责任单位'], ['提交人', '营商办 张主任', '责任单位 钱七'], ['李四', '营商办 张主任', '责任单位 钱七']]);
    expect([own, unit, desk].map(({ seen }) => seen[0]!.subject!.note)).toEqual([null, 'a note', 'a note']);
  });

  test('is one matter alone where that is asked for', async () => {
    const streams = await world.server();
    const { id, cursor: start } = await begin(streams.services, [office]);
    const one = await world.subscriber(streams, officer, { subjectId: id, after: start });
    await begin(streams.services, [office]);
    await alter(streams.services, id);
    await begin(streams.services, [office]);
    await alter(streams.services, id);
    const later = await world.subscriber(streams, officer, { subjectId: id, after: start });
    for (const { until, seen } of [one, later]) { await until((s) => s.length === 2); expect(subjectsOf(seen)).toEqual([id, id]); }
  });

  test('is refused through a scope that the membership does not have', async () => {
    const streams = await world.server();
    for (const [actor, asked] of [[observer, 'UNIT'], [observer, 'OFFICE'], [officer, 'LIAISON'], [handlerOf('tax'), 'OFFICE']] as const) {
      const stream = follow(world.keep(connectTo(streams.url, streams.signIn(actor))), { scope: asked });
      expect(await stream.ended).toMatchObject([{ message: '您当前的身份不能订阅这一范围', extensions: { code: 'NOT_YOURS', field: 'scope' } }]);
    }
    const person = await world.subscriber(streams, observer, { scope: 'PERSON' });
    await begin(streams.services, [scope.scheme(schemeId)]);
    const { id } = await begin(streams.services, [observer.scopes[0]!]);
    await person.until((seen) => seen.length === 1);
    expect(subjectsOf(person.seen)).toEqual([id]);
  });

  test('is of the acting scheme, whatever other schemes do', async () => {
    const streams = await world.server();
    const here = await world.subscriber(streams, officer);
    await begin(streams.services, [scope.office(otherSchemeId), office], '', { ...officer, schemeId: otherSchemeId });
    const { id } = await begin(streams.services, [office]);
    await here.until((seen) => seen.length === 1);
    expect(subjectsOf(here.seen)).toEqual([id]);
  });

  test('tells of a fault without its secrets, and asks to read anew where the event cannot be shown', async () => {
    const streams = await world.server();
    const partly: unknown[] = [];
    const client = world.keep(connectTo(streams.url, streams.signIn(officer)));
    client.subscribe({ query: eventsDocument.replace('{ id ...', '{ id ... on Issue { fragile } ...') }, { next: (result) => partly.push(result), error: () => undefined, complete: () => undefined });
    const wholly = await world.subscriber(streams, officer, {}, eventsDocument.replace('{ id ...', '{ id ... on Issue { brittle } ...'));
    await begin(streams.services, [office], 'broken');
    const { id } = await begin(streams.services, [office], 'fine');
    await wholly.until((seen) => seen.length === 2);
    expect(wholly.seen).toMatchObject([{ __typename: 'ResyncRequired', reason: 'FAULT' }, { subject: { id } }]);
    for (let n = 0; n < 200 && partly.length < 2; n += 1) await pause(10);
    expect(partly[0]).toMatchObject({ data: { events: { subject: { fragile: null } } }, errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(JSON.stringify([partly, wholly.seen])).not.toContain('secret');
  });
});
