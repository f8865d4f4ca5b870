import { expect } from 'vitest';
import { change, steps } from '../../test/steps.ts';
import { clause } from '../../test/world.ts';

const LETTER = 'query($id: ID!) { node(id: $id) { ... on Reply { letterNumber signedBy unit { name } answerClass { label } text releasedAt referral { number authorsShown requirement handler { name } issue { title } } } } }';

clause('A-34 a released answer bears a number, and its letter names nobody to whoever may not know them', async (w) => {
  const s = steps(w);
  const { reply, referral } = await s.replied();
  // before it is released there is no letter
  for (const who of ['zhao', 'qian'] as const) expect((await w.as(who).run(LETTER, { id: reply.id })).node, who).toMatchObject({ letterNumber: null, text: '经研究，该建议暂不采纳。' });
  expect((await w.as('zhang').run(LETTER, { id: reply.id })).node).toBeNull();
  expect(await w.as('zhao').refused(change('referralAccept', 'OnReferralInput', 'referral { id }'), { i: { referralId: referral.id, expectedVersion: 4 } })).toMatchObject({ code: 'NOT_YOURS' });
  await s.accept(referral.id);
  for (const who of ['zhang', 'zhao', 'qian', 'lin'] as const) expect((await w.as(who).run(LETTER, { id: reply.id })).node, who).toMatchObject({ letterNumber: '答复〔2026〕1号', unit: { name: '市场监管局' }, referral: { number: '交办〔2026〕1号', issue: { title: '变更登记多头跑' } } });
  // its author reads the unit's name and nobody's of it; a unit is not told who asked
  expect((await w.as('zhang').run(LETTER, { id: reply.id })).node).toMatchObject({ signedBy: null, referral: { authorsShown: null, requirement: null, handler: null } });
  for (const who of ['zhao', 'sun'] as const) expect(JSON.stringify(await w.as(who).run(LETTER, { id: reply.id })), who).not.toContain('张企业');
  for (const who of ['li', 'wang', 'wu', 'mei'] as const) expect((await w.as(who).run(LETTER, { id: reply.id })).node, who).toBeNull();
});
