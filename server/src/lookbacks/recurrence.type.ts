import { Field, ID, InputType } from 'type-graphql';
import { OnIssue } from '../issues/issue.type.ts';

@InputType({ description: 'Of which earlier matter it is the same again (A-37)' })
export class IssueRecurrenceInput extends OnIssue {
  @Field(() => ID, { description: 'A matter that was struck off' })
  earlierId!: string;
}
