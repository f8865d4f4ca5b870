import { expect } from 'vitest';
import { cityUnit, CO_DRAFT, CO_SIGN, COUNTERSIGN, OBJECT, replySteps, SIGN_REPLY, SUBMIT_REPLY } from '../../test/reply-steps.ts';
import { key, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

type Who = Parameters<World['as']>[0];
const REFERRAL = `query($id: ID!) { node(id: $id) { ... on Referral { awaitedOfMe awaitedOfMeLabel coHandling { awaited awaitedSince unit { name } opinion { text state } }
  replies { id state text coViews coUnits { name } countersignatures { kind revision reason unit { name } by } sendBackNote } mayBegin { action enabled } } } }`;
const see = async (w: World, who: Who, id: string) => (await w.as(who).run(REFERRAL, { id })).node;

clause('A-49, A-34 a joint reply waits for each co-opinion and each countersignature, and its author reads one answer that names the units', async (w) => {
  const s = steps(w);
  const r = replySteps(w);
  const { handler, leader } = await cityUnit(w);
  const { referral: { id: referralId }, opinion } = await r.joint({}, ['城管局']);
  expect((await see(w, 'wu', referralId))).toMatchObject({ awaitedOfMe: 'OPINION', awaitedOfMeLabel: '请提交协办意见', mayBegin: expect.arrayContaining([{ action: 'coOpinion.draft', enabled: true }]) });
  const reply = await s.draft(referralId, { coViews: '税务局：涉税部分同步受理。城管局：无不同意见。' });
  const submit = () => w.as('zhao').refused(SUBMIT_REPLY, { i: { replyId: reply.id, expectedVersion: reply.version } });
  expect(await submit()).toMatchObject({ code: 'INCOMPLETE', rule: 'co-opinions', message: '协办单位尚未提交协办意见：税务局、城管局' });

  // each unit writes its own: the lead does not, other units do not, and nobody signs what is empty
  for (const who of ['zhao', 'sun', 'qian', 'zhang', 'lin'] as const) expect(await w.as(who).refused(CO_DRAFT, { i: { idempotencyKey: key(), referralId, text: '代写' } }), who).toMatchObject({ code: 'NOT_FOUND' });
  const { coOpinionDraft: { coOpinion } } = await w.as('wu').run(CO_DRAFT, { i: { idempotencyKey: key(), referralId, text: '　' } });
  const sign = (expectedVersion: number) => ({ i: { coOpinionId: coOpinion.id, expectedVersion } });
  expect(await w.as('wulead').refused(CO_SIGN, sign(1))).toMatchObject({ code: 'INCOMPLETE', field: 'text' });
  await w.as('wu').run(CO_DRAFT, { i: { idempotencyKey: key(), referralId, text: '涉税部分同步受理。' } });
  expect(await w.as('wu').refused(CO_SIGN, sign(2))).toMatchObject({ code: 'NOT_YOURS' });
  // a draft is the co unit's alone
  for (const who of ['zhao', 'sun', 'qian', 'zhang'] as const) expect(await w.as(who).refused(CO_SIGN, sign(2)), who).toMatchObject({ code: 'NOT_FOUND' });
  expect((await see(w, 'zhao', referralId)).coHandling[0]).toMatchObject({ unit: { name: '税务局' }, awaited: 'OPINION', opinion: null });
  expect((await see(w, 'wulead', referralId)).awaitedOfMe).toBe('SIGN_OPINION');
  await w.as('wulead').run(CO_SIGN, sign(2));
  expect(await w.as('wu').refused(CO_DRAFT, { i: { idempotencyKey: key(), referralId, text: '改口' } })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await submit()).toMatchObject({ message: '协办单位尚未提交协办意见：城管局' });
  expect((await see(w, 'zhao', referralId)).coHandling).toMatchObject([{ awaited: null, opinion: { text: '涉税部分同步受理。', state: 'SIGNED' } }, { awaited: 'OPINION', opinion: null }]);
  // one co unit does not read another's opinion, nor the draft of the reply
  expect((await handler.run(REFERRAL, { id: referralId })).node).toMatchObject({ replies: [], coHandling: [{ opinion: null }, { opinion: null }] });
  const { coOpinionDraft: { coOpinion: other } } = await handler.run(CO_DRAFT, { i: { idempotencyKey: key(), referralId, text: '无不同意见。' } });
  await leader.run(CO_SIGN, { i: { coOpinionId: other.id, expectedVersion: 1 } });

  await s.submit(reply.id, reply.version);
  const at = async () => ({ i: { replyId: reply.id, expectedVersion: await r.version('reply', reply.id) } });
  expect(await w.as('sun').refused(SIGN_REPLY, await at())).toMatchObject({ code: 'INCOMPLETE', rule: 'countersigned', message: '协办单位尚未会签：税务局、城管局' });
  for (const who of ['zhao', 'sun', 'wu'] as const) expect(await w.as(who).refused(COUNTERSIGN, await at()), who).toMatchObject({ code: 'NOT_YOURS' });
  for (const who of ['qian', 'zhang', 'lin'] as const) expect(await w.as(who).refused(COUNTERSIGN, await at()), who).toMatchObject({ code: 'NOT_FOUND' });
  expect((await see(w, 'wulead', referralId))).toMatchObject({ awaitedOfMe: 'COUNTERSIGN', replies: [{ state: 'AWAITING_SIGNATURE' }] });
  await r.countersign(reply.id);
  expect(await w.as('wulead').refused(COUNTERSIGN, await at())).toMatchObject({ code: 'DUPLICATE', message: '本单位已会签这一稿' });
  expect(await w.as('sun').refused(SIGN_REPLY, await at())).toMatchObject({ message: '协办单位尚未会签：城管局' });

  // one objects, with reasons: back to the draft, and the next version is countersigned by all anew
  expect(await leader.refused(OBJECT, { i: { ...(await at()).i, reason: ' ' } })).toMatchObject({ code: 'INCOMPLETE', field: 'reason' });
  for (const who of ['wu', 'zhao', 'sun'] as const) expect(await w.as(who).refused(OBJECT, { i: { ...(await at()).i, reason: '不同意' } }), who).toMatchObject({ code: 'NOT_YOURS' });
  await leader.run(OBJECT, { i: { ...(await at()).i, reason: '占道经营部分不属实' } });
  expect((await see(w, 'zhao', referralId)).replies[0]).toMatchObject({ state: 'DRAFT', countersignatures: expect.arrayContaining([
    { kind: 'COUNTERSIGNED', revision: 1, reason: null, unit: { name: '税务局' }, by: '武局' }, { kind: 'OBJECTED', revision: 1, reason: '占道经营部分不属实', unit: { name: '城管局' }, by: '邓局' }]) });
  expect((await see(w, 'wulead', referralId)).replies).toEqual([]);
  await s.draft(referralId, { text: '已合并窗口，占道部分已更正。', coViews: '税务局：涉税部分同步受理。城管局：占道部分已更正。' });
  await s.submit(reply.id, (await at()).i.expectedVersion);
  expect(await w.as('sun').refused(SIGN_REPLY, await at())).toMatchObject({ message: '协办单位尚未会签：税务局、城管局' });
  await r.countersign(reply.id);
  await leader.run(COUNTERSIGN, await at());
  await s.sign(reply.id, (await at()).i.expectedVersion);
  // while the office reviews, the co units do not see it; after release they do, and never what passed inside the lead unit
  expect((await see(w, 'wulead', referralId)).replies).toEqual([]);
  expect((await see(w, 'qian', referralId)).replies[0].countersignatures).toHaveLength(4);
  await s.accept(referralId);
  expect((await see(w, 'wulead', referralId)).replies[0]).toMatchObject({ state: 'RELEASED', sendBackNote: null });
  expect((await see(w, 'zhang', referralId))).toMatchObject({ coHandling: null, awaitedOfMe: null, replies: [{ countersignatures: null, coViews: '税务局：涉税部分同步受理。城管局：占道部分已更正。', coUnits: [{ name: '税务局' }, { name: '城管局' }] }] });
  const { node } = await w.as('zhang').run('query($id: ID!) { node(id: $id) { ... on Opinion { answer { text coViews unit { name } coUnits { name } } } } }', { id: opinion.id });
  expect(node.answer).toEqual({ text: '已合并窗口，占道部分已更正。', coViews: '税务局：涉税部分同步受理。城管局：占道部分已更正。', unit: { name: '市场监管局' }, coUnits: [{ name: '税务局' }, { name: '城管局' }] });
});

clause('A-29 a joint reply that does not adopt says why before any co unit is asked to countersign it', async (w) => {
  const s = steps(w);
  const r = replySteps(w);
  const { referral: { id: referralId } } = await r.joint();
  await r.coOpine(referralId);
  const notAdopted = await s.answerClass('NOT_ADOPTED');
  const { id: replyId } = await s.draft(referralId, { answerClassId: notAdopted, text: '协办单位均认为不宜采纳。', coViews: '税务局：不宜采纳。' });
  // what co units think is no reason of the answer's own
  expect(await w.as('zhao').refused(SUBMIT_REPLY, { i: { replyId, expectedVersion: 1 } })).toMatchObject({ code: 'REASON_REQUIRED', rule: 'A-29' });
  expect(await w.as('wulead').refused(COUNTERSIGN, { i: { replyId, expectedVersion: 1 } })).toMatchObject({ code: 'NOT_FOUND' });
  await s.declineDraft(referralId, { coViews: '税务局：不宜采纳。' });
  await s.submit(replyId, 2);
  // an objection and a new draft do not lead round it
  await w.as('wulead').run(OBJECT, { i: { replyId, expectedVersion: 3, reason: '请再斟酌' } });
  await s.draft(referralId, { answerClassId: notAdopted, text: '不采纳。', explanation: null });
  expect(await w.as('zhao').refused(SUBMIT_REPLY, { i: { replyId, expectedVersion: 5 } })).toMatchObject({ code: 'REASON_REQUIRED', rule: 'A-29' });
});
