import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../src/platform/database.ts';
import { scopesOf } from '../src/accounts/membership.rules.ts';
import { ask, standing } from './asking.ts';
import { cast } from './cast.ts';
import { classes, checks } from './reason-rule.rules.ts';
import { helpers, joining, moving, rewording, rows, swapping } from './reason-rule.attacks.ts';
import { reasonWorld, type Matters } from './reason-rule.matters.ts';
import type { World } from './world.ts';

let w: World;
let m: Matters;
beforeAll(async () => { ({ w, m } = await reasonWorld()); });
afterAll(() => w.close());

const system = ['system:*'];
const rules = () => w.asOwner(`select (select jsonb_agg(r order by id) from rule_set r) as sets, (select jsonb_agg(a order by id) from answer_class a) as classes,
  (select count(*) from choice) as choices, (select jsonb_agg(tgname order by tgname, tgrelid) from pg_trigger where tgenabled = 'O' and not tgisinternal) as triggers`);
const everything = async () => [await standing(w), await rules()];
const attacks = { 'is worded otherwise': rewording, 'is tied to something else': swapping, 'is moved by hand': moving, 'is merged, parted or split': joining, 'is put in or taken out': rows, 'is judged by less': classes, 'is checked by something else': checks };

describe.each(Object.entries(attacks))('what is answered stands with its reason, though it %s:', (_, list) => {
  let before: unknown;
  beforeAll(async () => { before = await everything(); });

  test.each(list)('%s', async (_what, sql, refused) => {
    const error = await w.asRole(system, sql(m)).then(() => null, (e: Error & { code: string }) => e);
    expect(error?.message).toMatch(refused);
    // a check, a right that is missing, or a key: never a mistake of the statement
    expect(['23514', '42501', '23503']).toContain(error!.code);
  });

  test('and every row is as it was', async () => { expect(await everything()).toEqual(before); });
});

const as = (scopes: readonly string[]) => `begin; select set_config('huiyin.scopes', '{${scopes.map((s) => `"${s}"`).join(',')}}', true)`;

test('nobody else comes further: not with anybody’s scopes, not with none, and not with the system’s and all of them', async () => {
  const before = await standing(w);
  const scopes = (Object.keys(cast) as (keyof typeof cast)[]).map((key): string[] => scopesOf({ id: w.members[key]!, schemeId: w.schemeId, role: cast[key].role, unitId: cast[key].unit ? w.units[cast[key].unit]! : null }));
  await withClient(w.database.appUrl, async (c) => {
    for (const held of [[], ...scopes, [...system, ...scopes.flat()]]) for (const [, sql] of Object.values(attacks).flat()) {
      await c.query(`${as(held)}; ${sql(m)}; commit`).catch(() => c.query('rollback'));
      await c.query('discard temp');
    }
  });
  // new rules are anybody's to write; what is judged by them is not
  expect(await standing(w)).toBe(before);
}, 60_000);

describe('of two at once', () => {
  const { copied, set, all } = helpers;
  const answers = () => all(
    // the checks wait for the end, so the order does not matter
    set('issue', m.review.issue, "state = 'ANSWERED'"), set('opinion', m.review.opinion, `state = 'ANSWERED', answered_at = now(), answer_id = '${m.review.reply}'`),
    set('referral', m.review.referral, "state = 'CLOSED'"), set('reply', m.review.reply, "state = 'RELEASED', released_at = now()"));
  const another = () => copied('opinion', m.review.opinion, { id: 'opn_two', ordinal: 9, state: 'SUBMITTED' });
  const states = () => w.asOwner('select o.id, o.state, i.state as issue from opinion o join issue i on i.id = o.issue_id where i.id = $1 order by o.ordinal', [m.review.issue]);

  test.each([
    ['answers an issue', answers, another, () => [{ id: m.review.opinion, state: 'ANSWERED', issue: 'ANSWERED' }]],
    ['adds an opinion to it', another, answers, () => [{ id: m.review.opinion, state: 'REGISTERED', issue: 'REFERRED' }, { id: 'opn_two', state: 'SUBMITTED', issue: 'REFERRED' }]],
  ] as const)('the one that %s keeps the other from leaving it answered with an opinion that is not', async (_, first, second, then) => {
    await withClient(w.database.appUrl, (one) => withClient(w.database.appUrl, async (two) => {
      // the first has been found good and is not through yet: the second cannot see it
      await one.query(`${as(system)}; ${first()}; set constraints all immediate`);
      const other = two.query(`${as(system)}; ${second()}; commit`).then(() => null, (e: Error) => e);
      await setTimeout(100);
      await one.query('commit');
      expect((await other)?.message).toMatch(/every opinion of it has a released answer/);
    }));
    expect(await states()).toEqual(then());
    await takeBack();
    expect(await states()).toEqual([{ id: m.review.opinion, state: 'REGISTERED', issue: 'REFERRED' }]);
  });

  /** As it stood before, by the hand of the tables' owner. */
  const takeBack = () => withClient(w.database.ownerUrl, async (c) => {
    const tables = ['issue', 'opinion', 'referral', 'reply'];
    await c.query(all(...tables.map((t) => `alter table ${t} disable trigger user`), "delete from opinion where id = 'opn_two'",
      set('reply', m.review.reply, "state = 'SIGNED', released_at = null"), set('referral', m.review.referral, "state = 'REPLIED'"),
      set('opinion', m.review.opinion, "state = 'REGISTERED', answer_id = null, answered_at = null"), set('issue', m.review.issue, "state = 'REFERRED'"),
      ...tables.map((t) => `alter table ${t} enable trigger user`)));
  });
});

describe('the proper way', () => {
  const { set, all, reasoned, record } = helpers;

  test('is open: a draft with its reasons is signed, released and cleared, whatever the order within the transaction', async () => {
    await w.asRole(system, set('reply', m.hand.reply, `${reasoned()}, state = 'AWAITING_SIGNATURE'`));
    await w.asRole(system, all(set('referral', m.hand.referral, `state = 'REPLIED', reply_id = '${m.hand.reply}'`),
      set('reply', m.hand.reply, `state = 'SIGNED', signed_by_id = '${w.members['sun']}', signed_at = now()`)));
    await w.asRole(system, all(set('issue', m.hand.issue, "state = 'ANSWERED'"), set('issue', m.hand.issue, `state = 'CLEARED', evidence = '已核查', cleared_at = now(), cleared_by_id = '${m.officer}'`), record(m.hand.issue, w.members['kang']!, m.officer),
      set('opinion', m.hand.opinion, `state = 'ANSWERED', answered_at = now(), answer_id = '${m.hand.reply}'`),
      set('referral', m.hand.referral, "state = 'CLOSED'"), set('reply', m.hand.reply, "state = 'RELEASED', released_at = now()")));
    const { data } = await ask(w, 'query($id: ID!) { node(id: $id) { ... on Issue { state } } }', { id: m.hand.issue }, { cookie: w.as('qian').cookie() });
    expect(data).toEqual({ node: { state: 'CLEARED' } });
  });

  test('is open to new rules: a draft rule set is written, takes force and is then as fast as the old', async () => {
    await w.asRole(system, helpers.copied('rule_set', m.rules, { id: 'rls_new', version: 2, state: 'DRAFT', in_force_on: null }));
    await w.asRole(system, "insert into answer_class values ('acl_new', 'rls_new', 'NO', '不采纳', 'No', 'NOT_ADOPTED', true, 80, true, 1)");
    await w.asRole(system, set('answer_class', 'acl_new', 'reason_length = 100'));
    await w.asRole(system, all(set('rule_set', m.rules, "state = 'SUPERSEDED'"), set('rule_set', 'rls_new', "state = 'IN_FORCE'")));
    await expect(w.asRole(system, set('answer_class', 'acl_new', 'reason_length = 80'))).rejects.toThrow(/never edited/);
  });
});
