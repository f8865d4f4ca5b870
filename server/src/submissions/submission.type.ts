import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Open, Office } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import type { Confidentiality } from './confidentiality.rules.ts';
import { ConfidentialityEnum } from './confidentiality.type.ts';
import { submissionRules, type SubmissionState } from './submission.rules.ts';

export const SubmissionStateEnum = statesOf(submissionRules as never, 'SubmissionState');
export const Direction = enumOf('Direction', 'Which end of a list comes first', { ASC: { zh: '升序', en: 'Smallest or oldest first' }, DESC: { zh: '降序', en: 'Largest or newest first' } });
export const SubmissionOrderField = enumOf('SubmissionOrderField', 'What submissions are ordered by', { SUBMITTED_AT: { zh: '提交时间', en: 'When it was submitted' } });

@ObjectType('Submission', { implements: Node, description: 'What an observer files: a monthly form, a report, a proposal or a demand, with one or more opinions (A-2, A-25, B-23)' })
export class SubmissionType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'The receipt number, given at submission')
  number!: string;
  @Open(() => String, 'The code of its kind, from the scheme\'s rules')
  type!: string;
  @Open(() => String, 'The month a monthly form is for, YYYY-MM; null for other kinds', { nullable: true })
  month!: string | null;
  @Open(() => Boolean, 'Whether its author reported that there is nothing this month (B-23)')
  noOpinion!: boolean;
  @Open(() => String, 'The code of how it was observed (A-44)', { nullable: true })
  method!: string | null;
  @Open(() => String, 'The code of the industry an industry signal concerns; null for other kinds (B-4)', { nullable: true })
  industry!: string | null;
  @Open(() => String, 'What an industry signal says; null for other kinds (B-4)', { nullable: true })
  signal!: string | null;
  @Open(() => SubmissionStateEnum, 'Where it stands')
  state!: SubmissionState;
  @Open(() => DateTime, 'When it was submitted; both clocks run from here (B-25, B-26); UTC')
  submittedAt!: Date;
  @Office(() => DateTime, 'When the unit that manages its author rolled it up to the office (A-48); null until then; UTC', { nullable: true })
  rolledUpAt!: Date | null;
}
export const SubmissionConnection = connectionOf(SubmissionType, 'Submission');

@ObjectType('Call', { description: 'A phone contact of the liaison with the author (B-25)' })
export class CallType {
  @Open(() => ID, 'Opaque ID')
  id!: string;
  @Open(() => DateTime, 'When the call was made; UTC')
  calledAt!: Date;
  @Office(() => String, 'The code of the outcome', { nullable: true })
  outcome!: string | null;
  @Office(() => String, 'What was said', { nullable: true })
  notes!: string | null;
}

@ObjectType('Question', { description: 'Something more that the liaison asked the author for' })
export class QuestionType {
  @Open(() => ID, 'Opaque ID')
  id!: string;
  @Open(() => DateTime, 'When it was asked; UTC')
  askedAt!: Date;
  @Open(() => String, 'What was asked')
  text!: string;
  @Open(() => String, 'What the author added; null until then', { nullable: true })
  answer!: string | null;
  @Open(() => DateTime, 'When it was answered; UTC', { nullable: true })
  answeredAt!: Date | null;
}

@ObjectType({ description: 'A submission after a change' })
export class SubmissionPayload {
  @Open(() => SubmissionType, 'The submission as it now stands')
  submission!: SubmissionType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'States a submission may stand in' })
export class SubmissionStateFilter {
  @Field(() => [SubmissionStateEnum], { description: 'Any of these' })
  in!: SubmissionState[];
}
@InputType({ description: 'Which submissions to list' })
export class SubmissionFilter {
  @Field(() => SubmissionStateFilter, { nullable: true, description: 'Where they stand' })
  state?: SubmissionStateFilter | null;
  @Field(() => String, { nullable: true, description: 'Words in the number or in an opinion of it' })
  text?: string | null;
}
@InputType({ description: 'How to order submissions' })
export class SubmissionOrder {
  @Field(() => SubmissionOrderField, { description: 'By what' })
  field!: 'SUBMITTED_AT';
  @Field(() => Direction, { description: 'Which end first' })
  direction!: 'ASC' | 'DESC';
}

@InputType({ description: 'One opinion of a submission' })
export class OpinionInput {
  @Field(() => String, { nullable: true, description: 'The code of its kind' })
  type?: string | null;
  @Field(() => String, { nullable: true, description: 'The code of its scope' })
  scope?: string | null;
  @Field(() => String, { nullable: true, description: 'The code of the kind of body it concerns' })
  targetType?: string | null;
  @Field(() => String, { nullable: true, description: 'The body it concerns; at most 200 characters' })
  target?: string | null;
  @Field(() => String, { nullable: true, description: 'A title; the beginning of the problem where it is not given' })
  title?: string | null;
  @Field(() => String, { description: 'The problem' })
  problem!: string;
  @Field(() => String, { nullable: true, description: 'What would help' })
  suggestion?: string | null;
  @Field(() => ConfidentialityEnum, { nullable: true, description: 'How closely it is kept; as everything is, where it is not stated (A-20)' })
  confidentiality?: Confidentiality | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the unit that answers is shown who its author is; not, where it is not stated (A-31)' })
  identityShown?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Photos of the author\'s that have been uploaded' })
  attachmentIds?: string[] | null;
}
@InputType({ description: 'What an observer files (A-2, B-23)' })
export class SubmissionSubmitInput {
  @Field(() => ID, { description: 'Chosen by the client for this submission; sent again, it gives the first answer again' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'The code of the kind, one of those the scheme offers' })
  type!: string;
  @Field(() => String, { nullable: true, description: 'For a monthly form: this month, YYYY-MM' })
  month?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'For a monthly form: there is nothing this month' })
  noOpinion?: boolean | null;
  @Field(() => String, { nullable: true, description: 'The code of how it was observed (A-44)' })
  method?: string | null;
  @Field(() => ID, { nullable: true, description: 'The visit of its author that it came of (A-36)' })
  activityId?: string | null;
  @Field(() => String, { nullable: true, description: 'For an industry signal: the code of the industry (B-4)' })
  industry?: string | null;
  @Field(() => String, { nullable: true, description: 'For an industry signal: what is to be reported (B-4)' })
  signal?: string | null;
  @Field(() => [OpinionInput], { description: 'The opinions: several for a form, one for other kinds, none for an industry signal' })
  opinions!: OpinionInput[];
}
@InputType()
class OnSubmission {
  @Field(() => ID, { description: 'The submission' })
  submissionId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Taking it back' })
export class SubmissionWithdrawInput extends OnSubmission {
  @Field(() => String, { description: 'Why' })
  reason!: string;
}
@InputType({ description: 'Rolling it up to the office (A-48)' })
export class SubmissionRollUpInput extends OnSubmission {
  @Field(() => String, { nullable: true, description: 'A note for the office; at most 1000 characters' })
  note?: string | null;
}
@InputType({ description: 'The phone contact (B-25)' })
export class SubmissionLogCallInput extends OnSubmission {
  @Field(() => DateTime, { description: 'When the call was made, between the submission and now' })
  calledAt!: Date;
  @Field(() => String, { description: 'The code of the outcome' })
  outcome!: string;
  @Field(() => String, { description: 'What was said' })
  notes!: string;
}
@InputType({ description: 'Asking the author for more' })
export class SubmissionAskForMoreInput extends OnSubmission {
  @Field(() => String, { description: 'What is asked' })
  question!: string;
}
@InputType({ description: 'What the author adds' })
export class SubmissionSupplyInfoInput extends OnSubmission {
  @Field(() => String, { description: 'The information' })
  answer!: string;
}
@InputType({ description: 'A photo to be uploaded' })
export class AttachmentUploadInput {
  @Field(() => ID, { description: 'Chosen by the client for this photo' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'The name of the file' })
  fileName!: string;
  @Field(() => String, { description: 'Its media type: image/jpeg, image/png or image/webp' })
  contentType!: string;
  @Field(() => Int, { description: 'Its size in bytes' })
  size!: number;
  @Field(() => String, { description: 'The SHA-256 of its bytes, in hex' })
  sha256!: string;
  @Field(() => String, { nullable: true, description: 'What it shows, for those who do not see it' })
  alt?: string | null;
}
@InputType({ description: 'A photo whose bytes have been sent' })
export class AttachmentCompleteInput {
  @Field(() => ID, { description: 'The photo' })
  attachmentId!: string;
}
