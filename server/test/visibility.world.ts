import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { admit } from '../src/accounts/admit.actions.ts';
import { openSession } from '../src/accounts/session.actions.ts';
import { act } from '../src/journal/act.ts';
import { newId } from '../src/kernel/id.ts';
import { system } from '../src/kernel/actor.ts';
import { inForce } from '../src/schemes/rules.ts';
import { Unit } from '../src/schemes/unit.entity.ts';
import { LOG, visit } from './activity-steps.ts';
import { neighbours } from './neighbours.ts';
import { MEASURE_DONE, NOTE, replySteps, STAGE_DRAFT, STAGE_PASS, STAGE_RELEASE, TALK_ASK, TALK_RELAY } from './reply-steps.ts';
import { anOpinion, change, key, longReason, steps } from './steps.ts';
import { markers, type Checkpoint, type Reader } from './visibility.table.ts';
import { world, type World } from './world.ts';

/** One more handler: of a unit of the town, or of one that has nothing to do with the matter; their cookie and their unit. */
async function handler(w: World, name: string, username: string, of?: string) {
  const seat = { unitId: of ?? newId('Unit', w.now()), membershipId: '', cookie: '' };
  await act({ services: w.services, actor: system(w.schemeId) }, { act: 'handler', input: {} }, async (c) => {
    await c.write();
    if (!of) await c.em.persist(c.em.create(Unit, { id: seat.unitId, schemeId: w.schemeId, name: '水务局' })).flush();
    const { person, account, membership } = await admit(c, { name, phone: null, username, passwordHash: 'none', mustChange: false },
      { schemeId: w.schemeId, ruleSetId: (await inForce(c.em, w.schemeId, c.now)).set.id, role: 'HANDLER', title: '科员', since: c.now, unitId: seat.unitId });
    const { token } = await openSession(c, account, membership, person, 'zh');
    Object.assign(seat, { membershipId: membership.id, cookie: `huiyin_session=${token}` });
    return membership;
  });
  return seat;
}

const say = (marker: keyof typeof markers) => markers[marker].words;

/** A visit of the author's, to an enterprise that asked not to be named. */
const visited = async (w: World) => (await w.as('zhang').run(LOG, { i: visit({ enterprise: say('enterprise'), enterpriseWithheld: true, reached: 4, notes: '座谈一小时', findings: '取号难' }) })).activityLog.activity.id as string;

/** A photo of the author's, under a file name that says whose it is. */
async function photographed(w: World): Promise<string> {
  const bytes = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#a03020' } }).jpeg().toBuffer();
  const { attachmentUploadCreate: { attachment, uploadUrl, headers } } = await w.as('zhang').run(
    'mutation($i: AttachmentUploadInput!) { attachmentUploadCreate(input: $i) { uploadUrl headers { name value } attachment { id } } }',
    { i: { idempotencyKey: key(), fileName: `${say('authorName')}的照片.jpg`, alt: say('photo'), contentType: 'image/jpeg', size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') } });
  const sent = { ...Object.fromEntries((headers as { name: string; value: string }[]).map((h) => [h.name, h.value])), cookie: w.as('zhang').cookie() };
  await fetch(`${w.app.url}${uploadUrl}`, { method: 'PUT', body: new Uint8Array(bytes), headers: sent });
  return attachment.id as string;
}

/** The town, everybody who looks, and one matter that goes its whole way, a checkpoint at a time. */
export async function matter() {
  const w = await world();
  const next = await neighbours(w);
  const out = await handler(w, '邢经办', 'bystander');
  const s = steps(w);
  const r = replySteps(w);
  const is = (name: keyof typeof w.members) => w.as(name as never).cookie();
  const cookies: Record<Reader, string | undefined> = {
    A: is('zhang'), B: is('li'), L: is('lin'), M: is('mei'), O: is('qian'), H: is('zhao'), D: is('sun'), C: is('wu'), X: out.cookie, S: is('admin'), K: is('secure'), U: is('audit'), F: next.cookies.feng, Z: undefined,
  };
  const version = async (table: string, id: string) => (await w.asOwner<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;
  const does = async (who: 'lin' | 'zhang' | 'qian' | 'sun', name: string, input: string, fields: string, i: object) => (await w.as(who).run(change(name, input, fields), { i }))[name];
  let submissionId: string, opinionId: string, issueId: string, referralId: string, replyId: string;

  const refused = { text: say('rejectedReply'), reasonCategory: 'LAW', basis: '某条例第三条', explanation: longReason, alternative: '可网上预约取号', coViews: say('coViews'), rectified: 'NO', evidence: '尚未开工' };
  const sendBack = async (note: string) => does('sun', 'replySendBack', 'ReplySendBackInput', 'reply { id }', { replyId, expectedVersion: await version('reply', replyId), note });
  const hand = async () => {
    ({ latestReferral: { id: referralId } } = await s.refer(issueId, await version('issue', issueId), { coUnitIds: [w.units['税务局']], requirement: say('requirement') }));
    await s.signFor(referralId);
    await s.claim(referralId);
    await r.coOpine(referralId, say('coOpinion'));
  };
  const sign = async () => {
    await s.submit(replyId, await version('reply', replyId));
    await r.countersign(replyId);
    await s.sign(replyId, await version('reply', replyId));
  };
  const accept = async () => s.accept(referralId, await version('referral', referralId));

  /** What goes on while the unit has it: a plan, a word to the author by the liaison, a staged reply. */
  const meanwhile = async () => {
    const plan = await r.planned(referralId, [{ what: say('measure'), person: '赵经办', dueOn: '2026-03-20' }]);
    await w.as('zhao').run(MEASURE_DONE, { i: { planId: plan.id, expectedVersion: plan.version, measure: 1, doneOn: '2026-03-06' } });
    const { authorTalkAsk: { authorTalk } } = await w.as('zhao').run(TALK_ASK, { i: { idempotencyKey: key(), referralId, question: say('talkQuestion') } });
    await w.as('lin').run(TALK_RELAY, { i: { authorTalkId: authorTalk.id, expectedVersion: 1, heldAt: w.now().toISOString(), notes: say('talkNotes') } });
    const { stageReportDraft: { stageReport } } = await w.as('zhao').run(STAGE_DRAFT, { i: { idempotencyKey: key(), referralId, text: say('stage') } });
    await w.as('sun').run(STAGE_RELEASE, { i: { stageReportId: stageReport.id, expectedVersion: 1 } });
    await w.as('qian').run(STAGE_PASS, { i: { stageReportId: stageReport.id, expectedVersion: 2 } });
  };

  const stages: Record<Checkpoint, () => Promise<void>> = {
    async registered() {
      await s.file('li', { opinions: [anOpinion({ scope: 'PRACTICE', problem: say('otherObserversProblem') })] });
      ({ id: submissionId, opinions: [{ id: opinionId }] } = await s.file('zhang', { method: 'VISIT', activityId: await visited(w), opinions: [
        anOpinion({ problem: say('problem'), targetType: 'STATIONED', target: '办事大厅', attachmentIds: [await photographed(w)] }), anOpinion({ problem: say('otherProblem') }),
      ] }) as unknown as { id: string; opinions: [{ id: string }] });
      // the contact comes a day too late: the clock is breached and then met
      const late = '2026-03-06T10:00:00+08:00';
      // sessions first: a look at whose still hold may fall between
      await w.asOwner("update session set seen_at = $1, expires_at = $1::timestamptz + interval '12 hours'", [late]);
      await w.pass(late);
      await s.call(submissionId, await version('submission', submissionId), { notes: say('callNotes') });
      await does('lin', 'submissionAskForMore', 'SubmissionAskForMoreInput', 'submission { id }', { submissionId, expectedVersion: await version('submission', submissionId), question: say('question') });
      await does('zhang', 'submissionSupplyInfo', 'SubmissionSupplyInfoInput', 'submission { id }', { submissionId, expectedVersion: await version('submission', submissionId), answer: say('answer') });
      const [second] = await w.asOwner<{ id: string; version: number }>('select id, version from opinion where submission_id = $1 and ordinal = 2', [submissionId]);
      await does('lin', 'opinionDecline', 'OpinionDeclineInput', 'opinion { id }', { opinionId: second!.id, expectedVersion: second!.version, reason: 'LEGAL_PROCEEDINGS', text: say('declined') });
      ({ id: issueId } = await s.register(opinionId, 'qian', { expectedVersion: await version('opinion', opinionId), title: '取号难', problem: say('registered') }));
    },
    async drafted() {
      await hand();
      await meanwhile();
      await w.as('zhao').run(NOTE, { i: { idempotencyKey: key(), subjectId: referralId, text: say('unitNote') } });
      await w.as('qian').run(NOTE, { i: { idempotencyKey: key(), subjectId: issueId, text: say('officeNote') } });
      // somebody joins the unit: streams tell of it
      await handler(w, say('newHandlerName'), 'newcomer', w.units['市场监管局']);
      ({ id: replyId } = await s.draft(referralId, { text: say('unsaidDraft') }));
      await s.declineDraft(referralId, refused);
      await s.submit(replyId, await version('reply', replyId));
      await sendBack(say('sendBack'));
    },
    signed: () => sign(),
    async released() {
      await does('qian', 'referralReturnForRework', 'ReferralReturnInput', 'referral { id }', { referralId, expectedVersion: await version('referral', referralId), reason: say('review') });
      await does('qian', 'referralSetNewDue', 'ReferralDueInput', 'referral { id }', { referralId, expectedVersion: await version('referral', referralId) });
      ({ id: replyId } = await s.declineDraft(referralId, { ...refused, text: say('releasedReply'), paperIds: [await r.paper('zhao', say('paper'))] }));
      await s.submit(replyId, await version('reply', replyId));
      await sendBack(say('secondSendBack'));
      await sign();
      await accept();
    },
    async cleared() {
      await s.rate(opinionId, false, await version('opinion', opinionId), say('rating'));
      await hand();
      ({ id: replyId } = await s.draft(referralId, { text: say('lastReply') }));
      await sign();
      await accept();
      await s.rate(opinionId, true, await version('opinion', opinionId), say('rating'));
      await s.clear(issueId, await version('issue', issueId), { evidence: say('evidence') });
    },
  };
  return { w, next, out, cookies, stages };
}
export type Matter = Awaited<ReturnType<typeof matter>>;

/** Everything that has come of the matter so far, each by the name the table knows it by; and the steps, by kind and whoever took them. */
export async function things({ w }: Matter) {
  const rows = await w.asOwner<{ id: string; thing: string }>(`
    with s as (select * from submission where author_id = $1), o as (select * from opinion where author_id = $1), i as (select * from issue where authors @> array[$1]),
      r as (select * from referral where issue_id in (select id from i)), p as (select p.*, row_number() over (order by r.round, p.ordinal) as n from reply p join r on r.id = p.referral_id)
    select id, 'Submission' as thing from s union all select id, 'Visit' from activity where author_id = $1 union all select id, 'Opinion' from o union all select id, 'Issue' from i union all select id, 'Referral' from r
    union all select id, (array['Reply that was not accepted', 'Reply that was released', 'Reply of the second round'])[n] from p
    union all select id, 'ClearanceRecord' from clearance where issue_id in (select id from i)
    union all select id, 'Co-opinion' from co_opinion where referral_id in (select id from r) union all select id, 'Plan' from rectification_plan where referral_id in (select id from r)
    union all select id, case when unit_id is null then 'Note of the office' else 'Note of the unit' end from note where subject_id in (select id from r union all select id from i)
    union all select id, 'Staged reply' from stage_report where referral_id in (select id from r) union all select id, 'Talk with the author' from author_talk where referral_id in (select id from r)
    union all select id, 'Countersignature' from countersignature where reply_id in (select id from p) union all select id, 'Paper of a reply' from paper where subject_id in (select id from p)
    union all select id, 'Call' from call where submission_id in (select id from s) union all select id, 'Question' from question where submission_id in (select id from s)
    union all select id, 'Photo' from attachment where uploader_id = $1
    union all select id, case when rule in ('referralDue', 'signFor') then 'Due date' else 'Promise of contact and hand-over' end from clock
      where subject_id in (select id from s union all select id from o union all select id from r)
    union all select unnest(array[m.id, m.person_id]), unnest(array['Membership of ', 'Person of ']) || case when m.id = $1 then 'the author' when m.id = $2 then 'the liaison' else 'an official' end
      from membership m where m.id = any($3)`,
  [w.members['zhang'], w.members['lin'], ['zhang', 'lin', 'zhao', 'sun', 'wu', 'qian'].map((name) => w.members[name])]);
  const ids = new Map(rows.map(({ id, thing }) => [id, thing]));
  const steps = await w.asOwner<{ id: string; type: string; subject_id: string; name: string }>(
    `select e.id, e.type, e.subject_id, coalesce(nullif(p.data ->> 'name', ''), n.name) as name from journal_entry e join journal_payload p using (chain, seq)
     left join membership m on m.id = e.actor_id left join person n on n.id = m.person_id where e.subject_id = any($1)`,
    [rows.filter(({ thing }) => !/^(Person|Membership)/.test(thing)).map(({ id }) => id)]);
  // time is kept in the system's name, which is nobody's
  return { ids, steps: new Map(steps.map(({ id, type, subject_id: subjectId, name }) => [id, { kind: kindOf(type, ids.get(subjectId)), subjectId, type, name: name === '系统' ? '' : name }])) };
}
/** A step by the name the table knows it by: what happens to a clock is told apart by whose clock it is. */
export const kindOf = (type: string, thing: string | undefined) => (type.startsWith('Clock') && thing === 'Referral' ? `${type} of a due date` : type);
export type Things = Awaited<ReturnType<typeof things>>;
