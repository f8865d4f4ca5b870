/** The parts people play, in the order of the columns below. */
export const parts = ['OBSERVER', 'LIAISON', 'OFFICER', 'UNIT', 'ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDITOR', 'CLUE_OFFICER', 'DISCIPLINE', 'CONVENER', 'DIRECTOR'] as const;
export type Part = (typeof parts)[number];

/** How far somebody's sight of a kind of row goes: not at all, what is theirs, or all of their scheme; never another scheme. */
export type Reach = '-' | 'own' | 'all' | 'anybody';
/** The security administrator and the auditor see nothing of a kind that says nothing of them. */
type Row = readonly [observer: Reach, liaison: Reach, office: Reach, unit: Reach, administrator: Reach, security?: Reach, audit?: Reach, clue?: Reach, discipline?: Reach, convener?: Reach, director?: Reach];

/** What an observer files: theirs, their liaison's and the office's; a department never learns who sent it. */
const filed: Row = ['own', 'own', 'all', '-', '-'];
/** What was handed to a department, which sees what it was handed. */
const handed: Row = ['own', 'own', 'all', 'own', '-'];
/** A reply while the department is at it. */
const writing: Row = ['-', '-', '-', 'own', '-'];
/** A reply that left the department and has not reached its author. */
const reviewed: Row = ['-', '-', 'all', 'own', '-'];
/** What a unit asks an author through the liaison. */
const relayed: Row = ['-', 'own', 'all', 'own', '-'];
/** What officials are reminded of is not for the author, unless the scheme says so. */
const reminded: Row = ['-', 'own', 'all', '-', '-'];
const urged: Row = ['-', 'own', 'all', 'own', '-'];
/** What a liaison owes an observer: the observer does not judge it. */
const cared: Row = ['-', 'own', 'all', '-', '-'];
/** What the office owes. */
const officeOnly: Row = ['-', '-', 'all', '-', '-'];
/** What is owed each month and quarter, by who owes it. */
const owed: Record<string, Row> = { OBSERVER: filed, LIAISON: cared, OFFICE: officeOnly };
/** What the appointing side and an observer have between them; the liaison is not told. */
const entrusted: Row = ['own', '-', 'all', '-', '-'];
/** What the office plans before anybody is told. */
const planned: Row = ['-', '-', 'all', '-', '-'];
/** Who an observer is. */
const observer: Row = ['own', 'own', 'all', '-', 'all'];
/** An observer’s terms: no business of the administrator’s. */
const engaged: Row = ['own', 'own', 'all', '-', '-'];
/** The liaison, whom a receipt names. */
const everybody: Row = ['all', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all'];
/** Who works for the scheme; no observer's to know. */
const officials: Row = ['-', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all', 'all'];
/** What was published: another scheme's people read it too. */
const published: Row = ['anybody', 'anybody', 'anybody', 'anybody', 'anybody', 'anybody', 'anybody', 'anybody', 'anybody', 'anybody', 'anybody'];
/** An opinion on a draft: its author's, the office's and the administrator's. */
const consulted: Row = ['own', '-', 'all', 'own', 'all'];
const administration: Row = ['-', '-', '-', '-', 'all', 'all'];
/** A restricted matter: its reporter's and the clue officers' who need not stand aside, nobody else's. */
const restricted: Row = ['own', '-', '-', '-', '-', '-', '-', 'all'];
/** What counts for its observer and shows to nobody. */
const shielded: Row = ['own', '-', '-', '-', '-'];
const nobody: Row = ['-', '-', '-', '-', '-'];

/**
 * Who sees a row when nothing but the database keeps it from them, transcribed by hand from the roles of the domain (§2);
 * nothing here is worked out from the code. Kinds are told apart where the same table holds what is for different people.
 */
export const walls: Record<string, Record<string, Row>> = {
  opinion_answer: { '': filed }, opinion_move: { '': filed },
  activity: { '': filed }, gathering: { PLANNED: planned, NOTICED: filed }, attendance: { '': filed }, task: { '': entrusted }, contact: { '': filed }, support: { '': filed },
  submission: { '': filed }, opinion: { '': filed }, deed: { '': filed, shielded }, clue: { '': restricted }, clue_note: { '': restricted }, clue_paper: { '': restricted }, duty: { OBSERVER: filed, LIAISON: cared, OFFICE: officeOnly }, liaison_assignment: { '': filed }, archive_snapshot: { '': filed }, call: { '': filed }, question: { '': filed },
  attachment: { loose: ['own', '-', '-', '-', '-'], filed: handed },
  issue: { '': handed }, likeness: { opinion: filed, issue: handed }, clearance: { '': officeOnly }, referral: { '': handed }, referral_unit: { '': handed },
  reply: { DRAFT: writing, AWAITING_SIGNATURE: writing, SIGNED: reviewed, REJECTED: reviewed, RELEASED: handed },
  clock: { promise: filed, due: handed, look: filed }, clock_event: { promise: filed, due: handed, look: filed },
  publicity_item: { '': entrusted },
  note: { UNIT: writing, OFFICE: officeOnly }, co_opinion: { DRAFT: writing, SIGNED: reviewed }, countersignature: { '': reviewed },
  rectification_plan: { MADE: writing, APPROVED: reviewed }, stage_report: { DRAFT: writing, RELEASED: reviewed, PASSED_ON: handed }, author_talk: { '': relayed },
  person: { OBSERVER: observer, LIAISON: everybody, OFFICER: officials, HANDLER: officials, LEADER: officials, ADMINISTRATOR: officials, SECURITY_ADMINISTRATOR: officials, AUDITOR: officials, CLUE_OFFICER: officials, DISCIPLINE: officials, CONVENER: officials, DIRECTOR: officials },
  membership: { OBSERVER: observer, LIAISON: everybody, OFFICER: officials, HANDLER: officials, LEADER: officials, ADMINISTRATOR: officials, SECURITY_ADMINISTRATOR: officials, AUDITOR: officials, CLUE_OFFICER: officials, DISCIPLINE: officials, CONVENER: officials, DIRECTOR: officials },
  rung: { promise: reminded, due: urged, look: officeOnly },
  rule_set: { IN_FORCE: published, CONSULTING: everybody }, consultation_round: { '': everybody }, round_opinion: { '': consulted },
  appointment: { '': engaged }, certificate: { '': engaged }, group_member: { '': engaged }, suspension: { '': engaged }, dismissal: { '': engaged }, conduct_case: { '': engaged }, excuse: { '': engaged },
  paper: { loose: ['own', '-', '-', '-', '-'], put: engaged },
  account: { '': administration }, session: { '': nobody },
};

/** The same of what the journal says, by what happened. */
export const entries: Record<string, Row> = {
  ClueFiled: restricted, ClueSupplied: restricted,
  DeedDone: filed, DeedUndone: filed, ArchiveFrozen: filed,
  ...Object.fromEntries(['DutyOpened', 'DutyExcusedFirst', 'DutyDone', 'DutyDoneAfter', 'DutyReminder', 'DutyMissed'].flatMap((type) => Object.entries(owed).map(([by, row]) => [`${type} ${by}`, row]))),
  ActivityLogged: filed, ActivityCorrected: filed, ActivityWithdrawn: filed, ContactLogged: filed, SupportLogged: filed, SignalRecorded: filed,
  GatheringPlanned: planned, GatheringEdited: planned, GatheringNoticed: filed, GatheringInvited: filed, GatheringHeld: filed, GatheringClosed: filed,
  AttendanceInvited: filed, AttendanceSigned: filed, AttendanceExcused: filed, AttendanceMissed: filed,
  TaskAssigned: entrusted, TaskReported: entrusted, TaskReturned: entrusted, TaskDone: entrusted,
  SubmissionSubmitted: filed, SubmissionTriaged: filed, ContactMade: filed, InformationAskedFor: filed, InformationSupplied: filed,
  OpinionSubmitted: filed, OpinionAmended: filed, OpinionRegistered: filed, OpinionDeclined: filed, OpinionHandedOver: filed, OpinionAnswered: filed, OpinionRated: filed, OpinionCollected: filed, PublicityCollected: entrusted,
  IssueRegistered: filed, IssueReferred: handed, IssueAnswered: handed, IssueSentBack: handed, IssueCleared: handed, IssueClearanceProposed: handed,
  SupervisionProposed: officeOnly, LookBackDrawn: officeOnly, LookBacksDrawn: officeOnly, BulletinBuilt: officeOnly, LookBackAssigned: filed, LookBackLapsed: filed,
  ...Object.fromEntries(['Started', 'Met', 'Advanced', 'Breached', 'MetLate', 'Voided', 'Rested'].map((what) => [`Clock${what} look`, filed])), 'ClockRung look': officeOnly,
  ReferralIssued: handed, ReferralSignedFor: handed, ReferralClaimed: handed, ReferralReplied: handed, ReferralSentBack: handed, ReferralDueAgain: handed, ReferralClosed: handed,
  NoteWritten: writing, OfficeNoteWritten: officeOnly, CoOpinionDrafted: writing, CoOpinionSigned: reviewed, ReplyCountersigned: writing, PlanDrafted: writing, PlanSubmitted: writing, PlanApproved: reviewed,
  StageReportDrafted: writing, StageReportReleased: reviewed, StageReportPassedOn: handed, AuthorTalkAsked: relayed, AuthorTalkRelayed: relayed, PlanMeasureLate: reviewed,
  ReplyDrafted: writing, ReplySaved: writing, ReplySubmitted: writing, ReplySentBack: writing, ReplySigned: reviewed, ReplyRejected: reviewed, ReplyReleased: handed,
  'ClockStarted promise': filed, 'ClockMet promise': filed, 'ClockAdvanced promise': filed, 'ClockBreached promise': filed, 'ClockMetLate promise': filed, 'ClockVoided promise': filed,
  'ClockStarted due': handed, 'ClockMet due': handed, 'ClockAdvanced due': handed, 'ClockBreached due': handed, 'ClockMetLate due': handed,
  'ClockRung promise': reminded, 'ClockRung due': urged,
  PhotoReceived: ['own', '-', '-', '-', '-'],
  'MembershipBegan OBSERVER': observer, 'MembershipBegan LIAISON': everybody, 'MembershipBegan OFFICER': officials, 'MembershipBegan HANDLER': officials,
  'MembershipBegan LEADER': officials, 'MembershipBegan ADMINISTRATOR': officials, 'MembershipBegan SECURITY_ADMINISTRATOR': officials, 'MembershipBegan AUDITOR': officials, 'MembershipBegan CLUE_OFFICER': officials, 'MembershipBegan DISCIPLINE': officials, 'MembershipBegan CONVENER': officials, 'MembershipBegan DIRECTOR': officials,
  AccountOpened: administration, SignedIn: nobody, SchemeFounded: everybody, RulesTookForce: published,
  RulesDrafted: officials, RulesConsultedOn: everybody, RoundOpened: everybody, RoundOpinionEntered: consulted,
  AppointmentBegan: engaged, CertificateIssued: engaged, GroupJoined: engaged, PaperTaken: ['own', '-', '-', '-', '-'], AppointmentSuspended: engaged, AppointmentResumed: engaged,
  ResignationFiled: engaged, ConductCaseOpened: engaged, ExcuseRequested: engaged, 'MembershipPaused OBSERVER': observer, 'MembershipResumed OBSERVER': observer,
};

/** Tables that only the system reads. */
export const systemOnly = ['alarm', 'withheld', 'nominee_link', 'second_factor', 'sign_on_link', 'journal_reader'];

/** Tables whose rows are one member's alone, and the column that names the member. */
export const personal: Record<string, string> = { clue_reading: 'reader_id', notice: 'membership_id', notice_choice: 'membership_id' };

/** Tables without a wall: rules, places and counters, which name no matter and nobody. */
export const open = ['answer_class', 'cadence_rule', 'calendar', 'calendar_change', 'calendar_day', 'calendar_year', 'chain', 'choice', 'clock_rule', 'closed_day', 'deadline_bucket', 'erasable', 'idempotency', 'rung_rule', 'scheme', 'serial', 'setting', 'unit'];

const relation = (table: string, id: string, columns: string, from = `${table} t`) => `select '${table}' as of, ${id} as id, ${columns} from ${from}`;
const like = (m: string) => `${m}.scheme, ${m}.authors, ${m}.liaisons, ${m}.units`;

/** Whose each row is, from who filed, who is assigned and who was asked; never from the column that the wall reads. */
export const whose = `with
  sub as (select id, scheme_id as scheme, array[author_id] as authors, array[liaison_id] as liaisons, '{}'::text[] as units from submission),
  opn as (select id, scheme_id as scheme, array[author_id] as authors, array[liaison_id] as liaisons, '{}'::text[] as units from opinion),
  clu as (select id, scheme_id as scheme, array[author_id] as authors, '{}'::text[] as liaisons, '{}'::text[] as units from clue),
  iss as (select i.id, i.scheme_id as scheme, array(select author_id from opinion o where o.issue_id = i.id) as authors, array(select liaison_id from opinion o where o.issue_id = i.id) as liaisons,
    array(select u.unit_id from referral r join referral_unit u on u.referral_id = r.id where r.issue_id = i.id) as units from issue i),
  ref as (select r.id, iss.scheme, iss.authors, iss.liaisons, array(select unit_id from referral_unit u where u.referral_id = r.id) as units, r.issued_at, r.issue_id, r.unit_id from referral r join iss on iss.id = r.issue_id),
  lbk as (select id, scheme_id as scheme, array[reviewer_id] as authors, array[reviewer_id] as liaisons, '{}'::text[] as units from look_back),
  clr as (select id, scheme_id as scheme, '{}'::text[] as authors, '{}'::text[] as liaisons, '{}'::text[] as units, '' as kind from clearance),
  -- a joint reply is for the co units while they countersign it, and once it is released
  rep as (select p.id, p.state, ref.scheme, ref.authors, ref.liaisons, case when p.state in ('AWAITING_SIGNATURE', 'RELEASED') then ref.units else array[ref.unit_id] end as units, ref.units as joint from reply p join ref on ref.id = p.referral_id),
  bes as (select b.id, ref.scheme, ref.authors, ref.liaisons, b.own, case b.wide when 'all' then ref.units when 'two' then array[b.unit_id, ref.unit_id] else array[ref.unit_id] end as wide, b.open, b.kind from (
      select id, referral_id, unit_id, array[unit_id] as own, 'two' as wide, state = 'SIGNED' as open, state as kind from co_opinion
      union all select c.id, p.referral_id, c.unit_id, '{}', 'two', true, '' from countersignature c join reply p on p.id = c.reply_id
      union all select id, referral_id, unit_id, array[unit_id], 'all', state = 'APPROVED', case when state = 'APPROVED' then state else 'MADE' end from rectification_plan
      union all select id, referral_id, unit_id, array[unit_id], 'all', state <> 'DRAFT', state from stage_report
      union all select id, referral_id, unit_id, array[unit_id], 'one', true, '' from author_talk) b join ref on ref.id = b.referral_id),
  nte as (select id, scheme_id as scheme, '{}'::text[] as authors, '{}'::text[] as liaisons, array_remove(array[unit_id], null) as units, case when unit_id is null then 'OFFICE' else 'UNIT' end as kind from note),
  att as (select a.id, a.scheme_id as scheme, array[a.uploader_id] as authors, coalesce(opn.liaisons, '{}') as liaisons, coalesce(iss.units, '{}') as units, case when opn.id is null then 'loose' else 'filed' end as kind
    from attachment a left join opn on opn.id = a.opinion_id left join opinion o on o.id = a.opinion_id left join iss on iss.id = o.issue_id),
  pbl as (select p.id, p.scheme_id as scheme, array[o.author_id] as authors, '{}'::text[] as liaisons, '{}'::text[] as units from publicity_item p join opinion o on o.id = p.opinion_id),
  mbr as (select id, scheme_id as scheme, array[id] as authors, array[liaison_id] as liaisons, '{}'::text[] as units, role, person_id from membership),
  rul as (select id, scheme_id as scheme, '{}'::text[] as authors, '{}'::text[] as liaisons, '{}'::text[] as units, state from rule_set),
  rnd as (select r.id, scheme, authors, liaisons, units from consultation_round r join rul on rul.id = r.rule_set_id),
  rop as (select o.id, scheme, array[author_id] as authors, liaisons, array_remove(array[m.unit_id], null) as units from round_opinion o join rnd on rnd.id = o.round_id join membership m on m.id = o.author_id),
  abt as (select x.id, x.membership_id from (select id, membership_id from appointment union all select id, membership_id from certificate union all select id, membership_id from group_member
    union all select id, membership_id from suspension union all select id, membership_id from dismissal union all select id, membership_id from conduct_case union all select id, membership_id from excuse
    union all select p.id, coalesce((select membership_id from dismissal d where d.id = p.subject_id), p.uploader_id) from paper p) x),
  apt as (select a.id, ${like('mbr')} from abt a join mbr on mbr.id = a.membership_id),
  dut as (select d.id, d.scheme_id as scheme, array[d.membership_id] as authors, array[m.liaison_id] as liaisons, '{}'::text[] as units, d.owed_by as kind from duty d left join membership m on m.id = d.membership_id),
  atv as (select id, scheme_id as scheme, array[author_id] as authors, array[liaison_id] as liaisons, '{}'::text[] as units, '' as kind from activity),
  atd as (select a.id, a.gathering_id, ${like('mbr')}, '' as kind from attendance a join mbr on mbr.id = a.member_id),
  gth as (select g.id, g.scheme_id as scheme, array(select unnest(authors) from atd where gathering_id = g.id) as authors, array(select unnest(liaisons) from atd where gathering_id = g.id) as liaisons, '{}'::text[] as units,
    case when g.noticed_at is null then 'PLANNED' else 'NOTICED' end as kind from gathering g),
  tsk as (select t.id, ${like('mbr')}, '' as kind from task t join mbr on mbr.id = t.member_id),
  ctc as (select t.id, ${like('mbr')}, '' as kind from contact t join mbr on mbr.id = t.member_id),
  spt as (select t.id, ${like('mbr')}, '' as kind from support t join mbr on mbr.id = t.member_id),
  matter as (select id, ${like('sub')}, 'promise' as kind from sub union all select id, ${like('clu')}, '' from clu union all select id, ${like('opn')}, 'promise' from opn union all select id, ${like('ref')}, 'due' from ref
    union all select id, ${like('iss')}, '' from iss union all select id, ${like('rep')}, '' from rep union all select id, ${like('lbk')}, 'look' from lbk union all select id, ${like('pbl')}, '' from pbl union all select id, scheme, authors, liaisons, wide, '' from bes union all select id, ${like('nte')}, '' from nte union all select id, ${like('att')}, '' from att union all select id, ${like('mbr')}, role from mbr
    ${['atv', 'gth', 'atd', 'tsk', 'ctc', 'spt'].map((t) => `union all select id, ${like(t)}, '' from ${t}`).join(' ')}
    union all select id, ${like('apt')}, '' from apt union all select id, ${like('dut')}, kind from dut union all select s.id, ${like('mbr')}, '' from archive_snapshot s join mbr on mbr.id = s.membership_id
    union all select id, ${like('rul')}, state from rul union all select id, ${like('rnd')}, '' from rnd union all select id, ${like('rop')}, '' from rop),
  clk as (select c.id, ${like('matter')}, kind from clock c join matter on matter.id = c.subject_id),
  ent as (select e.chain || ' ' || e.seq as id, coalesce(m.scheme, e.chain) as scheme, coalesce(m.authors, '{}') as authors, coalesce(m.liaisons, '{}') as liaisons,
    -- a department that was asked later does not read what happened before it was
    case when e.type ~ '^(CoOpinion|Plan|StageReport)(Drafted|Saved|Submitted)$' then bes.own when e.type in ('ReplySubmitted', 'ReplyCountersigned') then rep.joint when iss.id is null then coalesce(m.units, '{}') else array(select u.unit_id from ref r join referral_unit u on u.referral_id = r.id where r.issue_id = iss.id and r.issued_at <= e.at) end as units,
    case when e.type like 'Clock%' or e.type like 'Duty%' or e.type like 'Membership%' then e.type || ' ' || m.kind else e.type end as kind
    from journal_entry e left join matter m on m.id = e.subject_id left join (select id from iss) iss on iss.id = e.subject_id left join bes on bes.id = e.subject_id left join rep on rep.id = e.subject_id)
  ${[
    relation('submission', 'id', `${like('t')}, '' as kind`, 'sub t'), relation('opinion', 'id', `${like('t')}, ''`, 'opn t'), relation('issue', 'id', `${like('t')}, ''`, 'iss t'),
    ...['opinion_answer', 'opinion_move'].map((t) => relation(t, "t.opinion_id || ' ' || t.ordinal", `${like('opn')}, ''`, `${t} t join opn on opn.id = t.opinion_id`)),
    relation('call', 't.id', `${like('sub')}, ''`, 'call t join sub on sub.id = t.submission_id'), relation('question', 't.id', `${like('sub')}, ''`, 'question t join sub on sub.id = t.submission_id'),
    relation('likeness', 't.id', `${like('opn')}, 'opinion'`, 'likeness t join opn on opn.id = t.id'), relation('likeness', 't.id', `${like('iss')}, 'issue'`, 'likeness t join iss on iss.id = t.id'),
    relation('note', 'id', `${like('t')}, kind`, 'nte t'),
    relation('attachment', 'id', `${like('t')}, kind`, 'att t'), relation('referral', 'id', `${like('t')}, ''`, 'ref t'),
    relation('referral_unit', "t.referral_id || ' ' || t.unit_id", `${like('ref')}, ''`, 'referral_unit t join ref on ref.id = t.referral_id'),
    relation('publicity_item', 'id', `${like('t')}, ''`, 'pbl t'), relation('clearance', 'id', `${like('t')}, kind`, 'clr t'),
    ...['co_opinion', 'countersignature', 'rectification_plan', 'stage_report', 'author_talk'].map((t) => relation(t, 'b.id', "b.scheme, b.authors, b.liaisons, case when b.open then b.wide else b.own end, b.kind", `${t} x join bes b on b.id = x.id`)),
    relation('reply', 'id', `${like('t')}, state`, 'rep t'), relation('clock', 'id', `${like('t')}, kind`, 'clk t'),
    relation('clock_event', "t.clock_id || ' ' || t.ordinal", `${like('clk')}, clk.kind`, 'clock_event t join clk on clk.id = t.clock_id'),
    relation('clue', 'id', `${like('t')}, ''`, 'clu t'), relation('clue_note', 't.id', `${like('clu')}, ''`, 'clue_note t join clu on clu.id = t.clue_id'), relation('clue_paper', 't.id', `${like('clu')}, ''`, 'clue_paper t join clu on clu.id = t.subject_id'),
    relation('deed', 't.id', `${like('mbr')}, case t.kind when 'CLUE' then 'shielded' else '' end`, 'deed t join mbr on mbr.id = t.membership_id'),
    relation('rule_set', 'id', `${like('t')}, state`, 'rul t'), relation('consultation_round', 'id', `${like('t')}, ''`, 'rnd t'), relation('round_opinion', 'id', `${like('t')}, ''`, 'rop t'),
    relation('rung', "t.clock_id || ' ' || t.code", `${like('clk')}, clk.kind`, 'rung t join clk on clk.id = t.clock_id'),
    ...['appointment', 'certificate', 'group_member', 'suspension', 'dismissal', 'conduct_case', 'excuse'].map((t) => relation(t, 'a.id', `${like('apt')}, ''`, `${t} a join apt on apt.id = a.id`)),
    relation('paper', 'a.id', `${like('apt')}, case when a.subject_id is null then 'loose' else 'put' end`, 'paper a join apt on apt.id = a.id'),
    relation('deed', 't.id', "t.scheme_id, '{}'::text[], '{}'::text[], '{}'::text[], ''", 'deed t where t.membership_id is null'),
    relation('activity', 'id', `${like('t')}, kind`, 'atv t'), relation('gathering', 'id', `${like('t')}, kind`, 'gth t'), relation('attendance', 'id', `${like('t')}, kind`, 'atd t'),
    relation('task', 'id', `${like('t')}, kind`, 'tsk t'), relation('contact', 'id', `${like('t')}, kind`, 'ctc t'), relation('support', 'id', `${like('t')}, kind`, 'spt t'),
    relation('duty', 'id', `${like('t')}, kind`, 'dut t'), relation('archive_snapshot', 't.id', `${like('mbr')}, ''`, 'archive_snapshot t join mbr on mbr.id = t.membership_id'), relation('liaison_assignment', 't.id', `${like('mbr')}, ''`, 'liaison_assignment t join mbr on mbr.id = t.membership_id'), 
    relation('membership', 'id', `${like('t')}, role`, 'mbr t'), relation('person', 'person_id', `${like('t')}, role`, 'mbr t'),
    relation('account', 't.id', `${like('mbr')}, ''`, 'account t join mbr using (person_id)'), relation('session', 't.id', `${like('mbr')}, ''`, 'session t join mbr on mbr.id = t.membership_id'),
    relation('journal_entry', 'id', `${like('t')}, kind`, 'ent t'), relation('journal_payload', 'id', `${like('t')}, kind`, 'ent t'),
  ].join('\n  union all ')}`;
