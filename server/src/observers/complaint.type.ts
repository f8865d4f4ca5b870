import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Office, Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import { complaintRules, type ComplaintState } from './complaint.rules.ts';

export const ComplaintStateEnum = statesOf(complaintRules as never, 'BurdenComplaintState');

@ObjectType('BurdenComplaint', { implements: Node, description: 'What an enterprise or unit complains of: that an observer burdened or hindered it; for whoever handles it, never for the observer (A-45)' })
export class ComplaintType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Office(() => String, 'Who complains', { nullable: true })
  complainant!: string | null;
  @Office(() => String, 'What they say', { nullable: true })
  account!: string | null;
  @Open(() => String, 'The facts the observer was told')
  facts!: string;
  @Open(() => String, 'The evidence the observer was told')
  evidence!: string;
  @Open(() => LocalDate, 'The day it happened; Asia/Shanghai')
  happenedOn!: string;
  @Open(() => ComplaintStateEnum, 'Where it stands')
  state!: ComplaintState;
  @Open(() => DateTime, 'When it was registered; UTC')
  registeredAt!: Date;
  @Office(() => String, 'The outcome, and how the complainant was told', { nullable: true })
  conclusion!: string | null;
  @Open(() => DateTime, 'When it was concluded; UTC', { nullable: true })
  concludedAt!: Date | null;
}
export const ComplaintConnection = connectionOf(ComplaintType, 'BurdenComplaint');

@ObjectType({ description: 'A complaint after a change' })
export class BurdenComplaintPayload {
  @Open(() => ComplaintType, 'The complaint as it now stands')
  burdenComplaint!: ComplaintType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@InputType({ description: 'Which complaints to list' })
export class BurdenComplaintFilter {
  @Field(() => ID, { nullable: true, description: 'Those about one membership' })
  membershipId?: string | null;
}
@InputType({ description: 'A complaint about an observer; it opens a conduct case' })
export class BurdenComplaintRegisterInput {
  @Field(() => ID, { description: 'The same key and input give the first answer again' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The term of the observer it is about' })
  appointmentId!: string;
  @Field(() => String, { description: 'Who complains; the observer never learns it' })
  complainant!: string;
  @Field(() => String, { description: 'What they say; the observer never reads it' })
  account!: string;
  @Field(() => LocalDate, { description: 'The day it happened; Asia/Shanghai' })
  happenedOn!: string;
  @Field(() => String, { description: 'The facts the observer is told; they do not name who complained' })
  facts!: string;
  @Field(() => String, { description: 'The evidence the observer is told' })
  evidence!: string;
  @Field(() => LocalDate, { description: 'Until when the observer may answer; it lies ahead. Asia/Shanghai' })
  hearUntil!: string;
}
@InputType({ description: 'What became of a complaint' })
export class BurdenComplaintConcludeInput {
  @Field(() => ID, { description: 'The complaint' })
  complaintId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => Boolean, { description: 'Whether it was borne out' })
  found!: boolean;
  @Field(() => String, { description: 'The outcome, and how the complainant was told' })
  conclusion!: string;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
