import type { Acting } from '../../journal/act.ts';
import { inTransaction } from '../../journal/transaction.ts';
import { systemScope } from '../../kernel/audience.ts';
import { shanghaiDay } from '../../kernel/calendar.ts';
import { publish } from '../../lookbacks/bulletin.actions.ts';
import { assign, beginByOffice, ok, rebound } from '../../lookbacks/look-back.actions.ts';
import { park } from '../../issues/clearance.actions.ts';
import { takePaper } from '../../observers/paper.actions.ts';
import { give, note } from '../../supervision/instruction.actions.ts';
import { accept, open, report } from '../../supervision/supervision.actions.ts';
import { ahead, on } from '../moments.ts';
import type { Beat } from '../play.ts';
import { beat, once, type Stage } from './stage.ts';

const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
interface Row { id: string; version: number; [column: string]: unknown }

const rows = (a: Acting, sql: string): Promise<Row[]> => inTransaction(a.services, [systemScope], (em) => em.execute<Row[]>(sql, [a.actor.schemeId]));
/** Those of the town whom its story knows by name; somebody else may have been engaged meanwhile, and may be drawn. */
const known = ({ district, joined }: Stage) => [...district.cast.people.map((p) => district.actor(p.key)), ...[...joined.values()].map((j) => j.actor)];
const leaderOf = ({ district }: Stage, a: Acting, unitId: unknown): Acting => ({ ...a, actor: district.actor(district.cast.people.find((p) => p.role === 'LEADER' && district.unitId(p.unit!) === unitId)!.key) });

/** A month's draw may fall on any matter; those the town shows for how they were answered are left as they are. */
const plain = 'i.round = 1 and not exists (select from opinion o join reply p on p.id = o.answer_id where o.issue_id = i.id and p.requires_reason)';
/** Somebody outside the chain looks back at the matter that was struck off first, on one of these days. */
const looksBack = (stage: Stage, find: typeof ok, notes: string, evidence: boolean): Beat[] => [
  beat(stage, on(8, '09:25'), stage.district.staff('OFFICER'), async (a) => {
    const [issue] = await rows(a, `select i.id, i.version from issue i where i.scheme_id = ? and i.state = 'CLEARED' and ${plain} order by i.cleared_at, i.id limit 1`);
    const [begun] = await rows(a, `select l.id, l.version from look_back l join issue i on i.id = l.issue_id where l.scheme_id = ? and l.kind <> 'AUTHOR' and l.state in ('OPEN', 'ASSIGNED') and ${plain}`);
    if (issue && !begun) await beginByOffice(a, { ...once(), issueId: issue.id });
  }),
  beat(stage, on(6, '15:20'), stage.district.staff('OFFICER'), async (a) => {
    const [look] = await rows(a, `select l.id, l.version, l.reviewer_id, l.candidates from look_back l join issue i on i.id = l.issue_id where l.scheme_id = ? and l.kind <> 'AUTHOR' and l.state = 'ASSIGNED' and ${plain} order by l.drawn_at, l.id limit 1`);
    if (!look) return;
    const candidates = look['candidates'] as string[];
    const drawn = known(stage).find((m) => m.membershipId === look['reviewer_id']);
    const actor = drawn ?? known(stage).find((m) => candidates.includes(m.membershipId));
    if (!actor) return;
    if (!drawn) {
      await assign(a, { lookBackId: look.id, expectedVersion: look.version, reviewerId: actor.membershipId });
      look.version += 1;
    }
    const me = { ...a, actor };
    const paperIds = evidence ? [(await takePaper(me, { fileName: '现场照片.png', bytes: picture })).id] : [];
    await find(me, { lookBackId: look.id, expectedVersion: look.version, notes, visitedOn: shanghaiDay(me.services.now()), paperIds });
  }),
];

/** In the Huaibei scheme a cleared matter lasts; a leader instructs, and a unit reports; one bulletin is published. */
export const huaibeiAfter = (stage: Stage): Beat[] => {
  const office = stage.district.staff('OFFICER');
  const director = stage.district.staff('DIRECTOR');
  const inHand = "select i.id, i.version, i.number, i.responsible_unit_id as unit from issue i where i.scheme_id = ? and i.state = 'REFERRED' and not exists (select from supervision s where s.issue_id = i.id) order by i.registered_at, i.id limit 1";
  const running = "select id, version, unit_id as unit from supervision where scheme_id = ? and state = 'NOTIFIED' order by opened_at, id limit 1";
  return [
    ...looksBack(stage, ok, '到窗口现场走了一遍流程，比原来少跑两趟；随机问了三位办事人，都说没有再遇到。', false),
    beat(stage, on(9, '16:40'), director, (a) => give(a, { ...once(), text: '请说明本季度超期事项的原因。', figure: 'timeliness' })),
    beat(stage, on(8, '10:10'), office, async (a) => {
      const [given] = await rows(a, "select id, version from instruction where scheme_id = ? and state = 'GIVEN' order by given_at limit 1");
      await note(a, { instructionId: given!.id, expectedVersion: given!.version, note: '主要是两件事项涉及上级系统改造，已逐件说明并重新约定时间。' });
    }),
    beat(stage, on(7, '17:05'), director, async (a) => give(a, { ...once(), text: '企业多次反映，请营商办盯住不放。', issueNumber: String((await rows(a, inHand))[0]?.['number'] ?? '') })),
    beat(stage, on(7, '17:30'), office, async (a) => {
      const [issue] = await rows(a, inHand);
      const [given] = await rows(a, "select id, version from instruction where scheme_id = ? and state = 'GIVEN' order by given_at desc limit 1");
      if (issue) await open(a, { ...once(), issueId: issue.id, requirement: '请于五个工作日内报告解决方案、责任人和完成时间。', instructionId: given!.id });
    }),
    beat(stage, on(5, '11:15'), office, async (a) => {
      const [one] = await rows(a, running);
      if (one) await report(leaderOf(stage, a, one['unit']), { supervisionId: one.id, expectedVersion: one.version, report: '已召开专题会，由分管负责人牵头，本月底前完成。' });
    }),
    beat(stage, on(4, '09:50'), office, async (a) => {
      const [one] = await rows(a, "select id, version from supervision where scheme_id = ? and state = 'REPORTED' limit 1");
      if (one) await accept(a, { supervisionId: one.id, expectedVersion: one.version });
      const [issue] = await rows(a, inHand);
      if (issue) await open(a, { ...once(), issueId: issue.id, requirement: '事项久拖未决，请报告进展。', source: 'OFFICE' });
    }),
    beat(stage, on(3, '16:45'), office, async (a) => {
      const [one] = await rows(a, running);
      if (one) await report(leaderOf(stage, a, one['unit']), { supervisionId: one.id, expectedVersion: one.version, report: '已完成方案，正在走采购程序。' });
    }),
    beat(stage, on(2, '10:35'), office, async (a) => {
      const [built] = await rows(a, "select id, version from bulletin where scheme_id = ? and state = 'BUILT' order by quarter limit 1");
      if (built) await publish(a, { bulletinId: built.id, expectedVersion: built.version, remark: '请各单位对照办理，超期事项逐件说明。' });
    }),
  ];
};

/** In the Dongjiang scheme what was struck off came back, one matter is parked, and a leader has just instructed. */
export const dongjiangAfter = (stage: Stage): Beat[] => [
  ...looksBack(stage, rebound, '现场仍要排队两个多小时，告示牌已撤下，与答复不符。', true),
  beat(stage, on(1, '17:20'), stage.district.staff('OFFICER'), async (a) => {
    const [answered] = await rows(a, "select id, version from issue where scheme_id = ? and state = 'ANSWERED' order by registered_at, id limit 1");
    if (answered) await park(a, { issueId: answered.id, expectedVersion: answered.version, plan: '随闸口改造一并实施，完工后恢复办理并再次答复。', until: ahead(15)(stage.present) });
  }),
  beat(stage, on(1, '17:10'), stage.district.staff('DIRECTOR'), (a) => give(a, { ...once(), text: '夜间作业安全不能等，请营商办督促限期整改。' })),
];
