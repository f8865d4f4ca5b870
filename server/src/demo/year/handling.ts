import { clear, proposeClear } from '../../issues/clearance.actions.ts';
import { register } from '../../issues/issue.actions.ts';
import { rate } from '../../issues/rate.actions.ts';
import { addDays } from '../../kernel/calendar.ts';
import { approvePlan, draftPlan, submitPlan } from '../../referrals/plan.actions.ts';
import { collect } from '../../publicity/publicity.actions.ts';
import type { PlanState } from '../../referrals/plan.rules.ts';
import { practiceTypes } from '../../submissions/submission.rules.ts';
import { accept, claim, returnForRework, signFor } from '../../referrals/referral.actions.ts';
import { draft, sign, submitReply } from '../../referrals/reply.actions.ts';
import { refer, setNewDue } from '../../referrals/refer.actions.ts';
import { decline } from '../../submissions/opinion.actions.ts';
import { as, dice, oneOf, rows, those, type Habit, type Scene } from './habit.ts';

interface Matter { id: string; version: number; title: string; on: string; unit_id: string; handler_id: string; liaison_id: string; author_id: string; reply_id: string; scheme_rules: string }
const on = (column: string) => `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as on`;
const age = (scene: Scene, { on }: Matter) => scene.calendar.workdaysBetween(on, scene.day);
const officer = (scene: Scene, { id }: { id: string }) => oneOf(those(scene, 'OFFICER'), id.slice(-4));

/** Opinions become issues of the ledger, or are declined, some days after they came. */
const sorts: Habit = {
  at: '11:00',
  does: async (scene) => {
    for (const o of await rows<Matter & { type: string }>(scene, `select id, version, title, type, liaison_id, ${on("(select submitted_at from submission s where s.id = submission_id)")} from opinion where scheme_id = ? and state = 'SUBMITTED' order by id`)) {
      if (age(scene, o) < 1 + dice(8, 'sort', o.title, o.on)) continue;
      const me = as(scene, officer(scene, o));
      if (practiceTypes.includes(o.type)) await collect(me, { opinionId: o.id, expectedVersion: o.version });
      else if (dice(8, 'decline', o.title, o.on) === 0) await decline(me, { opinionId: o.id, expectedVersion: o.version, reason: 'INSUFFICIENT', text: '所述情况不具体，无法核实，请补充后再报。' });
      else await register(me, { opinionId: o.id, expectedVersion: o.version, title: o.title, problem: `${o.title}，需要核实并改进。`, suggestion: null, category: 'GOVERNMENT_SERVICE' });
    }
  },
};

/** The office hands issues to units, again where their authors were not satisfied. */
const refers: Habit = {
  at: '13:30',
  does: async (scene) => {
    for (const i of await rows<Matter>(scene, "select id, version, title from issue where scheme_id = ? and state in ('REGISTERED', 'REWORK') order by id")) {
      const leader = oneOf(those(scene, 'LEADER'), i.title, i.id.slice(-3));
      await refer(as(scene, officer(scene, i)), { issueId: i.id, expectedVersion: i.version, unitId: leader.unitId!, coUnitIds: [], dueOn: null, requirement: '请核实并答复。' });
    }
  },
};

/** A problem that is accepted is put right by a plan; a day that broke off goes on where the plan stands. */
async function plans(scene: Scene, referralId: string, person: string, me: Parameters<typeof draftPlan>[0]): Promise<void> {
  const [begun] = await rows<{ id: string; state: PlanState }>(scene, 'select id, state from rectification_plan where scheme_id = ? and referral_id = ?', [referralId]);
  const { id: planId } = begun ?? (await draftPlan(me, { idempotencyKey: `${referralId}-plan`, referralId, measures: [{ what: '自下月起改进', person, dueOn: addDays(scene.day, 30) }] }));
  const state = begun?.state ?? 'DRAFT';
  if (state === 'DRAFT') await submitPlan(me, { planId });
  if (state !== 'APPROVED') await approvePlan(as(scene, those(scene, 'LEADER', me.actor.unitId!)[0]!), { planId });
}

/** Units sign for what they are handed, work on it for as long as it takes, and answer; some too late. */
const answers: Habit = {
  at: '14:00',
  does: async (scene) => {
    const open = await rows<Matter & { state: string }>(scene, `select r.id, r.version, r.state, r.unit_id, r.handler_id, r.rule_set_id as scheme_rules, i.title, ${on('r.issued_at')},
      (select p.id from reply p where p.referral_id = r.id and p.state = 'DRAFT') as reply_id from referral r join issue i on i.id = r.issue_id where r.scheme_id = ? and r.state in ('ISSUED', 'ACCEPTED') order by r.id`);
    for (const r of open) {
      const handler = scene.office.of(r.handler_id) ?? those(scene, 'HANDLER', r.unit_id)[0]!;
      const me = as(scene, handler);
      const input = { referralId: r.id };
      if (r.state === 'ISSUED') { await signFor(me, input); continue; }
      if (!r.handler_id) { await claim(me, input); continue; }
      if (age(scene, r) < 2 + dice(20, 'answer', r.title, r.on)) continue;
      const [answerClass] = await rows<{ id: string; requires_plan: boolean }>(scene, "select a.id, a.requires_plan from answer_class a join rule_set s on s.id = a.rule_set_id where s.scheme_id = ? and a.rule_set_id = ? and a.kind = 'ADOPTED'", [r.scheme_rules]);
      const drafted = r.reply_id ?? (await draft(me, { idempotencyKey: `${r.id}-${r.version}`, referralId: r.id, answerClassId: answerClass!.id, text: '已采纳，自下月起改进。', rectified: answerClass!.requires_plan ? 'IN_PROGRESS' : null })).id;
      if (answerClass!.requires_plan) await plans(scene, r.id, handler.name, me);
      await submitReply(me, { replyId: drafted });
    }
  },
};

const signs: Habit = {
  at: '15:00',
  does: async (scene) => {
    for (const p of await rows<Matter>(scene, "select id, unit_id from reply where scheme_id = ? and state = 'AWAITING_SIGNATURE' order by id")) {
      await sign(as(scene, those(scene, 'LEADER', p.unit_id)[0]!), { replyId: p.id });
    }
  },
};

/** The office reviews what came back; now and then it is not good enough. */
const reviews: Habit = {
  at: '15:30',
  does: async (scene) => {
    for (const r of await rows<Matter & { state: string; round: number }>(scene, "select id, version, state, round from referral where scheme_id = ? and state in ('REPLIED', 'REWORK') order by id")) {
      const me = as(scene, officer(scene, r));
      if (r.state === 'REWORK') await setNewDue(me, { referralId: r.id, expectedVersion: r.version, dueOn: scene.calendar.addWorkdays(scene.day, 10).day });
      else if (dice(12, 'review', r.id.slice(-5)) === 0 && r.version < 8) await returnForRework(me, { referralId: r.id, reason: '没有逐条回应，请补充办理结果和时限。' });
      else await accept(me, { referralId: r.id });
    }
  },
};

/** Authors say whether an answer satisfies them, and the office strikes off what was truly answered. */
const closes: Habit = {
  at: '16:20',
  does: async (scene) => {
    for (const o of await rows<Matter>(scene, `select id, version, title, author_id, ${on('answered_at')} from opinion where scheme_id = ? and state = 'ANSWERED' and satisfied is null order by id`)) {
      const author = scene.office.of(o.author_id);
      if (author && !author.paused && age(scene, o) >= 1 + dice(4, 'rate', o.title)) await rate(as(scene, author), { opinionId: o.id, expectedVersion: o.version, satisfied: dice(8, 'satisfied', o.id) > 0, text: '已看到改进。' });
    }
    // proposed on one day by one officer, confirmed on the next by another
    for (const i of await rows<Matter & { by: string | null }>(scene, `select i.id, i.version, c.proposed_by_id as by from issue i left join clearance c on c.issue_id = i.id and c.round = i.round and c.refused_at is null
      where i.scheme_id = ? and i.state = 'ANSWERED' and not exists (select from opinion o where o.issue_id = i.id and o.satisfied is null) order by i.id`)) {
      const second = those(scene, 'OFFICER').find((o) => o.membershipId !== i.by);
      if (!i.by) await proposeClear(as(scene, officer(scene, i)), { issueId: i.id, expectedVersion: i.version, evidence: '现场核实，已改进。' });
      else if (second) await clear(as(scene, second), { issueId: i.id, expectedVersion: i.version });
    }
  },
};

export const handling: readonly Habit[] = [sorts, refers, answers, signs, reviews, closes];
