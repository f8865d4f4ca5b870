import { office, time, unitLeader } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle } from '../kernel/lifecycle.ts';
import type { Said } from '../kernel/refused.ts';
import { isSecret, writtenBy, type Confidentiality } from '../submissions/confidentiality.rules.ts';

export type SupervisionState = 'PROPOSED' | 'NOTIFIED' | 'REPORTED' | 'CLOSED' | 'DROPPED';
/** What a supervision is opened for (`domain.md` 3.4). */
export const supervisionSources = {
  INSTRUCTION: { zh: '领导批示', en: 'A leader’s instruction' },
  OVERDUE: { zh: '逾期', en: 'It was overdue' },
  DISSATISFACTION: { zh: '提交人不满意', en: 'Its author is not satisfied' },
  REBOUND: { zh: '回头看反弹', en: 'It came back after clearance' },
  OFFICE: { zh: '营商办督办', en: 'The office’s own' },
} as const satisfies Record<string, Said>;
export type SupervisionSource = keyof typeof supervisionSources;

/** What the rules see of a supervision. */
export interface SupervisionFacts {
  state: SupervisionState;
  schemeId: string;
  unitId: string;
  /** The leaders of the district who ordered it. */
  directors: readonly string[];
  /** Whether all leaders of the district are told. */
  raised: boolean;
  /** How closely the matter is kept, and to whom of the unit it was assigned. */
  confidentiality?: Confidentiality;
  handlerIds?: readonly string[];
}

/** The title that is told with it: whoever is told may not open the matter, so of a trade secret nothing is said. */
export const titleOf = (issue: { confidentiality: Confidentiality; title: string }) => (isSecret(issue) ? '（涉商业秘密事项）' : issue.title);

const requirement = { field: 'requirement', label: { zh: '督办要求', en: 'what is required' }, column: 'requirement', atMost: 2000 };

/** Supervised handling (督办): the responsible unit stays the same, reports by its leader, and reports again where it did not do (`domain.md` 3.4). */
export const supervisionRules = lifecycle({
  noun: 'supervision', table: 'supervision', label: { zh: '督办件', en: 'supervision' },
  states: {
    PROPOSED: { zh: '建议督办', en: 'Proposed' },
    NOTIFIED: { zh: '督办中', en: 'Notified' },
    REPORTED: { zh: '已报告', en: 'Reported' },
    CLOSED: { zh: '督办办结', en: 'Closed' },
    DROPPED: { zh: '不予督办', en: 'Dropped' },
  },
  actions: {
    propose: {
      label: { zh: '建议督办', en: 'Propose' }, clause: 'domain 3.4', from: [], to: 'PROPOSED', by: [time],
      records: 'SupervisionProposed', told: { zh: '已逾期，建议督办', en: 'Supervision is proposed' },
    },
    open: {
      label: { zh: '督办', en: 'Open' }, clause: 'domain 3.4', from: [], to: 'NOTIFIED', by: [office], needs: [requirement],
      records: 'SupervisionOpened', told: { zh: '开展督办', en: 'Supervised handling was opened' },
    },
    openForRebound: {
      label: { zh: '反弹督办', en: 'Open on a rebound' }, clause: 'A-37', from: [], to: 'NOTIFIED', by: [time], follows: 'issue.reopen', needs: [requirement],
      records: 'SupervisionForRebound', told: { zh: '回头看反弹，开展督办', en: 'It came back: supervised handling was opened' },
    },
    notify: {
      label: { zh: '同意督办', en: 'Open as proposed' }, clause: 'domain 3.4', from: ['PROPOSED'], to: 'NOTIFIED', by: [office], needs: [requirement],
      records: 'SupervisionNotified', told: { zh: '开展督办', en: 'Supervised handling was opened' },
    },
    drop: {
      label: { zh: '不予督办', en: 'Drop' }, clause: 'domain 3.4', from: ['PROPOSED'], to: 'DROPPED', by: [office],
      needs: [{ field: 'reason', label: { zh: '不予督办的原因', en: 'why not' }, column: 'dropReason', atMost: 1000 }],
      records: 'SupervisionDropped', told: { zh: '不予督办', en: 'Not supervised' },
    },
    report: {
      label: { zh: '签报督办情况', en: 'Report' }, clause: 'domain 3.4', from: ['NOTIFIED'], to: 'REPORTED', by: [unitLeader],
      needs: [{ field: 'report', label: { zh: '督办报告', en: 'the report' }, column: 'report', atMost: 20_000 }],
      records: 'SupervisionReported', told: { zh: '单位负责人签报督办情况', en: 'The leader of the unit reported' },
    },
    accept: {
      label: { zh: '督办办结', en: 'Accept and close' }, clause: 'domain 3.4', from: ['REPORTED'], to: 'CLOSED', by: [office],
      records: 'SupervisionClosed', told: { zh: '督办办结', en: 'Supervised handling was closed' },
    },
    sendBack: {
      label: { zh: '退回再报', en: 'Send back' }, clause: 'domain 3.4', from: ['REPORTED'], to: 'NOTIFIED', by: [office],
      needs: [{ field: 'reason', label: { zh: '退回原因', en: 'what is missing' }, atMost: 2000 }],
      records: 'SupervisionSentBack', told: { zh: '督办报告退回', en: 'The report was sent back' },
    },
  },
  audience: (s: SupervisionFacts) => audience(scope.office(s.schemeId),
    ...(['PROPOSED', 'DROPPED'].includes(s.state) ? [] : [...writtenBy({ ...s, unitIds: [s.unitId] }), ...s.directors.map(scope.member), s.raised && scope.directors(s.schemeId)])),
});
