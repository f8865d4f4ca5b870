import { expect } from 'vitest';
import { change, key, steps } from '../../test/steps.ts';
import { clause, type World } from '../../test/world.ts';

const ADD = change('answerTemplateAdd', 'AnswerTemplateAddInput', 'answerTemplate { id version state text answerClass { label } allowedActions { action } }');
const EDIT = change('answerTemplateEdit', 'AnswerTemplateEditInput', 'answerTemplate { id version title text }');
const RETIRE = change('answerTemplateRetire', 'OnAnswerTemplateInput', 'answerTemplate { id state stateLabel }');
const LIST = '{ viewer { scheme { templateOffers { action } templatePlaceholders { written } } } answerTemplates(first: 50) { nodes { id version title text state answerClassCode answerClass { label } allowedActions { action } } } }';
const FILLED = 'query($id: ID!) { node(id: $id) { ... on Referral { number answerTemplates { id title text answerClass { kind } } } } }';
const offered = async (w: World, who: Parameters<World['as']>[0], id: string) => (await w.as(who).run(FILLED, { id })).node;

clause('A-49 the office keeps the templates of its scheme; the lead unit begins an answer with one, filled in', async (w) => {
  const s = steps(w);
  const { referral } = await s.inHand();
  // a scheme is founded with some, in the codes of its own classes
  const { answerTemplates, viewer } = await w.as('qian').run(LIST);
  expect(viewer.scheme).toEqual({ templateOffers: [{ action: 'add' }], templatePlaceholders: ['{事项}', '{编号}', '{单位}', '{日期}'].map((written) => ({ written })) });
  expect(answerTemplates.nodes).toHaveLength(3);
  expect(answerTemplates.nodes).toEqual(expect.arrayContaining([expect.objectContaining({ title: '采纳并已办理', answerClassCode: 'ADOPTED', answerClass: { label: '采纳' } })]));
  const { number, answerTemplates: first } = await offered(w, 'zhao', referral.id);
  const adopted = first.find((t: { title: string }) => t.title === '采纳并已办理');
  expect(adopted.answerClass).toEqual({ kind: 'ADOPTED' });
  expect(adopted.text).toContain(`（${number}）收悉。经市场监管局研究`);
  expect(adopted.text).toContain('2026年3月2日');
  expect(adopted.text).not.toMatch(/[{}]/);
  // whoever does not write the answer is not offered any
  for (const who of ['wu', 'qian', 'lin', 'zhang'] as const) expect((await offered(w, who, referral.id))?.answerTemplates ?? [], who).toEqual([]);

  const words = (over: object = {}) => ({ i: { idempotencyKey: key(), title: '窗口类', text: '{单位}已就“{事项}”增设窗口。', answerClassCode: null, ...over } });
  for (const who of ['zhao', 'sun', 'lin', 'zhang', 'admin'] as const) expect(await w.as(who).refused(ADD, words()), who).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('qian').refused(ADD, words({ title: ' ' }))).toMatchObject({ code: 'INCOMPLETE', field: 'title' });
  expect(await w.as('qian').refused(ADD, words({ text: '{提交人}您好' }))).toMatchObject({ code: 'INVALID', field: 'text', message: '无法识别的占位符：{提交人}' });
  expect(await w.as('qian').refused(ADD, words({ answerClassCode: 'Z' }))).toMatchObject({ code: 'INVALID', field: 'answerClassCode' });
  const { answerTemplateAdd: { answerTemplate } } = await w.as('qian').run(ADD, words());
  expect(answerTemplate).toMatchObject({ state: 'IN_USE', answerClass: null, allowedActions: [{ action: 'edit' }, { action: 'retire' }] });
  const last = async () => (await offered(w, 'zhao', referral.id)).answerTemplates.find((t: { title: string }) => t.title.startsWith('窗口'));
  expect((await last()).text).toMatch(/^市场监管局已就“.+”增设窗口。$/);

  const on = (expectedVersion: number, over: object = {}) => ({ i: { answerTemplateId: answerTemplate.id, expectedVersion, ...over } });
  for (const who of ['zhao', 'lin'] as const) expect(await w.as(who).refused(EDIT, on(1, { title: '窗口类', text: '改' })), who).toMatchObject({ code: 'NOT_YOURS' });
  expect(await w.as('qian').refused(EDIT, on(9, { title: '窗口类', text: '改' }))).toMatchObject({ code: 'VERSION_CONFLICT' });
  await w.as('qian').run(EDIT, on(1, { title: '窗口服务类', text: '{单位}已增设窗口，{日期}起启用。' }));
  expect(await last()).toMatchObject({ title: '窗口服务类', text: '市场监管局已增设窗口，2026年3月2日起启用。' });
  expect(await w.as('zhang').refused(RETIRE, on(2))).toMatchObject({ code: 'NOT_FOUND' });
  expect((await w.as('kang').run(RETIRE, on(2))).answerTemplateRetire.answerTemplate).toMatchObject({ state: 'RETIRED', stateLabel: '已停用' });
  expect((await offered(w, 'zhao', referral.id)).answerTemplates).toHaveLength(3);
  expect(await w.as('qian').refused(EDIT, on(3, { title: '窗口类', text: '改' }))).toMatchObject({ code: 'WRONG_STATE' });
  // an observer does not read them, another scheme has its own
  expect((await w.as('zhang').run(LIST)).answerTemplates.nodes).toEqual([]);
});
