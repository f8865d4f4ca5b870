import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import { conductRules, type ConductState } from './conduct.rules.ts';

export const ConductStateEnum = statesOf(conductRules as never, 'ConductState');

@ObjectType('ConductCase', { implements: Node, description: 'That an observer sought gain by their standing or abused it; upheld, it is revoked (A-24)' })
export class ConductCaseType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => ID, 'The membership it is about')
  membershipId!: string;
  @Open(() => ID, 'The term it would end')
  appointmentId!: string;
  @Open(() => ConductStateEnum, 'Where it stands')
  state!: ConductState;
  @Open(() => String, 'The facts')
  facts!: string;
  @Open(() => String, 'The evidence')
  evidence!: string;
  @Open(() => LocalDate, 'Until when the observer may answer; Asia/Shanghai')
  hearUntil!: string;
  @Open(() => String, 'What the observer has to say', { nullable: true })
  statement!: string | null;
  @Open(() => DateTime, 'When they said it; UTC', { nullable: true })
  statedAt!: Date | null;
  @Open(() => DateTime, 'When it was opened; UTC')
  openedAt!: Date;
  @Open(() => DateTime, 'When it was decided; UTC', { nullable: true })
  decidedAt!: Date | null;
  @Open(() => String, 'What the decision rests on', { nullable: true })
  decisionReason!: string | null;
}
export const ConductCaseConnection = connectionOf(ConductCaseType, 'ConductCase');

@ObjectType({ description: 'A conduct case after a change' })
export class ConductCasePayload {
  @Open(() => ConductCaseType, 'The case as it now stands')
  conductCase!: ConductCaseType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'States a conduct case may stand in' })
export class ConductStateFilter {
  @Field(() => [ConductStateEnum], { description: 'Any of these' })
  in!: ConductState[];
}
@InputType({ description: 'Which conduct cases to list; conditions add up' })
export class ConductCaseFilter {
  @Field(() => ConductStateFilter, { nullable: true, description: 'Where they stand' })
  state?: ConductStateFilter | null;
  @Field(() => ID, { nullable: true, description: 'Those about one membership' })
  membershipId?: string | null;
}
@InputType({ description: 'A conduct case to be opened' })
export class ConductOpenInput {
  @Field(() => ID, { description: 'The same key and input give the first answer again' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The observer’s term' })
  appointmentId!: string;
  @Field(() => String, { description: 'The facts' })
  facts!: string;
  @Field(() => String, { description: 'The evidence' })
  evidence!: string;
  @Field(() => LocalDate, { description: 'Until when the observer may answer; it lies ahead. Asia/Shanghai' })
  hearUntil!: string;
  @Field(() => [ID], { nullable: true, description: 'Papers that go with it' })
  paperIds?: string[] | null;
}
@InputType({ description: 'The observer’s answer to a conduct case' })
export class ConductStateInput {
  @Field(() => ID, { description: 'The case' })
  conductCaseId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Their statement' })
  statement!: string;
  @Field(() => [ID], { nullable: true, description: 'Papers that go with it' })
  paperIds?: string[] | null;
}
@InputType({ description: 'A decision on a conduct case' })
export class ConductDecideInput {
  @Field(() => ID, { description: 'The case' })
  conductCaseId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => String, { description: 'What it rests on' })
  reason!: string;
}
