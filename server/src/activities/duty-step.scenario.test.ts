import { expect } from 'vitest';
import { activitySteps, CONTACT } from '../../test/activity-steps.ts';
import { later } from '../../test/later.ts';
import { key, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';
import { presets } from '../schemes/presets.ts';
import { waysOf } from './duty-step.rules.ts';

interface Owed { id: string; cadence: string; state: string; member: { id: string } | null; steps: { way: string; label: string; kinds: string[]; subjectId: string | null }[] }
type Who = 'zhang' | 'li' | 'wang' | 'lin' | 'mei' | 'qian' | 'zhao' | 'admin';
const mine = async (w: World, who: Who) => (await w.as(who).run('{ viewer { duties { id cadence state member { id } steps { way label kinds subjectId } } } }')).viewer.duties as Owed[];
const stepsOf = (all: Owed[], cadence: string, memberId?: string) => all.find((d) => d.cadence === cadence && (!memberId || d.member?.id === memberId))?.steps;

clause('B-16, B-19, B-21, B-23 whoever owes something is told how it is done and where, until it is done', async (w) => {
  await later(w, '2026-04-01T10:00:00+08:00');
  const a = activitySteps(w);
  const [zhang, li] = [w.members['zhang']!, w.members['li']!];
  const invitations = { way: 'ATTEND', label: '查看会议邀请', kinds: ['ROUNDTABLE'], subjectId: null };
  expect(stepsOf(await mine(w, 'zhang'), 'MONTHLY_FORM')).toEqual([{ way: 'FILE', label: '去填写', kinds: ['MONTHLY_FORM'], subjectId: null }]);
  expect(stepsOf(await mine(w, 'zhang'), 'ROUNDTABLE')).toEqual([invitations]);
  // an internal observer either attends or does research
  expect(stepsOf(await mine(w, 'li'), 'TAKING_PART')?.map((s) => [s.way, s.kinds])).toEqual([['ATTEND', []], ['LOG_ACTIVITY', ['RESEARCH']]]);
  // a liaison sees each of their own observers, and nobody else's
  const contacts = (await mine(w, 'lin')).filter((d) => d.cadence === 'MONTHLY_CONTACT');
  expect(contacts.map((d) => d.member!.id).sort()).toEqual([zhang, li].sort());
  for (const { member, steps: [step] } of contacts) expect(step).toEqual({ way: 'LOG_CONTACT', label: '记录联系', kinds: [], subjectId: member!.id });
  expect(stepsOf(await mine(w, 'lin'), 'QUARTERLY_EXCHANGE', zhang)).toEqual([{ way: 'LOG_CONTACT', label: '记录联系', kinds: ['ROUNDTABLE', 'VISIT'], subjectId: zhang }]);
  for (const who of ['qian', 'zhao', 'admin'] as const) expect(await mine(w, who), who).toEqual([]);

  // a meeting of another kind does not do it; one that does is what is led to, from its notice on
  const { id: joint } = await a.planned({ kind: 'JOINT_MEETING', title: '联席会议' });
  await a.step('Notice', joint, 1);
  const { id, code } = await a.planned({ title: '二季度座谈会' });
  expect(stepsOf(await mine(w, 'zhang'), 'ROUNDTABLE')).toEqual([invitations]);
  await a.step('Notice', id, 1);
  expect(stepsOf(await mine(w, 'zhang'), 'ROUNDTABLE')).toEqual([{ way: 'ATTEND', label: '查看会议通知', kinds: ['ROUNDTABLE'], subjectId: id }]);
  expect(stepsOf(await mine(w, 'wang'), 'ROUNDTABLE')).toEqual([invitations]);
  await a.step('Hold', id, 2);
  expect(stepsOf(await mine(w, 'zhang'), 'ROUNDTABLE')?.[0]).toMatchObject({ label: '去签到', subjectId: id });
  await a.signIn('zhang', id, { code });
  expect((await mine(w, 'zhang')).find((d) => d.cadence === 'ROUNDTABLE')).toMatchObject({ state: 'DONE', steps: [] });

  // what is done is no longer asked
  await steps(w).file('zhang', { month: '2026-04' });
  expect(stepsOf(await mine(w, 'zhang'), 'MONTHLY_FORM')).toEqual([]);
  const contact = { idempotencyKey: key(), membershipId: zhang, kind: 'PHONE', at: w.now().toISOString(), notes: '近况' };
  expect(await w.as('mei').refused(CONTACT, { i: contact })).toMatchObject({ code: 'NOT_FOUND' });
  await w.as('lin').run(CONTACT, { i: contact });
  expect(stepsOf(await mine(w, 'lin'), 'MONTHLY_CONTACT', zhang)).toEqual([]);
  expect(stepsOf(await mine(w, 'lin'), 'MONTHLY_CONTACT', li)).toHaveLength(1);
  expect(stepsOf(await mine(w, 'lin'), 'QUARTERLY_EXCHANGE', zhang)).toHaveLength(1);

  // whoever only reads of it is offered nothing
  const read = async (who: Who) => (await w.as(who).run('query($m: ID) { duties(where: { membershipId: $m, state: [OPEN] }) { nodes { cadence steps { way } } } }', { m: li })).duties.nodes as { cadence: string; steps: unknown[] }[];
  for (const who of ['qian', 'lin'] as const) expect((await read(who)).find((d) => d.cadence === 'MONTHLY_FORM')!.steps, who).toEqual([]);
  expect((await read('qian')).flatMap((d) => d.steps)).toEqual([]);
  // nor is anybody once the period is over
  await later(w, '2026-05-01T10:00:00+08:00');
  const gone = (await w.as('lin').run('query($m: ID) { duties(where: { membershipId: $m, period: "2026-04" }) { nodes { state steps { way } } } }', { m: li })).duties.nodes as { state: string; steps: unknown[] }[];
  expect(gone.map((d) => d.state)).toContain('MISSED');
  expect(gone.flatMap((d) => d.steps)).toEqual([]);
});

clause('A-27 the office is led to plan the meeting of the quarter, and from then on to the one it planned', async (w) => {
  await later(w, '2026-04-01T10:00:00+08:00');
  const a = activitySteps(w);
  const asked = { way: 'CONVENE', label: '筹备会议', kinds: ['JOINT_MEETING'], subjectId: null };
  expect(stepsOf(await mine(w, 'qian'), 'JOINT_MEETING')).toEqual([asked]);
  expect(stepsOf(await mine(w, 'zhang'), 'REPORT')).toEqual([{ way: 'FILE', label: '去填写', kinds: ['OBSERVATION_REPORT', 'PROPOSAL'], subjectId: null }]);
  expect(await mine(w, 'lin')).toEqual([]);
  // one called for an occasion does not fill the quarter
  await a.planned({ kind: 'JOINT_MEETING', regular: false });
  expect(stepsOf(await mine(w, 'qian'), 'JOINT_MEETING')).toEqual([asked]);
  const { id } = await a.planned({ kind: 'JOINT_MEETING', title: '二季度联席会议' });
  expect(stepsOf(await mine(w, 'qian'), 'JOINT_MEETING')).toEqual([{ ...asked, label: '查看已筹备的会议', subjectId: id }]);
  expect(await w.as('zhang').refused('mutation($i: OnGatheringInput!) { gatheringNotice(input: $i) { cursor } }', { i: { gatheringId: id, expectedVersion: 1 } })).toMatchObject({ code: 'NOT_FOUND' });
}, { preset: 'huaibei' });

clause('B-19 every kind of deed that the presets ask for has its way of being done', async (w) => {
  for (const preset of presets) for (const cadence of preset.cadences) {
    const ways = waysOf(cadence.deeds);
    expect(ways.length, cadence.code).toBe(new Set(cadence.deeds.map((d) => d.split(':')[0])).size);
    expect(ways.length, cadence.code).toBeGreaterThan(0);
  }
  expect(waysOf(['UNHEARD_OF'])).toEqual([]);
  expect(await w.as(null).refused('{ duties { totalCount } }')).toMatchObject({ code: 'UNAUTHENTICATED' });
  await w.as('zhang').run('{ duties { totalCount } }');
});
