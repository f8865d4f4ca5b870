import type { Matters } from './reason-rule.matters.ts';
import { longReason } from './steps.ts';

/** A way round the reason rule: what it is, the statements, and the words it is refused in. */
export type Attack = readonly [what: string, sql: (m: Matters) => string, refused: RegExp];

const never = /never changes|is for good/;
const permission = /permission denied|must be owner/;
const blank = ["null", "''", "repeat('　', 300)", "repeat(E' \\n\\t', 100)", "repeat(U&'\\200B', 300)", "repeat('不采纳', 100)", "repeat('。', 300)"];
/** A copy of a row with other values; every column a table has is copied. */
const copied = (table: string, id: string, over: object) =>
  `insert into ${table} select (jsonb_populate_record(t, '${JSON.stringify(over)}'::jsonb)).* from ${table} t where id = '${id}'`;
const set = (table: string, id: string, values: string) => `update ${table} set ${values} where id = '${id}'`;
const all = (...statements: string[]) => statements.join(';\n');
/** The record of a clearance, as two officers leave it. */
const record = (issue: string, proposer: string, confirmer: string) => `insert into clearance (id, scheme_id, issue_id, round, evidence, second, proposed_by_id, proposed_at, confirmed_by_id, confirmed_at, audience)
  select 'clr_z', scheme_id, id, round, '已核查', true, '${proposer}', now(), '${confirmer}', now(), array['system:*'] from issue where id = '${issue}'`;
/** The classes' demands go with the class. */
const asClass = (id: string) => `(answer_class_id, requires_reason, reason_length, must_cite) = (select id, requires_reason, reason_length, must_cite from answer_class where id = '${id}')`;
const reasoned = (over: Record<string, string> = {}) => Object.entries({ reason_category: "'AUTHORITY'", basis: "'《条例》第五条'", explanation: `'${longReason}'`, alternative: "'可网上预约'", ...over }).map(([c, v]) => `${c} = ${v}`).join(', ');

/** What stands is worded otherwise. */
export const rewording: Attack[] = [
  ...blank.flatMap((v): Attack[] => [
    [`the explanation of a cleared matter becomes ${v}`, (m) => set('reply', m.cleared.reply, `explanation = ${v}`), never],
    [`the evidence of a clearance becomes ${v}`, (m) => set('issue', m.cleared.issue, `evidence = ${v}`), /never changes|issue_cleared_evidence/],
  ]),
  ...['text', 'basis', 'alternative', 'reason_category', 'explanation'].flatMap((c): Attack[] => [
    [`the ${c} of a cleared matter is taken away`, (m) => set('reply', m.cleared.reply, c === 'text' ? "text = ''" : `${c} = null`), never],
    [`the ${c} of a signed reply is replaced`, (m) => set('reply', m.review.reply, `${c} = 'OTHER'`), never],
  ]),
  ['a released reply is a draft again', (m) => set('reply', m.cleared.reply, "state = 'DRAFT', released_at = null, explanation = null"), /may not move|never changes|for good/],
  ['a signed reply is a draft again', (m) => set('reply', m.review.reply, "state = 'DRAFT'"), /may not move SIGNED>DRAFT/],
  ['a released reply was never signed', (m) => set('reply', m.cleared.reply, 'signed_by_id = null, signed_at = null'), never],
  ['a released reply was never released', (m) => set('reply', m.cleared.reply, 'released_at = null'), never],
  ['a cleared matter was cleared by nobody', (m) => set('issue', m.cleared.issue, 'cleared_by_id = null, cleared_at = null'), never],
  ['an answered opinion was declined', (m) => set('opinion', m.cleared.opinion, "state = 'DECLINED', decline_reason = 'OTHER', decline_text = '不予受理'"), /may not move/],
  ['a signed reply asks for no reason', (m) => set('reply', m.review.reply, 'requires_reason = false'), /foreign key constraint/],
  ['a signed reply asks for a shorter reason', (m) => set('reply', m.review.reply, 'reason_length = 1'), /foreign key constraint/],
  ['a released reply asks for no reason', (m) => set('reply', m.cleared.reply, 'requires_reason = false, must_cite = false'), never],
  ['a released reply is of a class that needs none', (m) => set('reply', m.cleared.reply, asClass(m.adoptedClass)), never],
  ['a signed reply is of no class', (m) => set('reply', m.review.reply, 'answer_class_id = null, requires_reason = null, reason_length = null, must_cite = null'), never],
];

/** What stands is tied to something else. */
export const swapping: Attack[] = [
  ['a closed referral stands on another reply', (m) => set('referral', m.cleared.referral, `reply_id = '${m.adopted.reply}'`), never],
  ['a closed referral stands on none', (m) => set('referral', m.cleared.referral, 'reply_id = null'), never],
  ['a referral under review stands on another reply', (m) => set('referral', m.review.referral, `reply_id = '${m.adopted.reply}'`), /only with a signed reply/],
  ['a referral under review stands on none', (m) => set('referral', m.review.referral, 'reply_id = null'), /only with a signed reply/],
  ['a reply belongs to another referral', (m) => set('reply', m.cleared.reply, `referral_id = '${m.hand.referral}'`), never],
  ['a reply has another id', (m) => set('reply', m.cleared.reply, "id = 'rpl_x'"), never],
  ['a referral belongs to another issue', (m) => set('referral', m.cleared.referral, `issue_id = '${m.hand.issue}'`), never],
  ['an opinion is answered by another matter’s reply', (m) => set('opinion', m.cleared.opinion, `answer_id = '${m.adopted.reply}'`), /released answer/],
  ['an opinion is answered by nothing', (m) => set('opinion', m.cleared.opinion, 'answer_id = null'), /released answer/],
  ['an opinion was answered at no time', (m) => set('opinion', m.cleared.opinion, 'answered_at = null'), /released answer/],
  ['an answered opinion goes to another issue', (m) => set('opinion', m.cleared.opinion, `issue_id = '${m.hand.issue}'`), /released answer/],
  ['an answered opinion goes to no issue', (m) => set('opinion', m.cleared.opinion, 'issue_id = null'), /released answer/],
  ['an opinion in hand goes to a cleared issue', (m) => set('opinion', m.hand.opinion, `issue_id = '${m.cleared.issue}'`), /every opinion of it has a released answer/],
  ['an issue is in another round', (m) => set('issue', m.adopted.issue, 'round = 2'), /every opinion of it has a released answer/],
  ['a cleared issue is in another round', (m) => set('issue', m.cleared.issue, 'round = 2'), never],
  ['nobody is responsible for a cleared issue', (m) => set('issue', m.cleared.issue, 'responsible_unit_id = null'), never],
  ['nobody is responsible for an answered issue', (m) => set('issue', m.adopted.issue, 'responsible_unit_id = null'), /every opinion of it has a released answer/],
  ['a second answer takes the place of the first', (m) => all(
    copied('reply', m.cleared.reply, { id: 'rpl_y', ordinal: 2, state: 'DRAFT', signed_by_id: null, signed_at: null, released_at: null }),
    set('reply', 'rpl_y', `${asClass(m.adoptedClass)}, text = '已采纳'`), set('reply', 'rpl_y', "state = 'AWAITING_SIGNATURE'"),
    set('reply', 'rpl_y', `state = 'SIGNED', signed_by_id = '${m.officer}', signed_at = now()`), set('reply', 'rpl_y', "state = 'RELEASED', released_at = now()"),
    set('opinion', m.cleared.opinion, "answer_id = 'rpl_y'")), /released answer|only as the one its referral stands on/],
  ['a second answer is put beside the first', (m) => all(
    copied('reply', m.cleared.reply, { id: 'rpl_y', ordinal: 2, state: 'DRAFT', signed_by_id: null, signed_at: null, released_at: null }), set('reply', 'rpl_y', "state = 'AWAITING_SIGNATURE'"),
    set('reply', 'rpl_y', `state = 'SIGNED', signed_by_id = '${m.officer}', signed_at = now()`)), /only as the one its referral stands on/],
];

/** A state is set by hand. */
export const moving: Attack[] = [
  ...['AWAITING_SIGNATURE', 'SIGNED', 'RELEASED'].map((to): Attack => [`a draft without reasons is ${to}`, (m) => set('reply', m.hand.reply, `state = '${to}', signed_by_id = '${m.officer}', signed_at = now(), released_at = ${to === 'RELEASED' ? 'now()' : 'null'}`), /reply_reasoned|may not move/]),
  ...blank.flatMap((v) => ['basis', 'explanation', 'alternative'].map((c): Attack => [`${c} is ${v}`, (m) => set('reply', m.hand.reply, `${reasoned({ [c]: c !== 'explanation' && /不采纳|。/.test(v) ? "'  '" : v })}, state = 'AWAITING_SIGNATURE'`), /reply_reasoned/])),
  ...['null', "''", "' '", "'　'", "'NONE'"].map((v): Attack => [`the ground is ${v}`, (m) => set('reply', m.hand.reply, `${reasoned({ reason_category: v })}, state = 'AWAITING_SIGNATURE'`), /reply_reasoned|no such ground/]),
  ['the explanation is one character short', (m) => set('reply', m.hand.reply, `${reasoned({ explanation: `left('${longReason}', (select reason_length - 1 from answer_class where id = '${m.notAdopted}'))` })}, state = 'AWAITING_SIGNATURE'`), /reply_reasoned/],
  ['the answer has no text', (m) => set('reply', m.hand.reply, `${reasoned()}, text = '　', state = 'AWAITING_SIGNATURE'`), /reply_reasoned/],
  ['a referral is replied to by its draft', (m) => set('referral', m.hand.referral, `state = 'REPLIED', reply_id = '${m.hand.reply}'`), /only with a signed reply/],
  ['a referral is replied to by another’s reply', (m) => set('referral', m.hand.referral, `state = 'REPLIED', reply_id = '${m.review.reply}'`), /only with a signed reply/],
  ['a referral is closed without a look', (m) => set('referral', m.hand.referral, `state = 'CLOSED', reply_id = '${m.adopted.reply}'`), /may not move ACCEPTED>CLOSED/],
  ['a referral is closed on a reply that is not released', (m) => set('referral', m.review.referral, "state = 'CLOSED'"), /only with a signed reply/],
  ['an opinion is answered by nothing at all', (m) => set('opinion', m.hand.opinion, "state = 'ANSWERED', answered_at = now()"), /released answer/],
  ['an opinion is answered by a draft', (m) => set('opinion', m.hand.opinion, `state = 'ANSWERED', answered_at = now(), answer_id = '${m.hand.reply}'`), /released answer/],
  ['an opinion is answered by another’s answer', (m) => set('opinion', m.hand.opinion, `state = 'ANSWERED', answered_at = now(), answer_id = '${m.adopted.reply}'`), /released answer/],
  ['an opinion is answered by what is under review', (m) => set('opinion', m.review.opinion, `state = 'ANSWERED', answered_at = now(), answer_id = '${m.review.reply}'`), /released answer/],
  ['an opinion is answered by what was released past its referral', (m) => all(set('reply', m.review.reply, "state = 'RELEASED', released_at = now()"),
    set('opinion', m.review.opinion, `state = 'ANSWERED', answered_at = now(), answer_id = '${m.review.reply}'`)), /released answer|only with a signed reply|only as the one/],
  ['an issue in hand is answered', (m) => set('issue', m.hand.issue, "state = 'ANSWERED'"), /every opinion of it has a released answer/],
  ['an issue in hand is cleared', (m) => set('issue', m.hand.issue, `state = 'CLEARED', evidence = '已核查', cleared_at = now(), cleared_by_id = '${m.officer}'`), /may not move REFERRED>CLEARED/],
  ['an issue in hand is answered, then cleared', (m) => all(set('issue', m.hand.issue, "state = 'ANSWERED'"), set('issue', m.hand.issue, `state = 'CLEARED', evidence = '已核查', cleared_at = now(), cleared_by_id = '${m.officer}'`)), /every opinion of it has a released answer/],
  ['an issue is cleared by nobody', (m) => set('issue', m.adopted.issue, "state = 'CLEARED', evidence = '已核查', cleared_at = now()"), /issue_cleared_by/],
  ['an issue is cleared without evidence', (m) => set('issue', m.adopted.issue, `state = 'CLEARED', evidence = '　', cleared_at = now(), cleared_by_id = '${m.officer}'`), /issue_cleared_evidence/],
  ['an issue is cleared without its record', (m) => set('issue', m.adopted.issue, `state = 'CLEARED', evidence = '已核查', cleared_at = now(), cleared_by_id = '${m.officer}'`), /cleared by its record/],
  ['an issue is cleared by one person alone', (m) => all(record(m.adopted.issue, m.officer, m.officer)), /a second person/],
  ['an issue in hand is answered, then parked', (m) => all(set('issue', m.hand.issue, "state = 'ANSWERED'"), set('issue', m.hand.issue, "state = 'PARKED', park_plan = '以后再办', parked_until = '2027-01-01'")), /every opinion of it has a released answer/],
  ['an issue in hand is answered, cleared and confirmed', (m) => all(set('issue', m.hand.issue, "state = 'ANSWERED'"), set('issue', m.hand.issue, `state = 'CLEARED', evidence = '已核查', cleared_at = now(), cleared_by_id = '${m.officer}'`), set('issue', m.hand.issue, "state = 'CONFIRMED'")), /every opinion of it has a released answer/],
  ['a parked issue has no plan', (m) => set('issue', m.adopted.issue, "state = 'PARKED', park_plan = '　', parked_until = '2027-01-01'"), /issue_parked_park_plan/],
  ['a parked issue has no day', (m) => set('issue', m.adopted.issue, "state = 'PARKED', park_plan = '以后再办'"), /issue_parked_until/],
  ['a cleared issue is open again', (m) => set('issue', m.cleared.issue, "state = 'REGISTERED'"), /may not move CLEARED>REGISTERED/],
];

const due = /every opinion of it has a released answer/;
const byMerging = /only by merging or parting/;
const holdsNothing = /what is merged or void holds nothing of its own/;
const inParts = /what is split stands in its parts/;
/** The states of merging, parting and splitting, taken on the way by hand. */
const clearing = (m: Matters, id: string) => `state = 'CLEARED', evidence = '已核查', cleared_at = now(), cleared_by_id = '${m.officer}' where id = '${id}'`;
/** A part of what is in hand, as though it had been split. */
const part = (m: Matters, id: string, over: object = {}) => copied('opinion', m.hand.opinion, { id, ordinal: id.length + 7, state: 'SUBMITTED', issue_id: null, home_issue_id: null, split_from_id: m.hand.opinion, ...over });

/** What has no answer is merged, parted or split into a matter that stands answered, or an answered one is made to hold it. */
export const joining: Attack[] = [
  ['an opinion in hand is merged into a cleared issue', (m) => set('opinion', m.hand.opinion, `state = 'MERGED', issue_id = '${m.cleared.issue}', home_issue_id = '${m.cleared.issue}', merged_at = now()`), /may not move|every opinion|only by merging/],
  ['an opinion awaiting triage is merged into a cleared issue', (m) => all(copied('opinion', m.hand.opinion, { id: 'opn_m', ordinal: 7, state: 'SUBMITTED', issue_id: null, home_issue_id: null }),
    set('opinion', 'opn_m', `state = 'MERGED', issue_id = '${m.cleared.issue}', home_issue_id = '${m.cleared.issue}', merged_at = now()`)), due],
  ['an opinion awaiting triage is merged into an answered issue', (m) => all(copied('opinion', m.hand.opinion, { id: 'opn_m', ordinal: 7, state: 'SUBMITTED', issue_id: null, home_issue_id: null }),
    set('opinion', 'opn_m', `state = 'MERGED', issue_id = '${m.adopted.issue}', home_issue_id = '${m.adopted.issue}', merged_at = now()`)), due],
  ['an opinion is merged into an answered issue, which is cleared over it', (m) => all(copied('opinion', m.hand.opinion, { id: 'opn_m', ordinal: 7, state: 'SUBMITTED', issue_id: null, home_issue_id: null }),
    set('opinion', 'opn_m', `state = 'MERGED', issue_id = '${m.adopted.issue}', home_issue_id = '${m.adopted.issue}', merged_at = now()`), `update issue set ${clearing(m, m.adopted.issue)}`, record(m.adopted.issue, m.officer, m.officer)), /every opinion|a second person/],
  ['a merged opinion takes the answer of another matter', (m) => all(copied('opinion', m.hand.opinion, { id: 'opn_m', ordinal: 7, state: 'SUBMITTED', issue_id: null, home_issue_id: null }),
    set('opinion', 'opn_m', `state = 'MERGED', issue_id = '${m.hand.issue}', home_issue_id = '${m.hand.issue}', merged_at = now()`), set('opinion', 'opn_m', `state = 'ANSWERED', answered_at = now(), answer_id = '${m.adopted.reply}'`)), /released answer/],
  ['an issue in hand is called merged into a cleared one', (m) => set('issue', m.hand.issue, `state = 'MERGED', merged_into_id = '${m.cleared.issue}'`), /may not move|holds nothing/],
  ['an issue in hand says that it goes along with a cleared one', (m) => set('issue', m.hand.issue, `merged_into_id = '${m.cleared.issue}'`), holdsNothing],
  ['an issue in hand goes along with a cleared one, with its opinion', (m) => all(set('issue', m.hand.issue, `merged_into_id = '${m.cleared.issue}'`), set('opinion', m.hand.opinion, `issue_id = '${m.cleared.issue}'`)), /holds nothing|every opinion/],
  ['an issue is put in as merged', (m) => copied('issue', m.hand.issue, { id: 'iss_m', number: 'x', state: 'MERGED', merged_into_id: m.cleared.issue }), /may not move/],
  ['an opinion in hand goes to no issue, so that its own is nobody’s', (m) => set('opinion', m.hand.opinion, 'issue_id = null'), byMerging],
  ['an issue in hand is emptied and called void', (m) => all(set('opinion', m.hand.opinion, "issue_id = null, state = 'SUBMITTED'"), set('issue', m.hand.issue, "state = 'VOIDED'")), /may not move/],
  ['an issue is put in as parted from a cleared one, and takes its answer', (m) => all(copied('issue', m.hand.issue, { id: 'iss_p', number: 'x', state: 'REGISTERED', parted_from_id: m.cleared.issue, opinion_count: 1 }),
    set('opinion', m.hand.opinion, "issue_id = 'iss_p'"), set('issue', 'iss_p', "state = 'REFERRED'"), set('issue', 'iss_p', "state = 'ANSWERED'")), /only by merging|parted from where|every opinion/],
  ['an issue in hand says that it was parted from a cleared one', (m) => set('issue', m.hand.issue, `parted_from_id = '${m.cleared.issue}'`), /parted from where its opinions came from/],
  ['an issue in hand stands on the answers of one it says it was parted from', (m) => all(set('issue', m.hand.issue, `parted_from_id = '${m.cleared.issue}'`),
    set('opinion', m.hand.opinion, `state = 'ANSWERED', answered_at = now(), answer_id = '${m.cleared.reply}'`)), /parted from where|released answer/],
  ['an answered opinion is split off its own issue', (m) => set('opinion', m.cleared.opinion, "state = 'SPLIT'"), /may not move/],
  ['an opinion in hand is called split, with no part', (m) => set('opinion', m.hand.opinion, "state = 'SPLIT'"), /may not move/],
  ['what awaits triage is called split, with one part', (m) => all(copied('opinion', m.hand.opinion, { id: 'opn_s', ordinal: 7, state: 'SUBMITTED', issue_id: null, home_issue_id: null }), set('opinion', 'opn_s', "state = 'SPLIT'"), part(m, 'opn_s1', { split_from_id: 'opn_s' })), inParts],
  ['a part of what is not split is put in', (m) => part(m, 'opn_s1'), inParts],
  ['a part is put in as answered', (m) => part(m, 'opn_s1', { state: 'ANSWERED', answer_id: m.cleared.reply }), /may not move/],
  ['a part is put into a cleared issue', (m) => all(copied('opinion', m.hand.opinion, { id: 'opn_s', ordinal: 7, state: 'SUBMITTED', issue_id: null, home_issue_id: null }), set('opinion', 'opn_s', "state = 'SPLIT'"),
    part(m, 'opn_s1', { split_from_id: 'opn_s' }), part(m, 'opn_s22', { split_from_id: 'opn_s', issue_id: m.cleared.issue })), due],
  ['a split is taken back with its parts left', (m) => all(copied('opinion', m.hand.opinion, { id: 'opn_s', ordinal: 7, state: 'SUBMITTED', issue_id: null, home_issue_id: null }), set('opinion', 'opn_s', "state = 'SPLIT'"),
    part(m, 'opn_s1', { split_from_id: 'opn_s' }), part(m, 'opn_s22', { split_from_id: 'opn_s' }), set('opinion', 'opn_s', "state = 'SUBMITTED'")), inParts],
  ['what is split loses its parts', (m) => all(copied('opinion', m.hand.opinion, { id: 'opn_s', ordinal: 7, state: 'SUBMITTED', issue_id: null, home_issue_id: null }), set('opinion', 'opn_s', "state = 'SPLIT'"),
    part(m, 'opn_s1', { split_from_id: 'opn_s' }), part(m, 'opn_s22', { split_from_id: 'opn_s' }), set('opinion', 'opn_s1', "state = 'REJOINED'")), inParts],
  ['an opinion in hand is called put back', (m) => set('opinion', m.hand.opinion, "state = 'REJOINED'"), /may not move/],
];

/** A row is put in, or taken out. */
export const rows: Attack[] = [
  ...['AWAITING_SIGNATURE', 'SIGNED', 'RELEASED', 'REJECTED'].map((state): Attack => [`a reply is put in as ${state}`, (m) => copied('reply', m.cleared.reply, { id: 'rpl_z', ordinal: 7, state, explanation: null, released_at: state === 'RELEASED' ? '2026-03-02' : null }), /may not move/]),
  ['a reply is put in whose class asks for nothing', (m) => copied('reply', m.cleared.reply, { id: 'rpl_z', ordinal: 7, state: 'DRAFT', released_at: null, requires_reason: false, reason_length: 0, must_cite: false }), /foreign key constraint/],
  ['a reply is put in whose demands are not said', (m) => copied('reply', m.cleared.reply, { id: 'rpl_z', ordinal: 7, state: 'DRAFT', released_at: null, requires_reason: null }), /foreign key constraint/],
  ['a referral is put in as closed', (m) => copied('referral', m.cleared.referral, { id: 'ref_z', number: 'x', state: 'CLOSED' }), /may not move/],
  ['an issue is put in as cleared', (m) => copied('issue', m.cleared.issue, { id: 'iss_z', number: 'x' }), /may not move/],
  ['an opinion is put in as answered', (m) => copied('opinion', m.cleared.opinion, { id: 'opn_z', ordinal: 7 }), /may not move/],
  ['an unanswered opinion is put into a cleared issue', (m) => copied('opinion', m.cleared.opinion, { id: 'opn_z', ordinal: 7, state: 'SUBMITTED', answer_id: null }), /every opinion of it has a released answer/],
  ['an unanswered opinion with somebody’s answer is put in', (m) => copied('opinion', m.cleared.opinion, { id: 'opn_z', ordinal: 7, state: 'SUBMITTED', issue_id: null }), /released answer/],
  ['an open referral is put into a cleared issue', (m) => copied('referral', m.cleared.referral, { id: 'ref_z', number: 'x', state: 'ISSUED', reply_id: null }), /may not move/],
  ['a referral is drafted for a cleared issue and issued', (m) => `${copied('referral', m.cleared.referral, { id: 'ref_z', number: null, state: 'DRAFT', reply_id: null })}; update referral set state = 'ISSUED', number = 'x' where id = 'ref_z'`, /every opinion of it has a released answer/],
  ['a closed referral is called returned, so that nothing answers', (m) => `update referral set state = 'RETURNED' where id = '${m.cleared.referral}'`, /may not move/],
  ...['reply', 'referral', 'referral_unit', 'issue', 'opinion', 'submission', 'answer_class', 'rule_set', 'choice', 'attachment', 'clock', 'journal_entry', 'journal_payload', 'person', 'membership'].flatMap((t): Attack[] => [
    [`rows of ${t} are deleted`, () => `delete from ${t}`, permission],
    [`${t} is emptied`, () => `truncate ${t} cascade`, permission],
    [`${t} loses its triggers`, () => `alter table ${t} disable trigger all`, permission],
    [`${t} loses its wall`, () => `alter table ${t} disable row level security`, permission],
    [`${t} may be deleted from`, () => `grant delete on ${t} to huiyin_app; delete from ${t}`, permission],
  ]),
];
/** Used by the attacks on the rules themselves. */
export const helpers = { record, copied, set, all, asClass, reasoned, permission, never };
