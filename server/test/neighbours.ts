import { admit } from '../src/accounts/admit.actions.ts';
import { openSession } from '../src/accounts/session.actions.ts';
import { act } from '../src/journal/act.ts';
import { newId } from '../src/kernel/id.ts';
import { system } from '../src/kernel/actor.ts';
import { inForce } from '../src/schemes/rules.ts';
import { Unit } from '../src/schemes/unit.entity.ts';
import { ask } from './asking.ts';
import { change, key, longReason } from './steps.ts';
import type { World } from './world.ts';

const parts = {
  feng: { name: '冯办', role: 'OFFICER', title: '营商办主任' }, chen: { name: '陈专员', role: 'LIAISON', title: '专员' },
  he: { name: '何体验', role: 'OBSERVER', title: '某商会会长' }, xu: { name: '许经办', role: 'HANDLER', title: '科员' }, lu: { name: '陆局', role: 'LEADER', title: '局长' },
} as const;
type Neighbour = keyof typeof parts;

/** A second scheme in the same town, with an office, a liaison, an observer and a unit of its own, and a matter that is answered. */
export async function neighbours(w: World) {
  const schemeId = await w.found('huaibei', '邻区营商环境体验');
  const members = {} as Record<Neighbour, string>;
  const cookies = {} as Record<Neighbour, string>;
  const unitId = newId('Unit', w.now());
  await act({ services: w.services, actor: system(schemeId) }, { act: 'neighbours', input: {} }, async (c) => {
    await c.write();
    await c.em.persist(c.em.create(Unit, { id: unitId, schemeId, name: '邻区供电公司' })).flush();
    const ruleSetId = (await inForce(c.em, schemeId, c.now)).set.id;
    for (const [name, { role, title, ...part }] of Object.entries(parts) as [Neighbour, (typeof parts)[Neighbour]][]) {
      const { person, account, membership } = await admit(c, { ...part, phone: null, username: `next-${name}`, passwordHash: 'none', mustChange: false }, {
        schemeId, ruleSetId, role, title, since: c.now, unitId: role === 'HANDLER' || role === 'LEADER' ? unitId : null, channel: null, liaisonId: role === 'OBSERVER' ? members.chen : null });
      members[name] = membership.id;
      cookies[name] = `huiyin_session=${(await openSession(c, account, membership, person, 'zh')).token}`;
    }
    return { id: schemeId };
  });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const run = async (who: Neighbour, name: string, input: string, fields: string, i: object): Promise<any> => {
    const { data, errors } = await ask(w, change(name, input, fields), { i }, { cookie: cookies[who] });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as Record<string, unknown>)[name];
  };
  const { submission } = await run('he', 'submissionSubmit', 'SubmissionSubmitInput', 'submission { id opinions { id } contact { id } }',
    { idempotencyKey: key(), type: 'PROPOSAL', method: 'HEARD', opinions: [{ type: 'SUGGESTION', problem: '邻区供电报装要四天' }] });
  const opinionId = submission.opinions[0].id as string;
  const { opinion: { issue } } = await run('feng', 'opinionRegister', 'OpinionRegisterInput', 'opinion { issue { id } }', { opinionId, expectedVersion: 1, title: '供电报装', problem: '要四天', category: 'LAND_UTILITIES' });
  const { issue: { latestReferral: { id: referralId } } } = await run('feng', 'issueRefer', 'IssueReferInput', 'issue { latestReferral { id } }', { issueId: issue.id, expectedVersion: 1, unitId });
  await run('xu', 'referralSignFor', 'OnReferralInput', 'referral { id }', { referralId, expectedVersion: 1 });
  await run('xu', 'referralClaim', 'OnReferralInput', 'referral { id }', { referralId, expectedVersion: 2 });
  const { data } = await ask(w, '{ viewer { scheme { rules { answerClasses { id code } } } } }', {}, { cookie: cookies.xu }) as { data: { viewer: { scheme: { rules: { answerClasses: { id: string; code: string }[] } } } } };
  const classId = data.viewer.scheme.rules.answerClasses.find((c) => c.code === 'D')!.id;
  const { reply: { id: replyId } } = await run('xu', 'replyDraft', 'ReplyDraftInput', 'reply { id }',
    { idempotencyKey: key(), referralId, answerClassId: classId, text: '暂不采纳', reasonCategory: 'LAW', basis: '某条例第一条', explanation: longReason, alternative: '可预约' });
  await run('xu', 'replySubmit', 'OnReplyInput', 'reply { id }', { replyId, expectedVersion: 1 });
  await run('lu', 'replySign', 'OnReplyInput', 'reply { id }', { replyId, expectedVersion: 2 });
  const { submission: praise } = await run('he', 'submissionSubmit', 'SubmissionSubmitInput', 'submission { opinions { id } }',
    { idempotencyKey: key(), type: 'PROPOSAL', method: 'HEARD', opinions: [{ type: 'GOOD_PRACTICE', problem: '邻区一件事专席只交一次材料' }] });
  await run('feng', 'opinionCollect', 'OpinionCollectInput', 'opinion { id }', { opinionId: praise.opinions[0].id, expectedVersion: 1 });
  const { ruleSet: { id: ruleSetId } } = await run('feng', 'ruleSetDraft', 'RuleSetDraftInput', 'ruleSet { id }', { idempotencyKey: key() });
  await run('feng', 'ruleSetConsult', 'RuleSetConsultInput', 'ruleSet { id }', { idempotencyKey: key(), ruleSetId, expectedVersion: 1, consulted: ['UNITS', 'OBSERVERS'] });
  await run('feng', 'referralAccept', 'OnReferralInput', 'referral { id }', { referralId, expectedVersion: 4 });
  return { schemeId, unitId, members, cookies, classId, submissionId: submission.id as string, clockId: submission.contact.id as string, opinionId, issueId: issue.id as string, referralId: referralId as string, replyId: replyId as string };
}
export type Neighbours = Awaited<ReturnType<typeof neighbours>>;
