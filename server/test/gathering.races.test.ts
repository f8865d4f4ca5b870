import { afterAll, beforeAll, expect, test } from 'vitest';
import { activitySteps, SIGN_IN, step } from './activity-steps.ts';
import { change } from './steps.ts';
import { world, type World } from './world.ts';

let w: World;
let s: ReturnType<typeof activitySteps>;
beforeAll(async () => { w = await world(); s = activitySteps(w); });
afterAll(() => w.close());

const attendance = async (gatheringId: string) => w.asOwner<{ member_id: string; state: string; signed_in_at: Date | null }>('select member_id, state, signed_in_at from attendance where gathering_id = $1 order by id', [gatheringId]);
const entriesOf = async (ids: string[]) => (await w.journal()).filter((e) => ids.includes(e.subject_id)).map((e) => e.type);

test('two devices that sign in at once make one attendance', async () => {
  const { id, code } = await s.open({ inviteeIds: [w.members['zhang']] });
  const answers = await Promise.all(Array.from({ length: 20 }, () => w.as('zhang').raw(SIGN_IN, { i: { gatheringId: id, code } })));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(new Set(answers.flatMap(({ errors }) => errors?.map((e) => e.extensions.code) ?? []))).toEqual(new Set(['WRONG_STATE']));
  const rows = await attendance(id);
  expect(rows).toMatchObject([{ state: 'ATTENDED' }]);
  const [{ id: lineId }] = await w.asOwner<{ id: string }>('select id from attendance where gathering_id = $1', [id]) as [{ id: string }];
  expect((await entriesOf([lineId])).filter((t) => t === 'AttendanceSigned')).toHaveLength(1);
  expect(await w.asOwner('select id from deed where subject_id = $1', [lineId])).toHaveLength(1);
  expect(w.faults).toEqual([]);
});

test('the same key twice is answered twice with one attendance', async () => {
  const { id, code } = await s.open({ inviteeIds: [w.members['zhang']] });
  const answers = await Promise.all([1, 2, 3].map(() => w.as('zhang').raw(SIGN_IN, { i: { gatheringId: id, code, idempotencyKey: 'in-the-lift' } })));
  expect(answers.filter(({ errors }) => errors)).toEqual([]);
  expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
});

test('who signs in while the gathering is being closed either came in time or was absent, never both', async () => {
  for (let round = 0; round < 8; round += 1) {
    const { id, code } = await s.open({ title: `第${round}次`, inviteeIds: ['zhang', 'li', 'wang'].map((n) => w.members[n]) });
    const signing = (['zhang', 'li', 'wang'] as const).map((who) => w.as(who).raw(SIGN_IN, { i: { gatheringId: id, code } }));
    const [closed, ...signed] = await Promise.all([w.as('qian').raw(step('Close'), { i: { gatheringId: id, expectedVersion: 3 } }), ...signing]);
    expect(closed.errors).toBeUndefined();
    const rows = await attendance(id);
    const came = signed.filter(({ errors }) => !errors).length;
    expect(rows.filter((r) => r.state === 'ATTENDED')).toHaveLength(came);
    expect(rows.filter((r) => r.state === 'ABSENT')).toHaveLength(3 - came);
    for (const { errors } of signed) if (errors) expect(errors[0]!.extensions.code).toBe('WRONG_STATE');
    const [g] = await w.asOwner<{ closed_at: Date }>('select closed_at from gathering where id = $1', [id]);
    for (const r of rows) if (r.signed_in_at) expect(r.signed_in_at.getTime()).toBeLessThanOrEqual(g!.closed_at.getTime());
  }
  expect(w.faults).toEqual([]);
});

test('of several who close it at once, one does; of two who mark one line, one does', async () => {
  const { id } = await s.open({ inviteeIds: [w.members['zhang']] });
  const closing = await Promise.all(Array.from({ length: 10 }, () => w.as('qian').raw(step('Close'), { i: { gatheringId: id, expectedVersion: 3 } })));
  expect(closing.filter(({ errors }) => !errors)).toHaveLength(1);
  const [row] = await w.asOwner<{ id: string; version: number }>('select id, version from attendance where gathering_id = $1', [id]);
  const MARK = change('attendanceMark', 'AttendanceMarkInput', 'attendance { version state }');
  const marking = await Promise.all(['ATTENDED', 'ON_LEAVE'].map((as) => w.as('qian').raw(MARK, { i: { attendanceId: row!.id, expectedVersion: row!.version, as, reason: '更正' } })));
  expect(marking.filter(({ errors }) => !errors)).toHaveLength(1);
});

test('the database itself keeps the sheet of a closed gathering', async () => {
  const { id } = await s.open({ inviteeIds: [w.members['zhang']] });
  await s.step('Close', id, 3);
  const change = (set: string) => w.asRole(['system:*'], `update attendance set ${set} where gathering_id = '${id}'`);
  await expect(change("state = 'ATTENDED', signed_by = 'CODE', signed_in_at = now()")).rejects.toThrow(/closed gathering stands/);
  await expect(change("state = 'ATTENDED', signed_by = 'OFFICE', signed_in_at = now(), correction_reason = ' '")).rejects.toThrow(/closed gathering stands/);
  await change("state = 'ATTENDED', signed_by = 'OFFICE', signed_in_at = now(), correction_reason = '照片可证'");
});
