import { manager, office } from '../accounts/parties.rules.ts';
import { audience, scope } from '../kernel/audience.ts';
import { lifecycle, type Guard } from '../kernel/lifecycle.ts';

export type GatheringState = 'PLANNED' | 'NOTICED' | 'HELD' | 'CLOSED' | 'POSTPONED' | 'CANCELLED';

/** What the rules see of a gathering. */
export interface GatheringFacts {
  state: GatheringState;
  schemeId: string;
  /** The appointing unit that holds it; none where the office does. */
  managingUnitId: string | null;
  convenerId: string;
  inviteeIds: readonly string[];
  liaisonIds: readonly string[];
  place: string | null;
  link: string | null;
  noticedAt: Date | null;
  /** The body that is checked, where it is a check; an unannounced one is not for it before it is over, and then as the scheme says. */
  targetUnitId?: string | null;
  unannounced?: boolean;
  shownAfter?: boolean;
  /** Whether its day is still to come. */
  early?: boolean;
}

const somebodyInvited: Guard<GatheringFacts> = {
  rule: 'A-26', code: 'INCOMPLETE', holds: (g) => g.inviteeIds.length > 0, field: () => 'inviteeIds',
  says: { zh: '还没有邀请任何人', en: 'Nobody is invited yet' },
};
const somewhere: Guard<GatheringFacts> = {
  rule: 'B-19', code: 'INCOMPLETE', holds: (g) => !!g.place || !!g.link, field: () => 'place',
  says: { zh: '请填写地点或线上会议链接', en: 'Give a place or a link to join by' },
};
const dayCome: Guard<GatheringFacts> = {
  rule: 'A-38', code: 'WRONG_STATE', holds: (g) => !g.early,
  says: { zh: '还没有到会议日期，不能开始签到', en: 'Its day has not come, so nobody can sign in yet' },
};
const reason = { field: 'reason', label: { zh: '原因', en: 'why' }, column: 'reason', atMost: 500 };

const knownToTarget = (g: GatheringFacts) => !!g.targetUnitId && !!g.noticedAt && (!g.unannounced || (g.state === 'CLOSED' && !!g.shownAfter));

/** The life of a gathering: planned, noticed, held with attendance, closed (`domain.md` 3.4, B-19). */
export const gatheringRules = lifecycle({
  noun: 'gathering', table: 'gathering', label: { zh: '会议', en: 'gathering' },
  states: {
    PLANNED: { zh: '筹备中', en: 'Planned' },
    NOTICED: { zh: '已通知', en: 'Notice given' },
    HELD: { zh: '进行中', en: 'Under way' },
    CLOSED: { zh: '已结束', en: 'Closed' },
    POSTPONED: { zh: '已延期', en: 'Postponed' },
    CANCELLED: { zh: '已取消', en: 'Cancelled' },
  },
  actions: {
    plan: {
      label: { zh: '筹备会议', en: 'Plan a gathering' }, clause: 'A-26', from: [], to: 'PLANNED', by: [office, manager],
      needs: [
        { field: 'title', label: { zh: '会议名称', en: 'a title' }, atMost: 100 },
        { field: 'convenerId', label: { zh: '召集人', en: 'the convener' } },
        { field: 'startsAt', label: { zh: '开始时间', en: 'when it begins' } },
      ],
      records: 'GatheringPlanned', told: { zh: '筹备会议', en: 'Gathering planned' },
    },
    edit: {
      label: { zh: '修改', en: 'Edit' }, clause: 'A-26', from: ['PLANNED', 'POSTPONED'], to: null, by: [office, manager],
      needs: [
        { field: 'title', label: { zh: '会议名称', en: 'a title' }, atMost: 100 },
        { field: 'convenerId', label: { zh: '召集人', en: 'the convener' } },
        { field: 'startsAt', label: { zh: '开始时间', en: 'when it begins' } },
      ],
      records: 'GatheringEdited', told: null,
    },
    notice: {
      label: { zh: '发出通知', en: 'Give notice' }, clause: 'A-26', from: ['PLANNED', 'POSTPONED'], to: 'NOTICED', by: [office, manager], guards: [somebodyInvited, somewhere],
      records: 'GatheringNoticed', told: { zh: '会议通知', en: 'Notice of a gathering' },
    },
    invite: {
      label: { zh: '增加邀请', en: 'Invite more' }, clause: 'A-26', from: ['NOTICED', 'HELD'], to: null, by: [office, manager],
      needs: [{ field: 'inviteeIds', label: { zh: '邀请对象', en: 'whom' } }],
      records: 'GatheringInvited', told: { zh: '会议邀请', en: 'Invited to a gathering' },
    },
    hold: {
      label: { zh: '开始签到', en: 'Open the sign-in' }, clause: 'A-38', from: ['NOTICED'], to: 'HELD', by: [office, manager], guards: [dayCome],
      records: 'GatheringHeld', told: { zh: '会议开始签到', en: 'Sign-in opened' },
    },
    close: {
      label: { zh: '结束会议', en: 'Close' }, clause: 'A-38', from: ['HELD'], to: 'CLOSED', by: [office, manager],
      records: 'GatheringClosed', told: { zh: '会议结束', en: 'Gathering closed' },
    },
    postpone: {
      label: { zh: '延期', en: 'Postpone' }, clause: 'A-26', from: ['NOTICED'], to: 'POSTPONED', by: [office, manager], needs: [reason],
      records: 'GatheringPostponed', told: { zh: '会议延期', en: 'Gathering postponed' },
    },
    cancel: {
      label: { zh: '取消', en: 'Cancel' }, clause: 'A-26', from: ['PLANNED', 'NOTICED', 'POSTPONED'], to: 'CANCELLED', by: [office, manager], needs: [reason],
      records: 'GatheringCancelled', told: { zh: '会议取消', en: 'Gathering cancelled' },
    },
    reassign: {
      label: { zh: '专员变更', en: 'Change the liaison' }, clause: 'B-15', from: ['PLANNED', 'NOTICED', 'HELD', 'CLOSED', 'POSTPONED', 'CANCELLED'], to: null, by: [office], follows: 'membership.assignLiaison',
      records: 'GatheringReassigned', told: null,
    },
  },
  audience: (g: GatheringFacts) => audience(scope.office(g.schemeId), g.managingUnitId && scope.managers(g.managingUnitId), scope.member(g.convenerId),
    knownToTarget(g) && scope.unit(g.targetUnitId!),
    ...(g.noticedAt ? [...g.inviteeIds.map(scope.member), ...g.liaisonIds.map(scope.liaison)] : [])),
});
