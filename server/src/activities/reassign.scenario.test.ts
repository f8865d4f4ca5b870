import { expect } from 'vitest';
import { activitySteps } from '../../test/activity-steps.ts';
import { key } from '../../test/steps.ts';
import { watching } from '../../test/watching.ts';
import { clause, type World } from '../../test/world.ts';

const HAND_OVER = 'mutation($i: LiaisonHandOverInput!) { liaisonHandOver(input: $i) { observers } }';
const ASSIGN = 'mutation($i: ObserverAssignLiaisonInput!) { observerAssignLiaison(input: $i) { cursor } }';
const NODE = 'query($id: ID!) { node(id: $id) { ... on Gathering { id state version attendances { id } } } }';
const seenBy = async (w: World, who: 'lin' | 'mei' | 'qian' | 'zhang', id: string) => (await w.as(who).run(NODE, { id })).node as { state: string; version: number; attendances: unknown[] } | null;
const entries = async (w: World, id: string) => (await w.journal()).filter((e) => e.subject_id === id && e.type === 'GatheringReassigned');

clause('B-15 gatherings of observers who are handed over are for whoever looks after them now, those to come and those that were', async (w) => {
  const a = activitySteps(w);
  const { id: past, attendances } = await a.open({ inviteeIds: [w.members['zhang']] });
  await a.step('Close', past, 3);
  expect(attendances).toHaveLength(1);
  const { id: planned } = await a.planned({ title: '二季度座谈会' });
  const { id: noticed } = await a.planned({ title: '专题座谈', startsAt: '2026-04-20T02:00:00Z' });
  await a.step('Notice', noticed, 1);
  // one of an observer whom somebody else looks after, and one of both
  const { id: others } = await a.planned({ inviteeIds: [w.members['wang']] });
  await a.step('Notice', others, 1);
  const { id: both } = await a.planned({ inviteeIds: [w.members['zhang'], w.members['wang']] });
  await a.step('Notice', both, 1);
  for (const id of [past, noticed, both]) expect(await seenBy(w, 'lin', id), id).not.toBeNull();
  for (const id of [past, noticed]) expect(await seenBy(w, 'mei', id), id).toBeNull();
  const was = (await seenBy(w, 'qian', others))!.version;
  const stream = watching(w, w.as('lin').cookie(), { scope: 'LIAISON' });
  await stream.opened();

  // who may not hand over moves nothing
  expect(await w.as('lin').refused(HAND_OVER, { i: { fromId: w.members['lin'], toId: w.members['mei'], reason: '调岗', idempotencyKey: key() } })).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('qian').refused(HAND_OVER, { i: { fromId: w.members['lin'], toId: w.members['zhao'], reason: '调岗', idempotencyKey: key() } })).toMatchObject({ code: 'INVALID', field: 'toId' });
  await w.as('qian').run(HAND_OVER, { i: { fromId: w.members['lin'], toId: w.members['mei'], reason: '调岗', idempotencyKey: key() } });

  for (const id of [past, noticed, both]) {
    expect(await seenBy(w, 'mei', id), id).not.toBeNull();
    expect(await seenBy(w, 'lin', id), id).toBeNull();
    expect((await entries(w, id)).at(-1)).toMatchObject({ actor_id: w.members['qian'] });
  }
  expect((await seenBy(w, 'mei', past))!.attendances).toHaveLength(1);
  expect(await seenBy(w, 'zhang', noticed)).toMatchObject({ state: 'NOTICED' });
  const gone = (await stream.until((all) => all.filter(({ event }) => event.__typename === 'Gone' && [past, noticed, both].includes(event.id as string)).length >= 3, 10_000));
  expect(gone.length).toBeGreaterThanOrEqual(3);
  await stream.close();

  // what nobody was told of yet is for neither, and goes to the new one with its notice
  expect(await seenBy(w, 'mei', planned)).toBeNull();
  await a.step('Notice', planned, (await seenBy(w, 'qian', planned))!.version);
  expect(await seenBy(w, 'mei', planned)).toMatchObject({ state: 'NOTICED' });
  expect(await seenBy(w, 'lin', planned)).toBeNull();
  // nothing moved where nobody was handed over
  expect(await entries(w, others)).toEqual([]);
  expect((await seenBy(w, 'qian', others))!.version).toBe(was);
});

clause('B-15 a liaison keeps a gathering as long as one of the invited is still theirs', async (w) => {
  const a = activitySteps(w);
  const { id } = await a.planned({ inviteeIds: [w.members['zhang'], w.members['li']] });
  await a.step('Notice', id, 1);
  const versionOf = async (who: string) => (await w.as('qian').run('query($id: ID!) { node(id: $id) { ... on Membership { version } } }', { id: w.members[who] })).node.version;
  expect(await w.as('qian').refused(ASSIGN, { i: { membershipId: w.members['zhang'], expectedVersion: await versionOf('zhang'), liaisonId: w.members['mei'] } })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  expect(await seenBy(w, 'mei', id)).toBeNull();
  await w.as('qian').run(ASSIGN, { i: { membershipId: w.members['zhang'], expectedVersion: await versionOf('zhang'), liaisonId: w.members['mei'], reason: '分片调整' } });
  for (const who of ['lin', 'mei'] as const) expect(await seenBy(w, who, id), who).not.toBeNull();
  await w.as('qian').run(ASSIGN, { i: { membershipId: w.members['li'], expectedVersion: await versionOf('li'), liaisonId: w.members['mei'], reason: '分片调整' } });
  expect(await seenBy(w, 'lin', id)).toBeNull();
  expect(await entries(w, id)).toHaveLength(2);
});
