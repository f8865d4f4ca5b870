import { parts, type Part, type Reach } from './wall.table.ts';

type Row = Partial<Record<Part, Reach>>;
const office: Row = { OFFICER: 'all' };
const unitAndOffice: Row = { OFFICER: 'all', UNIT: 'own' };
const reach = (of: Reach, all: readonly Part[] = parts): Row => Object.fromEntries(all.map((part) => [part, of]));
/** Everybody who works for the scheme. */
const officials = reach('all', parts.filter((part) => part !== 'OBSERVER'));

/**
 * What lies on the desks beside the ledger, and whose it is: transcribed by hand from the roles of the domain (§2) and its
 * clauses, by what the rows themselves name and never by the column that the wall reads. A part that is not named sees nothing.
 */
export const desks: Record<string, Record<string, Row>> = {
  // what two units said is for both, for the office and for whoever decides between them
  dispute: { '': { ...unitAndOffice, CONVENER: 'all' } },
  // whoever asks, their liaison and the office; the unit once it is asked
  information_request: { PROPOSED: { OBSERVER: 'own', LIAISON: 'own', OFFICER: 'all' }, ASKED: { OBSERVER: 'own', LIAISON: 'own', OFFICER: 'all', UNIT: 'own' } },
  // 3.4: a leader of the district reads what they wrote, and the supervision they ordered
  instruction: { '': { OFFICER: 'all', DIRECTOR: 'own' } },
  supervision: { PROPOSED: office, OPENED: { ...unitAndOffice, DIRECTOR: 'own' } },
  // the office, and whoever looks
  look_back: { '': { OFFICER: 'all', OBSERVER: 'own', LIAISON: 'own' } }, look_back_draw: { '': office },
  // a unit sees the list that has a line of it, and that line
  task_list: { DRAFT: office, ISSUED: unitAndOffice }, task_list_item: { DRAFT: office, ISSUED: unitAndOffice },
  // B-5: the office, and the liaisons of those it came from
  common_issue: { '': { OFFICER: 'all', LIAISON: 'own' } },
  // nobody but the clue officers and the body that it was handed to
  case_transfer: { '': { CLUE_OFFICER: 'all', DISCIPLINE: 'all' } },
  // the officer who opened it, the clue officers, the leaders of the district
  accountability_case: { '': { OFFICER: 'own', CLUE_OFFICER: 'all', DIRECTOR: 'all' } },
  // of a clue among the clue officers; of a referral between the leader who asks and the office
  identity_request: { CLUE: { CLUE_OFFICER: 'all' }, REFERRAL: { OFFICER: 'all', UNIT: 'own' } },
  // B-14: the observer who is asked, and the clue officers
  verification: { '': { OBSERVER: 'own', CLUE_OFFICER: 'all' } },
  // PIPL 46, 47: whoever it is about, and those who decide
  data_request: { ERASE: { OBSERVER: 'own', OFFICER: 'all', ADMINISTRATOR: 'all', SECURITY_ADMINISTRATOR: 'all' } }, legal_hold: { '': { SECURITY_ADMINISTRATOR: 'all' } },
  // the unit whose places they are, and whoever vets
  quota: { '': unitAndOffice }, nomination: { '': unitAndOffice },
  // a call is everybody's who may nominate, once it is out
  recruitment_call: { DRAFT: office, OPEN: officials },
  // what a nominee signs and how they are judged is for whoever appoints, not for the unit that nominated (domain 2); who is appointed keeps their pledge
  consent: { '': office }, eligibility_check: { '': office }, pledge: { NOMINATED: office, APPOINTED: { OFFICER: 'all', OBSERVER: 'own' } },
  // anybody reads a name while it stands before the public; who objects is known to whoever appoints
  public_notice: { STANDING: reach('anybody'), ENDED: office }, objection: { '': office },
  // B-3: as who they are here
  other_membership: { '': { OBSERVER: 'own', LIAISON: 'own', OFFICER: 'all', ADMINISTRATOR: 'all' } },
  // whoever is told, and the office that tells
  announcement: { 例会: { OFFICER: 'all', LIAISON: 'all' }, 交流会: { OFFICER: 'all', OBSERVER: 'own' } },
  // B-27: everybody's once it is out
  bulletin: { BUILT: office, PUBLISHED: reach('all') },
  // whom it is about never reads who complained
  burden_complaint: { '': office },
  // the words a unit may answer with are no observer's
  answer_template: { '': officials },
  // the office alone
  external_push: { '': office },
};

const of = (table: string, kind: string, members: string, units: string, from = `${table} t`, id = 't.id') =>
  `select '${table}' as of, ${id} as id, ${kind} as kind, array_remove(${members}, null) as members, array_remove(${units}, null) as units from ${from}`;
const none = "'{}'::text[]";
/** Whose each row is. */
export const whoseDesk = [
  of('dispute', "''", none, 'array[t.first_unit_id, t.second_unit_id]'),
  of('information_request', "case when t.opened_at is null then 'PROPOSED' else 'ASKED' end", 'array[t.observer_id, (select liaison_id from membership m where m.id = t.observer_id)]', 'array[t.unit_id]'),
  of('instruction', "''", 'array[t.director_id]', none),
  of('supervision', "case when t.opened_at is null then 'PROPOSED' else 'OPENED' end", '(select array_agg(i.director_id) from instruction i where i.id = t.instruction_id) || array[null::text]', 'array[t.unit_id]'),
  of('look_back', "''", 'array[t.reviewer_id]', none), of('look_back_draw', "''", none, none),
  of('task_list', "case when t.issued_at is null then 'DRAFT' else 'ISSUED' end", none, '(select array_agg(u.unit_id) from task_list_item i join referral_unit u on u.referral_id = i.referral_id where i.list_id = t.id) || array[null::text]'),
  of('task_list_item', "case when l.issued_at is null then 'DRAFT' else 'ISSUED' end", none, '(select array_agg(u.unit_id) from referral_unit u where u.referral_id = t.referral_id) || array[null::text]', 'task_list_item t join task_list l on l.id = t.list_id'),
  of('common_issue', "''", '(select array_agg(m.liaison_id) from opinion o join membership m on m.id = o.author_id where o.id = any (t.opinion_ids)) || array[null::text]', none),
  of('case_transfer', "''", none, none), of('accountability_case', "''", 'array[t.opened_by_id]', none),
  of('identity_request', "case when t.subject_id like 'clu%' then 'CLUE' else 'REFERRAL' end", 'array[t.asked_by_id]', none), of('verification', "''", 'array[t.member_id]', none),
  of('data_request', 't.wish', 'array[t.membership_id]', none), of('legal_hold', "''", none, none),
  of('recruitment_call', 't.state', none, none), of('consent', "''", none, none), of('eligibility_check', "''", none, none),
  of('pledge', "case when n.state = 'APPOINTED' then n.state else 'NOMINATED' end", 'array[n.membership_id]', none, 'pledge t join nomination n on n.id = t.nomination_id'),
  of('public_notice', "case when t.ended_at is null then 'STANDING' else 'ENDED' end", none, none), of('objection', "''", none, none),
  of('other_membership', "''", 'array[t.membership_id, (select liaison_id from membership m where m.id = t.membership_id)]', none),
  of('announcement', 't.title', "(select array_agg(m.id) from membership m where m.scheme_id = t.scheme_id and m.channel = 'EXTERNAL') || array[null::text]", none), of('bulletin', 't.state', none, none), of('burden_complaint', "''", none, none), of('answer_template', "''", none, none), of('external_push', "''", none, none),
  of('quota', "''", none, 'array[t.unit_id]'), of('nomination', "''", none, 'array[t.unit_id]'),
].join('\nunion all ');
