import { clueOfficer, disciplineBody, itsLiaison, office, time } from '../accounts/parties.rules.ts';
import { audience, scope, type Scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Party } from '../kernel/lifecycle.ts';

export type ClueState = 'RECEIVED' | 'INVESTIGATING' | 'UNSUBSTANTIATED' | 'TRANSFERRED' | 'CONCLUDED';
export type ClueKind = 'CLUE' | 'RETALIATION' | 'OBSTRUCTION';

/** What each kind is called. */
export const clueKinds = {
  CLUE: { zh: '问题线索', en: 'Clue' },
  RETALIATION: { zh: '打击报复', en: 'Retaliation' },
  OBSTRUCTION: { zh: '阻扰履职', en: 'Obstruction' },
} as const;

/** What the rules see of a restricted matter. */
export interface ClueFacts {
  state: ClueState;
  schemeId: string;
  authorId: string;
  /** The clue officers who may know of it, by membership: all but those who must stand aside. */
  officerIds: readonly string[];
  /** Whether whoever acts has opened it, saying what for, and the time has not run out. */
  opened: boolean;
  /** Of a matter that was an opinion: the liaison of its author. */
  liaisonId?: string | null;
}

const liaisonOfAuthor: Party<ClueFacts> = { who: itsLiaison.who, holds: (actor, c) => itsLiaison.holds(actor, { liaisonId: c.liaisonId ?? null }) };

/** The observer who reported it; also where they act without being named. */
export const reporter: Party<{ authorId: string }> = {
  who: { zh: '反映人', en: 'whoever reported it' },
  holds: (actor, c) => actor.role === 'OBSERVER' && actor.scopes.includes(scope.member(c.authorId)),
};

/** A designated clue officer who need not stand aside in it. */
export const caseOfficer: Party<{ schemeId: string; officerIds: readonly string[] }> = {
  who: { zh: '经办的线索专办员', en: 'a clue officer on the case' },
  holds: (actor, c) => clueOfficer.holds(actor, c) && c.officerIds.includes(actor.membershipId),
};

/** Nobody does anything to a case they have not opened. */
export const opened: Guard<{ opened: boolean }> = {
  rule: 'opened-with-purpose', code: 'NOT_YOURS', holds: (c) => c.opened,
  says: { zh: '请先说明用途并打开', en: 'Open it first and say what for' },
};

const reason = { field: 'reason', label: { zh: '理由', en: 'the reasons' }, atMost: 5000 };
const basis = { field: 'basis', label: { zh: '依据', en: 'what it rests on' }, atMost: 2000 };
const released = { field: 'released', label: { zh: '告知反映人的内容', en: 'what its reporter is told' }, atMost: 5000 };

/** The life of a clue, a report of retaliation or of obstruction (`domain.md` 3.4; ). */
export const clueRules = lifecycle({
  noun: 'clue', table: 'clue', label: { zh: '保密事项', en: 'restricted matter' },
  states: {
    RECEIVED: { zh: '已收到，待评估', en: 'Received, to be assessed' },
    INVESTIGATING: { zh: '调查核实中', en: 'Being investigated' },
    UNSUBSTANTIATED: { zh: '经评估未予立案', en: 'Assessed and not taken up' },
    TRANSFERRED: { zh: '已移交纪检监察机关', en: 'Handed to the discipline inspection body' },
    CONCLUDED: { zh: '已办结', en: 'Concluded' },
  },
  actions: {
    file: {
      label: { zh: '提交', en: 'Report' }, clause: 'A-41', from: [], to: 'RECEIVED', by: [reporter],
      needs: [{ field: 'facts', label: { zh: '事实经过', en: 'what happened' }, atMost: 20_000 }],
      records: 'ClueFiled', told: { zh: '保密事项已收到', en: 'A restricted matter was received' },
    },
    classify: {
      label: { zh: '由意见转入', en: 'Take in from an opinion' }, clause: 'A-41', from: [], to: 'RECEIVED', by: [office, liaisonOfAuthor, clueOfficer], follows: 'opinion.restrict',
      records: 'ClueClassified', told: { zh: '意见已转为保密事项办理', en: 'An opinion became a restricted matter' },
    },
    supply: {
      label: { zh: '补充情况', en: 'Add to it' }, clause: 'A-41', from: ['RECEIVED', 'INVESTIGATING'], to: null, by: [reporter],
      needs: [{ field: 'text', label: { zh: '补充的情况', en: 'what is added' }, atMost: 20_000 }],
      records: 'ClueSupplied', told: { zh: '保密事项有补充', en: 'Something was added to a restricted matter' },
    },
    nameAccused: {
      label: { zh: '明确被反映对象', en: 'Name whom it is about' }, clause: 'A-41', from: ['RECEIVED', 'INVESTIGATING'], to: null, by: [caseOfficer], guards: [opened],
      records: 'ClueAccusedNamed', told: null,
    },
    investigate: {
      label: { zh: '立案调查', en: 'Investigate' }, clause: 'A-22', from: ['RECEIVED'], to: 'INVESTIGATING', by: [caseOfficer], guards: [opened], needs: [reason, basis],
      records: 'ClueInvestigated', told: { zh: '保密事项已开始调查核实', en: 'The investigation has begun' },
    },
    setAside: {
      label: { zh: '不予立案', en: 'Do not take it up' }, clause: 'A-41', from: ['RECEIVED'], to: 'UNSUBSTANTIATED', by: [caseOfficer], guards: [opened], needs: [reason, basis, released],
      records: 'ClueSetAside', told: { zh: '保密事项经评估后办结', en: 'Assessed and ended' },
    },
    note: {
      label: { zh: '记录调查', en: 'Note the investigation' }, clause: 'A-22', from: ['INVESTIGATING'], to: null, by: [caseOfficer], guards: [opened],
      needs: [{ field: 'text', label: { zh: '调查记录', en: 'a note' }, atMost: 20_000 }],
      records: 'ClueNoted', told: null,
    },
    transfer: {
      label: { zh: '移交', en: 'Hand over' }, clause: 'A-53', from: ['INVESTIGATING'], to: 'TRANSFERRED', by: [caseOfficer], guards: [opened], follows: 'transfer.send',
      records: 'ClueTransferred', told: { zh: '保密事项已移交纪检监察机关', en: 'Handed to the discipline inspection body' },
    },
    conclude: {
      label: { zh: '办结', en: 'Conclude' }, clause: 'A-47', from: ['INVESTIGATING'], to: 'CONCLUDED', by: [caseOfficer], guards: [opened],
      needs: [{ field: 'result', label: { zh: '办理结果', en: 'the result' }, atMost: 5000 }, basis, released],
      records: 'ClueConcluded', told: { zh: '保密事项已办结', en: 'Concluded' },
    },
    answer: {
      label: { zh: '反馈移交结果', en: 'Tell the result of the transfer' }, clause: 'A-53', from: ['TRANSFERRED'], to: 'CONCLUDED', by: [disciplineBody], follows: 'transfer.result',
      records: 'ClueAnswered', told: { zh: '移交的保密事项已办结', en: 'Concluded by the discipline inspection body' },
    },
    reassign: {
      label: { zh: '经办人员调整', en: 'Change who is on the case' }, clause: 'A-41', from: ['RECEIVED', 'INVESTIGATING', 'UNSUBSTANTIATED', 'TRANSFERRED', 'CONCLUDED'], to: null,
      by: [time], follows: 'membership.begin',
      records: 'ClueReassigned', told: null,
    },
  },
  audience: (c: ClueFacts): Scope[] => audience(scope.member(c.authorId), ...c.officerIds.map(scope.member)),
});
