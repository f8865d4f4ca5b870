import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { commonRules, type CommonState } from './common.rules.ts';

export const CommonStateEnum = statesOf(commonRules as never, 'CommonIssueState');

@ObjectType('CommonIssue', { implements: Node, description: 'A problem that many raise (共性问题): proposed by likeness, confirmed or dismissed by a person of the office (B-5)' })
export class CommonIssueType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'What it is called; until it is confirmed, the title of the item at which it was proposed')
  title!: string;
  @Open(() => CommonStateEnum, 'Whether it is proposed, confirmed or dismissed')
  state!: CommonState;
  @Open(() => Int, 'How many different people raised it; one person counts once however often')
  authorCount!: number;
  @Open(() => String, 'Why it was dismissed', { nullable: true })
  reason!: string | null;
  @Open(() => DateTime, 'When it was first proposed; UTC')
  proposedAt!: Date;
  @Open(() => DateTime, 'When it was decided; UTC', { nullable: true })
  decidedAt!: Date | null;
}
export const CommonIssueConnection = connectionOf(CommonIssueType, 'CommonIssue');

@ObjectType({ description: 'A common problem after a change' })
export class CommonIssuePayload {
  @Open(() => CommonIssueType, 'The common problem as it now stands')
  commonIssue!: CommonIssueType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'Which common problems to list' })
export class CommonIssueFilter {
  @Field(() => [CommonStateEnum], { nullable: true, description: 'In any of these states' })
  state?: CommonState[] | null;
}
@InputType()
class OnCommonIssue {
  @Field(() => ID, { description: 'The common problem' })
  commonIssueId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Confirming a common problem (B-5)' })
export class CommonIssueConfirmInput extends OnCommonIssue {
  @Field(() => String, { description: 'What it is called; at most 100 characters' })
  title!: string;
}
@InputType({ description: 'Dismissing a proposed common problem (B-5)' })
export class CommonIssueDismissInput extends OnCommonIssue {
  @Field(() => String, { description: 'Why it is none' })
  reason!: string;
}
