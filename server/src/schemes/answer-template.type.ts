import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor } from '../journal/scalars.ts';
import { answerTemplateRules, placeholders, type AnswerTemplateState, type Placeholder } from './answer-template.rules.ts';

export const AnswerTemplateStateEnum = statesOf(answerTemplateRules as never, 'AnswerTemplateState');
export const PlaceholderEnum = enumOf<Placeholder>('Placeholder', 'What an answer template leaves open', { MATTER: placeholders.MATTER.said, NUMBER: placeholders.NUMBER.said, UNIT: placeholders.UNIT.said, DATE: placeholders.DATE.said });

@ObjectType('AnswerTemplate', { implements: Node, description: 'Words of the scheme that a unit may begin an answer with (答复模板)' })
export class AnswerTemplateType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => AnswerTemplateStateEnum, 'Where it stands')
  state!: AnswerTemplateState;
  @Open(() => String, 'What the office calls it')
  title!: string;
  @Open(() => String, 'Its words; {事项}, {编号}, {单位} and {日期} are filled in where it is used')
  text!: string;
  @Open(() => String, 'The code of the class of answers it is for; null where it is for any', { nullable: true })
  answerClassCode!: string | null;
}
export const AnswerTemplateConnection = connectionOf(AnswerTemplateType, 'AnswerTemplate');

@ObjectType({ description: 'Something a template may leave open' })
export class PlaceholderType {
  @Open(() => PlaceholderEnum, 'What it is')
  key!: Placeholder;
  @Open(() => String, 'How it is written, braces and all')
  written!: string;
  @Open(() => String, 'What is filled in, in the language of the caller')
  label!: string;
}

@ObjectType({ description: 'A template after a change' })
export class AnswerTemplatePayload {
  @Open(() => AnswerTemplateType, 'The template as it now stands')
  answerTemplate!: AnswerTemplateType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'The words of a template' })
export class AnswerTemplateAddInput {
  @Field(() => ID, { description: 'Chosen by the client for each template' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'What it is called; at most 40 characters' })
  title!: string;
  @Field(() => String, { description: 'Its words; at most 3,000 characters' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'The code of a class of answers of the scheme; for any where it is not given' })
  answerClassCode?: string | null;
}
@InputType({ description: 'A template to act on' })
export class OnAnswerTemplateInput {
  @Field(() => ID, { description: 'The template' })
  answerTemplateId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'New words for a template' })
export class AnswerTemplateEditInput extends OnAnswerTemplateInput {
  @Field(() => String, { description: 'What it is called; at most 40 characters' })
  title!: string;
  @Field(() => String, { description: 'Its words; at most 3,000 characters' })
  text!: string;
  @Field(() => String, { nullable: true, description: 'The code of a class of answers of the scheme; for any where it is not given' })
  answerClassCode?: string | null;
}
