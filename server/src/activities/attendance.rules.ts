import { manager, office } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard, type Party } from '../kernel/lifecycle.ts';
import type { GatheringState } from './gathering.rules.ts';

export type AttendanceState = 'INVITED' | 'ATTENDED' | 'ON_LEAVE' | 'ABSENT';

/** What the rules see of one person's attendance of one gathering. */
export interface AttendanceFacts {
  state: AttendanceState;
  schemeId: string;
  memberId: string;
  liaisonId: string | null;
  managingUnitId: string | null;
  convenerId: string;
  /** Where the gathering stands. */
  gathering?: GatheringState;
}

const invitee: Party<AttendanceFacts> = {
  who: { zh: '受邀人本人', en: 'whoever is invited' },
  holds: (actor, a) => actor.membershipId === a.memberId,
};
const open: Guard<AttendanceFacts> = {
  rule: 'A-38', code: 'WRONG_STATE', holds: (a) => (a.gathering ?? 'HELD') === 'HELD',
  says: (a) => a.gathering === 'CLOSED'
    ? { zh: '会议已结束，考勤已锁定；确有出入请联系营商办更正', en: 'The gathering is closed and its attendance stands; ask the office to correct what is wrong' }
    : { zh: '会议还没有开始签到', en: 'The sign-in is not open' },
};
const ahead: Guard<AttendanceFacts> = {
  rule: 'A-38', code: 'WRONG_STATE', holds: (a) => ['NOTICED', 'POSTPONED', 'HELD'].includes(a.gathering ?? 'NOTICED'),
  says: { zh: '会议已结束或取消，不能再请假', en: 'The gathering is over or cancelled, so leave can no longer be asked' },
};
const begun: Guard<AttendanceFacts> = {
  rule: 'A-38', code: 'WRONG_STATE', holds: (a) => ['HELD', 'CLOSED'].includes(a.gathering ?? 'HELD'),
  says: { zh: '会议还没有开始', en: 'The gathering has not begun' },
};
const closed = (a: AttendanceFacts) => a.gathering === 'CLOSED';
/** What stands after the closing is only corrected with a reason. */
const reason = { field: 'reason', label: { zh: '更正原因', en: 'why it is corrected' }, atLeast: (a: AttendanceFacts) => (closed(a) ? 1 : 0), atMost: 500 };
const leave = { field: 'reason', label: { zh: '请假原因', en: 'why leave is asked' }, column: 'leaveReason', atMost: 500 };

/** The life of one person's attendance: invited, then 参加, 请假 or 缺席; frozen when the gathering closes (A-38, B-19). */
export const attendanceRules = lifecycle({
  noun: 'attendance', table: 'attendance', label: { zh: '考勤', en: 'attendance' },
  states: {
    INVITED: { zh: '已邀请', en: 'Invited' },
    ATTENDED: { zh: '已到会', en: 'Attended' },
    ON_LEAVE: { zh: '请假', en: 'On leave' },
    ABSENT: { zh: '缺席', en: 'Absent' },
  },
  actions: {
    invite: {
      label: { zh: '邀请', en: 'Invite' }, clause: 'A-26', from: [], to: 'INVITED', by: [office, manager], follows: 'gathering.notice, gathering.invite',
      records: 'AttendanceInvited', told: null,
    },
    inviteAgain: {
      label: { zh: '重新邀请', en: 'Invite again' }, clause: 'A-26', from: ['INVITED', 'ON_LEAVE'], to: 'INVITED', by: [office, manager], follows: 'gathering.notice',
      records: 'AttendanceInvitedAgain', told: null,
    },
    signIn: {
      label: { zh: '签到', en: 'Sign in' }, clause: 'A-38', from: ['INVITED', 'ON_LEAVE'], to: 'ATTENDED', by: [invitee], guards: [open],
      records: 'AttendanceSigned', told: { zh: '会议签到', en: 'Signed in at a gathering' },
    },
    askLeave: {
      label: { zh: '请假', en: 'Ask for leave' }, clause: 'A-38', from: ['INVITED'], to: 'ON_LEAVE', by: [invitee], guards: [ahead], needs: [leave],
      records: 'AttendanceExcused', told: { zh: '会议请假', en: 'Asked for leave from a gathering' },
    },
    markAttended: {
      label: { zh: '登记到会', en: 'Mark as attended' }, clause: 'A-38', from: ['INVITED', 'ON_LEAVE', 'ABSENT'], to: 'ATTENDED', by: [office, manager], guards: [begun], needs: [reason],
      records: 'AttendanceMarkedAttended', told: { zh: '登记为到会', en: 'Entered as attended' },
    },
    markOnLeave: {
      label: { zh: '登记请假', en: 'Mark as on leave' }, clause: 'A-38', from: ['INVITED', 'ATTENDED', 'ABSENT'], to: 'ON_LEAVE', by: [office, manager], guards: [begun], needs: [leave],
      records: 'AttendanceMarkedOnLeave', told: { zh: '登记为请假', en: 'Entered as on leave' },
    },
    markAbsent: {
      label: { zh: '登记缺席', en: 'Mark as absent' }, clause: 'A-38', from: ['INVITED', 'ATTENDED', 'ON_LEAVE'], to: 'ABSENT', by: [office, manager], guards: [begun], needs: [reason],
      records: 'AttendanceMarkedAbsent', told: { zh: '登记为缺席', en: 'Entered as absent' },
    },
    miss: {
      label: { zh: '缺席', en: 'Absent' }, clause: 'A-38', from: ['INVITED'], to: 'ABSENT', by: [office, manager], follows: 'gathering.close',
      records: 'AttendanceMissed', told: { zh: '会议缺席', en: 'Absent from a gathering' },
    },
  },
  audience: (a: AttendanceFacts) => audience(scope.member(a.memberId), scope.member(a.convenerId), a.liaisonId && scope.liaison(a.liaisonId),
    a.managingUnitId && scope.managers(a.managingUnitId), scope.office(a.schemeId)),
});
