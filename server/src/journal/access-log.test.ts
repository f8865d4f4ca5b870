import { expect, test } from 'vitest';
import { change, key, steps } from '../../test/steps.ts';
import { aWorld } from '../../test/world.ts';

test('a refused attempt is kept in the access log, who and what and why, and not in the journal', async () => {
  const w = await aWorld();
  const { issue } = await steps(w).inHand();
  await w.as('zhao').refused(change('issueClear', 'IssueClearInput', 'issue { id }'), { i: { issueId: issue.id, expectedVersion: 2, evidence: '自行销号' } });
  const log = await w.asOwner('select membership_id, act, subject_id, outcome from access_log');
  expect(log).toEqual([{ membership_id: w.members['zhao'], act: 'issueClear', subject_id: issue.id, outcome: 'NOT_YOURS' }]);
});

test('the application can write the access log and neither read, change nor empty it', async () => {
  const w = await aWorld();
  for (const sql of ['select * from access_log', "update access_log set outcome = 'nothing happened'", 'delete from access_log', 'truncate access_log']) {
    await expect(w.asRole(['system:*'], sql)).rejects.toThrow(/permission denied/);
  }
});

test('a retried change gives its first answer again, also after others have moved the matter on', async () => {
  const w = await aWorld();
  const s = steps(w);
  const submission = await s.file();
  const register = { opinionId: submission.opinions[0]!.id, expectedVersion: 1, idempotencyKey: key(), title: '标题', problem: '问题', suggestion: '', category: 'GOVERNMENT_SERVICE' };
  const REGISTER = change('opinionRegister', 'OpinionRegisterInput', 'opinion { issue { id number } }');
  const first = await w.as('qian').run(REGISTER, { i: register });
  await s.refer(first.opinionRegister.opinion.issue.id);
  const before = await w.journal();
  const again = await w.as('qian').run(REGISTER, { i: register });
  expect(again.opinionRegister).toEqual(first.opinionRegister);
  expect(await w.journal()).toEqual(before);
});
