import { helpers, type Attack } from './reason-rule.attacks.ts';
import type { Matters } from './reason-rule.matters.ts';

const { copied, set, all, asClass, permission, never } = helpers;
const tookForce = /a rule set that took force is never edited/;
const laxer = (m: Matters, kind = 'FOR_REFERENCE') => all(
  copied('rule_set', m.rules, { id: 'rls_lax', version: 99, state: 'DRAFT', in_force_on: null }),
  `insert into answer_class values ('acl_lax', 'rls_lax', 'LAX', '不采纳', 'No', '${kind}', false, 0, false, 1)`);
const inForce = (m: Matters) => all(laxer(m), set('rule_set', m.rules, "state = 'SUPERSEDED'"), set('rule_set', 'rls_lax', "state = 'IN_FORCE', in_force_on = '2026-06-01'"));
/** A table of this connection alone, under the name of a real one. */
const shadow = (table: string, id: string, over: object) => all(`create temp table ${table} (like public.${table})`,
  `insert into pg_temp.${table} select (jsonb_populate_record(t, '${JSON.stringify(over)}'::jsonb)).* from public.${table} t where id = '${id}'`, `grant all on pg_temp.${table} to public`);

/** What a class asks for is made less, or a laxer class is used. */
export const classes: Attack[] = [
  ['a class in force asks for no reason', (m) => set('answer_class', m.notAdopted, 'requires_reason = false, must_cite = false'), tookForce],
  ['a class in force asks for less', (m) => set('answer_class', m.notAdopted, 'reason_length = 1'), tookForce],
  ['a class in force is of another kind', (m) => set('answer_class', m.notAdopted, "kind = 'ADOPTED', requires_reason = false"), tookForce],
  ['a lax class is put among those in force', (m) => `insert into answer_class values ('acl_lax', '${m.rules}', 'LAX', '不采纳', 'No', 'FOR_REFERENCE', false, 0, false, 1)`, tookForce],
  ['a lax class is moved among those in force', (m) => all(laxer(m), set('answer_class', 'acl_lax', `rule_set_id = '${m.rules}'`)), tookForce],
  ['a class in force is moved to a draft', (m) => all(laxer(m), set('answer_class', m.reference, "rule_set_id = 'rls_lax'")), tookForce],
  ['a rule set in force is a draft again', (m) => set('rule_set', m.rules, "state = 'DRAFT'"), /may not move IN_FORCE>DRAFT/],
  ['a rule set is put in as in force', (m) => copied('rule_set', m.rules, { id: 'rls_lax', version: 99 }), /may not move >IN_FORCE/],
  ['not adopting asks for no reason under new rules', (m) => laxer(m, 'NOT_ADOPTED'), /answer_class_check/],
  ['a class of a draft is used', (m) => all(laxer(m), set('reply', m.hand.reply, asClass('acl_lax'))), /no such answer class in force/],
  ['a lax class of new rules is used on an old matter', (m) => all(inForce(m), set('reply', m.hand.reply, asClass('acl_lax'))), /no such answer class in force/],
  ['an old matter comes under new rules', (m) => all(inForce(m), set('issue', m.hand.issue, "rule_set_id = 'rls_lax'")), never],
  ['an old referral comes under new rules', (m) => all(inForce(m), set('referral', m.hand.referral, "rule_set_id = 'rls_lax'")), never],
  ['an old matter gets a referral under new rules', (m) => all(inForce(m), copied('referral', m.hand.referral, { id: 'ref_z', number: 'x', state: 'ISSUED', rule_set_id: 'rls_lax' })), /by the rules of its issue/],
  ['a ground of one’s own is put among those in force', (m) => `insert into choice (rule_set_id, list, code, label_zh, label_en, ordinal) values ('${m.rules}', 'reasonCategories', ' ', ' ', ' ', 99)`, tookForce],
];

/** The checks themselves are got at. */
export const checks: Attack[] = [
  ...['alter table reply drop constraint reply_reasoned', 'alter table reply disable trigger worded', 'drop trigger answers_hold on opinion', 'alter table issue disable row level security', 'drop table reply cascade', 'drop policy seen on reply',
    'create trigger mine before update on reply for each row execute function huiyin.frozen()', "create rule mine as on update to reply do instead nothing", 'create or replace function huiyin.meaningful_length(t text) returns int language sql as $$ select 1000 $$',
    'create function huiyin.mine() returns int language sql as $$ select 1 $$', 'create function public.char_length(text) returns int language sql as $$ select 1000 $$', 'drop function huiyin.answers_hold() cascade', "alter function huiyin.issue_holds(text) set search_path = 'pg_temp'",
    'set session_replication_role = replica', 'set role huiyin_owner', 'set session authorization huiyin_owner', 'alter role huiyin_app bypassrls', "create schema mine", 'select huiyin.walled(\'answer_class\')',
  ].map((sql): Attack => [sql, () => sql, permission]),
  ['the check waits and is asked at once', (m) => all('set constraints all immediate', set('issue', m.hand.issue, "state = 'ANSWERED'")), /every opinion of it has a released answer/],
  ['the check waits and is asked before the end', (m) => all(set('opinion', m.cleared.opinion, 'answer_id = null'), 'set constraints all immediate', set('opinion', m.cleared.opinion, `answer_id = '${m.cleared.reply}'`)), /released answer/],
  ['it is done within a savepoint', (m) => all('savepoint a', set('opinion', m.cleared.opinion, 'answer_id = null'), 'release a'), /released answer/],
  ['it is done within a block that swallows errors', (m) => `do $$ begin ${set('reply', m.review.reply, "state = 'REJECTED'")}; exception when others then null; end $$`, /only with a signed reply/],
  ['it is done by conflict', (m) => `${copied('reply', m.cleared.reply, { state: 'DRAFT', released_at: null })} on conflict (id) do update set explanation = null`, /may not move|never changes/],
  ['it is done by merging', (m) => `merge into reply p using (select '${m.cleared.reply}' as id) x on p.id = x.id when matched then update set explanation = ''`, never],
  ['it is done by a function of one’s own', (m) => all(`create function pg_temp.mine() returns void language sql as $$ ${set('opinion', m.cleared.opinion, 'answer_id = null')} $$`, 'select pg_temp.mine()'), /released answer/],
  ['a search path leads elsewhere', (m) => all('set local search_path = pg_temp, public, pg_catalog', set('opinion', m.cleared.opinion, 'answer_id = null')), /released answer/],
  ['another table stands in for the referrals', (m) => all(shadow('referral', m.hand.referral, { state: 'ISSUED' }), set('public.referral', m.hand.referral, `state = 'REPLIED', reply_id = '${m.hand.reply}'`)), /only with a signed reply/],
  ['another table stands in for the replies', (m) => all(shadow('reply', m.hand.reply, { state: 'SIGNED' }), set('public.referral', m.hand.referral, `state = 'REPLIED', reply_id = '${m.hand.reply}'`)), /only with a signed reply/],
  ['another table stands in for the issues', (m) => all(shadow('issue', m.hand.issue, {}), set('public.issue', m.hand.issue, "state = 'ANSWERED'")), /every opinion of it has a released answer/],
  ['another table stands in for the opinions', (m) => all('create temp table opinion (like public.opinion)', 'grant all on pg_temp.opinion to public', set('public.opinion', m.cleared.opinion, 'answer_id = null')), /released answer/],
  ['another table stands in for the rule sets', (m) => all(shadow('rule_set', m.rules, { state: 'DRAFT' }), set('answer_class', m.notAdopted, 'reason_length = 1')), tookForce],
  ['another table stands in for the classes', (m) => all(laxer(m), shadow('answer_class', 'acl_lax', { rule_set_id: m.rules }),
    `update reply set answer_class_id = 'acl_lax', requires_reason = false, reason_length = 0, must_cite = false where id = '${m.hand.reply}'`), /no such answer class in force/],
];
