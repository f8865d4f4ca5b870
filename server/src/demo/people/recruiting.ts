import type { Acting } from '../../journal/act.ts';
import { inTransaction } from '../../journal/transaction.ts';
import { systemScope } from '../../kernel/audience.ts';
import { createCall, openCall, setQuota } from '../../observers/call.actions.ts';
import { consentText } from '../../observers/consent.rules.ts';
import { approveNomination, draftNomination, submitNomination, withdrawNomination } from '../../observers/nomination.actions.ts';
import { appointNominee } from '../../observers/nomination-appoint.actions.ts';
import { giveConsent, hashOf, signPledge } from '../../observers/nominee.actions.ts';
import { invite, nomineeOf } from '../../observers/nominee.link.ts';
import { vet } from '../../observers/vetting.actions.ts';
import { rulesOf } from '../../schemes/rules.ts';
import { ahead, back, on, type DueDay } from '../moments.ts';
import type { Beat } from '../play.ts';
import { beat, once, rowOf, who, type Stage } from './stage.ts';

interface Call { id: string }
type Fate = 'DRAFT' | 'SUBMITTED' | 'VETTED' | 'APPROVED' | 'APPOINTED' | 'REJECTED' | 'WITHDRAWN';
interface Nominee { name: string; phone: string; unitBy: string; employer: string; post: string; category: string; fate: Fate }

/** A call is written, its quotas given, and published, on the morning of one day. */
function call(stage: Stage, day: number, name: string, [opens, closes]: readonly [DueDay, DueDay], quotas: Readonly<Record<string, number>> | null): { it: Call; beats: Beat[] } {
  const it: Call = { id: '' };
  const onIt = async (a: Acting) => ({ callId: it.id, expectedVersion: (await rowOf(a.services, 'recruitment_call', it.id)).version });
  return {
    it,
    beats: [
      beat(stage, on(day, '08:35'), 'ding', async (a) => {
        it.id = (await createCall(a, { ...once(), name, channels: ['EXTERNAL'], opensOn: opens(stage.present), closesOn: closes(stage.present), seats: 6, text: '面向区内企业、行业协会和专业机构选聘营商环境监督员，请各单位按分配的名额推荐。' })).id;
      }),
      ...(quotas ? [beat(stage, on(day, '08:45'), 'ding', async (a) => {
        for (const [unit, places] of Object.entries(quotas)) await setQuota(a, { ...await onIt(a), unitId: stage.district.unitId(unit), places });
        await openCall(a, await onIt(a));
      })] : []),
    ],
  };
}

/** A unit nominates somebody, who agrees and signs by their own link; two people of the office decide in order. */
function nomination(stage: Stage, call_: Call, day: number, { unitBy, fate, ...about }: Nominee): Beat[] {
  const it = { id: '' };
  const onIt = async (a: Acting) => ({ nominationId: it.id, expectedVersion: (await rowOf(a.services, 'nomination', it.id)).version });
  const drafted = beat(stage, on(day, '09:15'), unitBy, async (a) => {
    it.id = (await draftNomination(a, { ...once(), callId: call_.id, channel: 'EXTERNAL', merits: '长期从事相关行业，熟悉营商环境政策，办事公道。', ...about })).id;
  });
  if (fate === 'DRAFT') return [drafted];
  const agrees = beat(stage, on(day, '10:25'), unitBy, async (a) => {
    const { made } = await invite(a, { ...await onIt(a), ...once() });
    const { actor, nomination: n } = await nomineeOf(a.services, made!.token, { lang: 'zh' });
    const own = { services: a.services, actor };
    await giveConsent(own, { agree: true, publish: false, textVersion: consentText.version });
    const { pledgeText } = await inTransaction(a.services, [systemScope], async (em) => (await rulesOf(em, n.ruleSetId)).set);
    await signPledge(own, { signedName: about.name, textHash: hashOf(pledgeText), agree: true, agreeSensitive: true, politicalStatus: '群众' });
  });
  const submitted = beat(stage, on(day, '11:10'), unitBy, async (a) => submitNomination(a, await onIt(a)));
  const met = fate !== 'REJECTED';
  const steps = {
    vetted: beat(stage, on(day - 1, '10:00'), 'wei', async (a) => vet(a, {
      ...await onIt(a), reason: met ? null : '履职时间难以保证',
      checks: ['POLITICAL', 'CHARACTER', 'ABILITY'].map((criterion) => ({ criterion, met: met || criterion !== 'ABILITY', evidence: '查阅材料并向所在单位核实。' })),
    })),
    approved: beat(stage, on(day - 2, '10:00'), 'ding', async (a) => approveNomination(a, await onIt(a))),
    appointed: beat(stage, on(day - 3, '10:00'), 'ding', async (a) => appointNominee(a, { ...await onIt(a), ...once(), title: about.post, liaisonId: who(stage, 'xue').membershipId, username: 'yin' })),
    withdrawn: beat(stage, on(day - 1, '15:00'), unitBy, async (a) => withdrawNomination(a, { ...await onIt(a), reason: '本人工作调动，不再推荐' })),
  };
  const then: Record<Exclude<Fate, 'DRAFT'>, Beat[]> = {
    SUBMITTED: [], WITHDRAWN: [steps.withdrawn], VETTED: [steps.vetted], REJECTED: [steps.vetted], APPROVED: [steps.vetted, steps.approved], APPOINTED: [steps.vetted, steps.approved, steps.appointed],
  };
  return [drafted, agrees, submitted, ...then[fate]];
}

/** One recruitment that is over, one that runs, and one that is being prepared. */
export function recruitingBeats(stage: Stage): Beat[] {
  const over = call(stage, 50, '监督员增补选聘（第一批）', [back(50), back(40)], { planning: 2, invest: 2 });
  const runs = call(stage, 9, '监督员增补选聘（第二批）', [back(9), ahead(8)], { planning: 3, finance: 2 });
  const draft = call(stage, 2, '内部监督员增补选聘', [ahead(10), ahead(25)], null);
  const one = (name: string, n: number, unitBy: string, employer: string, post: string, category: string, fate: Fate): Nominee => ({ name, phone: `154000000${n}`, unitBy, employer, post, category, fate });
  return [
    ...over.beats, ...runs.beats, ...draft.beats,
    ...nomination(stage, over.it, 48, one('殷知微', 11, 'fan', '某供应链公司', '关务经理', 'MARKET_ENTITY', 'APPOINTED')),
    ...nomination(stage, over.it, 46, one('柏亦舟', 12, 'qiu', '某咨询公司', '顾问', 'MARKET_ENTITY', 'REJECTED')),
    ...nomination(stage, over.it, 47, one('岑晚晴', 13, 'fan', '某物流公司', '副总经理', 'MARKET_ENTITY', 'WITHDRAWN')),
    ...nomination(stage, runs.it, 8, one('纪明夷', 14, 'qiu', '某律师事务所', '合伙人', 'LEGAL', 'APPROVED')),
    ...nomination(stage, runs.it, 7, one('闻人语', 15, 'qin', '某租赁公司', '风控总监', 'MARKET_ENTITY', 'VETTED')),
    ...nomination(stage, runs.it, 5, one('路远之', 16, 'qiu', '某货代公司', '操作主管', 'MARKET_ENTITY', 'SUBMITTED')),
    ...nomination(stage, runs.it, 3, one('喻书白', 17, 'qin', '某会计师事务所', '注册会计师', 'LEGAL', 'DRAFT')),
  ];
}
