import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import { verificationRules, type VerificationState } from './verification.rules.ts';

export const VerificationStateEnum = statesOf(verificationRules as never, 'VerificationState');

@ObjectType('Verification', { implements: Node, description: 'A clue that an observer is asked to check (线索核查, B-14): between them and the clue officers alone' })
export class VerificationType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => VerificationStateEnum, 'Where it stands')
  state!: VerificationState;
  @Open(() => LocalDate, 'The day by which it is to be reported; Asia/Shanghai')
  dueOn!: string;
  @Open(() => DateTime, 'When it was asked for; UTC')
  assignedAt!: Date;
  @Open(() => DateTime, 'When it was reported; UTC', { nullable: true })
  reportedAt!: Date | null;
}
export const VerificationConnection = connectionOf(VerificationType, 'Verification');

@ObjectType({ description: 'A check after a change' })
export class VerificationPayload {
  @Open(() => VerificationType, 'The check as it now stands')
  verification!: VerificationType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'A check to be asked for' })
export class VerificationAssignInput {
  @Field(() => ID, { description: 'The same key and input give the first answer again' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The restricted matter' })
  clueId!: string;
  @Field(() => ID, { description: 'The observer’s membership' })
  membershipId!: string;
  @Field(() => String, { description: 'What is to be checked' })
  asked!: string;
  @Field(() => LocalDate, { description: 'The day by which it is to be reported; Asia/Shanghai' })
  dueOn!: string;
}
@InputType({ description: 'A check' })
export class OnVerificationInput {
  @Field(() => ID, { description: 'The check' })
  verificationId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
}
@InputType({ description: 'What an observer found' })
export class VerificationReportInput extends OnVerificationInput {
  @Field(() => String, { description: 'What was found' })
  finding!: string;
}
