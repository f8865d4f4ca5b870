import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Identity, Office, Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import type { Mark } from './attendance.actions.ts';
import type { Capacity, SignedBy } from './attendance.entity.ts';
import { attendanceRules, type AttendanceState } from './attendance.rules.ts';

export const AttendanceStateEnum = statesOf(attendanceRules as never, 'AttendanceState');
export const capacities = { PARTICIPANT: { zh: '参加', en: 'Takes part' }, NON_VOTING: { zh: '列席', en: 'Attends without a vote' } };
export const CapacityEnum = enumOf<Capacity>('AttendanceCapacity', 'In which capacity somebody is invited (A-38)', capacities);
export const signings = { CODE: { zh: '现场签到', en: 'By the code in the room' }, LINK: { zh: '线上签到', en: 'Online' }, OFFICE: { zh: '营商办登记', en: 'Entered by the office' } };
export const SignedByEnum = enumOf<SignedBy>('AttendanceSignedBy', 'How somebody was found to be there', signings);
export const MarkEnum = enumOf<Mark>('AttendanceMark', 'How the office enters somebody on the sheet', {
  ATTENDED: { zh: '到会', en: 'Attended' }, ON_LEAVE: { zh: '请假', en: 'On leave' }, ABSENT: { zh: '缺席', en: 'Absent' },
});

@ObjectType('Attendance', { implements: Node, description: 'One person\'s part in one gathering: 参加、列席、请假 or 缺席 (A-38)' })
export class AttendanceType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => CapacityEnum, 'In which capacity they are invited')
  capacity!: Capacity;
  @Open(() => AttendanceStateEnum, 'Where it stands')
  state!: AttendanceState;
  @Open(() => SignedByEnum, 'How they signed in', { nullable: true })
  signedBy!: SignedBy | null;
  @Open(() => DateTime, 'When they signed in; UTC', { nullable: true })
  signedInAt!: Date | null;
  @Identity(() => String, 'Why they asked for leave', { nullable: true })
  leaveReason!: string | null;
  @Identity(() => String, 'Why it was corrected after the closing', { nullable: true })
  correctionReason!: string | null;
  @Office(() => ID, 'Whose it is, by their membership', { nullable: true })
  memberId!: string | null;
}

@ObjectType({ description: 'An attendance after a change' })
export class AttendancePayload {
  @Open(() => AttendanceType, 'The attendance as it now stands')
  attendance!: AttendanceType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'Signing in at a gathering (A-38)' })
export class AttendanceSignInInput {
  @Field(() => ID, { description: 'The gathering' })
  gatheringId!: string;
  @Field(() => String, { nullable: true, description: 'The code shown in the room' })
  code?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they join over the link instead (B-19)' })
  online?: boolean | null;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType()
class OnAttendance {
  @Field(() => ID, { description: 'The attendance' })
  attendanceId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Asking for leave' })
export class AttendanceLeaveInput extends OnAttendance {
  @Field(() => String, { description: 'Why' })
  reason!: string;
}
@InputType({ description: 'How the office enters somebody on the sheet' })
export class AttendanceMarkInput extends OnAttendance {
  @Field(() => MarkEnum, { description: 'As what' })
  as!: Mark;
  @Field(() => String, { nullable: true, description: 'Why: of leave, and of anything that is corrected after the closing' })
  reason?: string | null;
}
