import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import { DateTime, LocalDate } from '../journal/scalars.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { OnReferralInput } from './referral.type.ts';

@ObjectType({ description: 'A unit asks to return a matter that is not its own (退办): once, and answered once' })
export class ReturnRequest {
  @Open(() => DateTime, 'When it was asked; UTC')
  askedAt!: Date;
  @Open(() => String, 'The leader who asked')
  by!: string;
  @Open(() => String, 'Why')
  reason!: string;
  @Open(() => String, 'The clause it rests on')
  basis!: string;
  @Open(() => UnitType, 'Whose it is instead')
  proposedUnit!: UnitType;
  @Open(() => DateTime, 'When it was decided; UTC', { nullable: true })
  decidedAt!: Date | null;
  @Open(() => Boolean, 'Whether it was let be returned; null while it is open', { nullable: true })
  upheld!: boolean | null;
  @Open(() => String, 'What was said with the decision', { nullable: true })
  decision!: string | null;
}

@ObjectType({ description: 'A unit asks for more time before the due date (延期); the old date stands until it is granted' })
export class ExtensionRequest {
  @Open(() => DateTime, 'When it was asked; UTC')
  askedAt!: Date;
  @Open(() => String, 'The leader who asked')
  by!: string;
  @Open(() => String, 'Why')
  reason!: string;
  @Open(() => LocalDate, 'The due day as it stood, Asia/Shanghai')
  before!: string;
  @Open(() => LocalDate, 'The day asked for, Asia/Shanghai')
  asked!: string;
  @Open(() => Int, 'Working days between the two')
  workingDays!: number;
  @Open(() => DateTime, 'When it was decided; UTC', { nullable: true })
  decidedAt!: Date | null;
  @Open(() => LocalDate, 'The day granted, Asia/Shanghai; null where it was refused or is open', { nullable: true })
  granted!: string | null;
  @Open(() => String, 'What was said with the decision', { nullable: true })
  decision!: string | null;
}

@ObjectType({ description: 'What the scheme’s rules still allow a unit on a referral' })
export class ReferralTerms {
  @Open(() => LocalDate, 'The last day on which it may ask to return it, Asia/Shanghai')
  returnUntil!: string;
  @Open(() => Int, 'The working days from issue it is counted by')
  returnDays!: number;
  @Open(() => Int, 'How many extensions are left')
  extensionsLeft!: number;
  @Open(() => Int, 'The most working days of one extension')
  extensionDays!: number;
  @Open(() => [LocalDate], 'The days that may be asked for now, Asia/Shanghai: one working day more each, the last being the most')
  extensionDates!: string[];
}

@InputType({ description: 'A referral to be drafted, or drafted anew, for the office to issue' })
export class ReferralDraftInput {
  @Field(() => ID, { description: 'The same key and input give the first answer again' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The issue' })
  issueId!: string;
  @Field(() => ID, { description: 'The lead unit (主办)' })
  unitId!: string;
  @Field(() => [ID], { nullable: true, description: 'Co-handling units (协办)' })
  coUnitIds?: string[] | null;
  @Field(() => LocalDate, { nullable: true, description: 'The due day, Asia/Shanghai; the scheme’s working days from issue where it is not given' })
  dueOn?: string | null;
  @Field(() => String, { nullable: true, description: 'What is required of the unit' })
  requirement?: string | null;
}
@InputType({ description: 'Issues what was drafted' })
export class ReferralIssueInput extends OnReferralInput {
  @Field(() => LocalDate, { nullable: true, description: 'Another due day than the draft’s, Asia/Shanghai' })
  dueOn?: string | null;
}
@InputType({ description: 'Names the handler' })
export class ReferralAssignInput extends OnReferralInput {
  @Field(() => ID, { description: 'The membership of a handler of the unit' })
  handlerId!: string;
  @Field(() => String, { nullable: true, description: 'Why, where another one had it' })
  reason?: string | null;
}
@InputType({ description: 'Asks to return a matter that is not the unit’s own' })
export class ReferralRequestReturnInput extends OnReferralInput {
  @Field(() => String, { description: 'Why' })
  reason!: string;
  @Field(() => String, { description: 'The clause it rests on' })
  basis!: string;
  @Field(() => ID, { description: 'Whose it is instead' })
  proposedUnitId!: string;
}
@InputType({ description: 'Asks for more time' })
export class ReferralRequestExtensionInput extends OnReferralInput {
  @Field(() => String, { description: 'Why' })
  reason!: string;
  @Field(() => LocalDate, { description: 'The day asked for, Asia/Shanghai' })
  dueOn!: string;
}
@InputType({ description: 'Grants an extension' })
export class ReferralGrantExtensionInput extends OnReferralInput {
  @Field(() => LocalDate, { nullable: true, description: 'The day granted, Asia/Shanghai: as asked for, or sooner; as asked for where it is not given' })
  dueOn?: string | null;
  @Field(() => String, { nullable: true, description: 'A note' })
  reason?: string | null;
}
@InputType({ description: 'A step of the office that may carry a word with it' })
export class ReferralNotedInput extends OnReferralInput {
  @Field(() => String, { nullable: true, description: 'A note' })
  reason?: string | null;
}
@InputType({ description: 'Refuses what a unit asked for, with the reason' })
export class ReferralRefuseInput extends OnReferralInput {
  @Field(() => String, { description: 'Why not' })
  reason!: string;
}
