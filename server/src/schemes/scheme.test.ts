import { afterAll, beforeAll, expect, test } from 'vitest';
import { peopleWorld, type PeopleWorld } from '../../test/people-world.ts';
import { act } from '../journal/act.ts';
import { system } from '../kernel/actor.ts';
import { Refused } from '../kernel/refused.ts';
import { Scheme } from './scheme.entity.ts';
import { dongjiang } from './presets/dongjiang.ts';
import { huaibei } from './presets/huaibei.ts';
import type { RuleText } from './preset.ts';
import { appointable, inForce, rulesOf } from './rules.ts';
import { newRuleVersion } from './scheme.actions.ts';
import { textOf } from './rule-set.text.ts';

let world: PeopleWorld;
beforeAll(async () => { world = await peopleWorld(); });
afterAll(() => world.close());

const rulesNow = (scheme: string, at = world.services.now()) => world.asSystem((em) => inForce(em, scheme, at));
const amend = (scheme: string, modify: (text: RuleText) => RuleText) =>
  act({ services: world.services, actor: system(scheme) }, { act: 'rulesAmend', input: {} }, async (change) => ({ id: (await newRuleVersion(change, scheme, modify)).set.id }));

test.each([huaibei, dongjiang])('a scheme founded on $key says what its founding document says, row by row', async (preset) => {
  const scheme = await world.found(preset);
  const { set, ...rules } = await rulesNow(scheme);
  const { key, label, trialMonths, ...text } = preset;
  expect(textOf({ set, ...rules })).toEqual({ ...text, trialUntil: trialMonths === null ? null : '2027-03-01' });
  expect(set).toMatchObject({ edition: 1, state: 'IN_FORCE', inForceOn: '2026-03-02', trial: trialMonths !== null });
  expect(await world.asSystem((em) => em.findOneOrFail(Scheme, { id: scheme }))).toMatchObject({ name: label.zh, preset: key, calendarId: 'cn' });
  expect((await world.entries(scheme)).map((e) => e.type)).toEqual(['SchemeFounded', 'RulesTookForce']);
});

test('B-8: a new version takes force while what was made under the old one keeps it', async () => {
  const scheme = await world.found();
  const { membership } = await world.join(scheme, { username: 'early' });
  const before = await rulesNow(scheme);
  await amend(scheme, (text) => ({
    ...text,
    clocks: { ...text.clocks, contact: { ...text.clocks.contact!, days: 2 } },
    lists: { ...text.lists, submissionTypes: text.lists.submissionTypes.map((type) => ({ ...type, period: 'QUARTER' as const })) },
    answerClasses: text.answerClasses.map((c) => (c.requiresReason ? { ...c, reasonLength: 50 } : c)).filter((c) => c.kind !== 'FOR_REFERENCE'),
    termMonths: 24,
  }));
  const after = await rulesNow(scheme);
  expect(after.set).toMatchObject({ edition: 2, termMonths: 24, trialUntil: before.set.trialUntil });
  expect(after.clock('contact').days).toBe(2);
  expect(after.offered('submissionTypes', null)).toMatchObject([{ code: 'MONTHLY_FORM', period: 'QUARTER' }, { code: 'INDUSTRY_SIGNAL', period: 'QUARTER' }]);
  expect(after.answerClasses.map((c) => [c.code, c.reasonLength])).toEqual([['ADOPTED', 0], ['PARTLY', 50], ['PLANNED', 0], ['NOT_ADOPTED', 50]]);
  const kept = await world.asSystem((em) => rulesOf(em, membership.ruleSetId));
  expect(kept.set).toMatchObject({ edition: 1, termMonths: 12 });
  expect(kept.clock('contact').days).toBe(3);
  expect((await world.join(scheme, { username: 'late' })).membership.ruleSetId).toBe(after.set.id);
});

test('B-8: nothing of a version that took force is edited, by whatever statement', async () => {
  const scheme = await world.found();
  const { set } = await rulesNow(scheme);
  const insert = (table: string, columns: string, values: string) => `insert into ${table} (rule_set_id, ${columns}) values ('${set.id}', ${values})`;
  const edits = [
    `update rule_set set term_months = 1 where id = '${set.id}'`,
    `update rule_set set state = 'DRAFT' where id = '${set.id}'`,
    `update clock_rule set days = 30 where rule_set_id = '${set.id}'`,
    `update answer_class set requires_reason = false, reason_length = 0, must_cite = false where rule_set_id = '${set.id}'`,
    `update choice set label_zh = '别的' where rule_set_id = '${set.id}'`,
    insert('clock_rule', 'name, days, clause, label_zh, label_en', "'extra', 9, 'x', 'x', 'x'"),
    insert('choice', 'list, code, label_zh, label_en, ordinal', "'methods', 'EXTRA', 'x', 'x', 99"),
    `delete from clock_rule where rule_set_id = '${set.id}'`,
    `delete from answer_class where rule_set_id = '${set.id}'`,
    `delete from rule_set where id = '${set.id}'`,
  ];
  for (const edit of edits) {
    await expect(world.asSystem((em) => em.execute(edit)), edit).rejects.toThrow(/took force|may not move|never changes|permission denied/);
  }
});

test('rows are not moved from a version in force to a draft, nor may a class let non-adoption pass without a reason', async () => {
  const scheme = await world.found();
  const { set, answerClasses } = await rulesNow(scheme);
  await expect(amend(scheme, (text) => ({
    ...text, answerClasses: text.answerClasses.map((c) => (c.kind === 'NOT_ADOPTED' ? { ...c, requiresReason: false, reasonLength: 0, mustCite: false } : c)),
  }))).rejects.toThrow(/check/);
  expect((await rulesNow(scheme)).set.id).toBe(set.id);
  await expect(world.asSystem(async (em) => {
    await em.execute(`insert into rule_set (id, scheme_id, version, state, title_zh, title_en, document_name, trial, term_months, liaison_registers, liaison_declines, text_limit,
      photo_limit, photo_bytes, opinion_limit, number_prefix, method_needed, checks_shown, visit_months) select 'rul_x', scheme_id, 9, 'DRAFT', title_zh, title_en, document_name, trial, term_months, liaison_registers,
      liaison_declines, text_limit, photo_limit, photo_bytes, opinion_limit, number_prefix, method_needed, checks_shown, visit_months from rule_set where id = ?`, [set.id]);
    await em.execute("update answer_class set rule_set_id = 'rul_x' where id = ?", [answerClasses[0]!.id]);
  })).rejects.toThrow(/took force/);
});

test('A-1: a scheme whose rules are not in force yet is refused', async () => {
  const scheme = await world.found();
  const error = await rulesNow(scheme, new Date('2026-03-01T12:00:00+08:00')).then(() => null, (e: unknown) => e);
  expect(error).toBeInstanceOf(Refused);
  expect(error).toMatchObject({ code: 'SCHEME_NOT_IN_FORCE', rule: 'A-1' });
});

test('B-12, B-13: a channel is offered its own scopes, and a scheme without channels offers everything to everybody', async () => {
  const rules = await rulesNow(await world.found());
  const codes = (channel: 'EXTERNAL' | 'INTERNAL' | null) => rules.offered('opinionScopes', channel).map((c) => c.code);
  expect(codes('INTERNAL')).toEqual(['PRACTICE', 'POLICY_EFFECT', 'LIFE_CYCLE']);
  expect(codes('EXTERNAL')).toEqual(['GOVERNMENT_ENVIRONMENT', 'INDUSTRY_TREND', 'INNOVATION', 'CONSTRAINT', 'RISK']);
  expect(codes(null)).toHaveLength(8);
});

test('A-2, A-25: observers of Huaibei file reports, proposals and demands; good practice and clues are not offered yet', async () => {
  const rules = await rulesNow(await world.found(huaibei));
  expect(rules.offered('submissionTypes', null).map((c) => [c.code, c.period])).toEqual([['OBSERVATION_REPORT', 'QUARTER'], ['PROPOSAL', null], ['ENTERPRISE_DEMAND', null]]);
  expect(rules.labelOf('submissionTypes', 'PROPOSAL', 'zh')).toBe('优化营商环境建议书');
  expect(rules.labelOf('submissionTypes', 'CLUE', 'zh')).not.toContain('CLUE');
});

test('A-1, B-32: nobody is appointed before rules are in force, nor after their trial has ended', async () => {
  const scheme = await world.found();
  const at = (day: string) => world.asSystem((em) => appointable(em, scheme, new Date(`${day}+08:00`))).then((r) => r.set.edition, (e: unknown) => (e as Refused).rule);
  expect(await at('2026-03-01T12:00:00')).toBe('A-1');
  expect(await at('2026-03-02T12:00:00')).toBe(1);
  expect(await at('2027-03-01T23:59:59')).toBe(1);
  expect(await at('2027-03-02T00:00:00')).toBe('B-32');
});
