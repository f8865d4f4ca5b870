import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Issue } from '../issues/issue.entity.ts';
import { IssueType } from '../issues/issue.type.ts';
import { Open } from '../journal/field.ts';
import { Offer } from '../journal/offer.type.ts';
import { DateTime } from '../journal/scalars.ts';
import type { Opinion } from '../submissions/opinion.entity.ts';
import { OpinionType } from '../submissions/opinion.type.ts';

@ObjectType({ description: 'One answer that an opinion was given, with its author\'s vote on it; the first is kept when another follows (A-34)' })
export class OpinionAnswer {
  @Open(() => Int, 'Which of its answers it is, from 1')
  ordinal!: number;
  @Open(() => Int, 'The round of handling it came of')
  round!: number;
  @Open(() => DateTime, 'When it was released to the author; UTC')
  answeredAt!: Date;
  @Open(() => Boolean, 'The author\'s vote on it; null where none was given', { nullable: true })
  satisfied!: boolean | null;
  @Open(() => String, 'What the author said with the vote', { nullable: true })
  ratingText!: string | null;
  @Open(() => DateTime, 'When the author voted; UTC', { nullable: true })
  ratedAt!: Date | null;
  @Open(() => Boolean, 'Whether the vote had the matter done again')
  sentBack!: boolean;
  replyId!: string;
}

@ObjectType({ description: 'Something that was merged into an issue and can be taken out again: an opinion, or an issue with its opinions (A-31)' })
export class MergedPiece {
  @Open(() => ID, 'The opinion or the issue')
  id!: string;
  @Open(() => OpinionType, 'The opinion, where one was merged straight from triage', { nullable: true })
  opinion!: Opinion | null;
  @Open(() => IssueType, 'The issue, where one was merged with its number', { nullable: true })
  issue!: Issue | null;
  @Open(() => Offer, 'Whether the acting member may take it out, and why not; null for those who never may', { nullable: true })
  unmerge!: Offer | null;
}

@InputType()
class OnOpinion {
  @Field(() => ID, { description: 'The opinion' })
  opinionId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType()
class OnIssue {
  @Field(() => ID, { description: 'The issue' })
  issueId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Into which issue an opinion is merged (A-31)' })
export class OpinionMergeInput extends OnOpinion {
  @Field(() => ID, { description: 'The issue that takes it in' })
  issueId!: string;
  @Field(() => String, { nullable: true, description: 'What it adds to what the unit is handed; no author reads it' })
  supplement?: string | null;
}
@InputType({ description: 'Taking an opinion out of the issue it was merged into (A-31)' })
export class OpinionUnmergeInput extends OnOpinion {}
@InputType({ description: 'Taking the last registering, merging, declining or splitting back (B-24)' })
export class OpinionUndoInput extends OnOpinion {}
@InputType({ description: 'One of the matters that an opinion holds' })
export class OpinionPartInput {
  @Field(() => String, { description: 'Its title; at most 100 characters' })
  title!: string;
  @Field(() => String, { description: 'Its problem' })
  problem!: string;
  @Field(() => String, { nullable: true, description: 'What would help' })
  suggestion?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Photos of the original that belong to it; one that nobody claims goes with the first' })
  attachmentIds?: string[] | null;
}
@InputType({ description: 'Into which an opinion is split (B-24)' })
export class OpinionSplitInput extends OnOpinion {
  @Field(() => [OpinionPartInput], { description: 'Two parts at least' })
  parts!: OpinionPartInput[];
}
@InputType({ description: 'Into which issue an issue is merged (A-31)' })
export class IssueMergeInput extends OnIssue {
  @Field(() => ID, { description: 'The issue that takes it in' })
  intoId!: string;
}
@InputType({ description: 'Taking an issue out of the one it was merged into (A-31)' })
export class IssueUnmergeInput extends OnIssue {}
