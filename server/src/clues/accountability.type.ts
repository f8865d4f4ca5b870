import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Clued, Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { accountabilityRules, type AccountabilityState } from './accountability.rules.ts';
import { PurposeEnum } from './clue.type.ts';
import type { Purpose } from './reading.rules.ts';

export const AccountabilityStateEnum = statesOf(accountabilityRules as never, 'AccountabilityState');

@ObjectType('Accountability', { implements: Node, description: 'What was found while an item was put right, and is to be answered for (问责, A-52); for whoever opened it, the clue officers and the leaders of the district' })
export class AccountabilityType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'Its number, drawn by lot')
  number!: string;
  @Open(() => AccountabilityStateEnum, 'Where it stands')
  state!: AccountabilityState;
  @Open(() => DateTime, 'When it was opened; UTC')
  openedAt!: Date;
  @Open(() => DateTime, 'When it ended; UTC', { nullable: true })
  endedAt!: Date | null;
}
export const AccountabilityConnection = connectionOf(AccountabilityType, 'Accountability');

@ObjectType({ description: 'What an accountability case says' })
export class AccountabilityContent {
  audience!: string[];
  @Clued(() => String, 'The facts', { nullable: true })
  facts!: string | null;
  @Clued(() => String, 'The evidence', { nullable: true })
  evidence!: string | null;
}
@ObjectType({ description: 'An accountability case after a change' })
export class AccountabilityPayload {
  @Open(() => AccountabilityType, 'The case as it now stands')
  accountability!: AccountabilityType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'An accountability case to be opened' })
export class AccountabilityOpenInput {
  @Field(() => ID, { description: 'The same key and input give the first answer again' })
  idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: 'The item of the ledger; without one nothing is opened' })
  issueId?: string | null;
  @Field(() => String, { description: 'The facts' })
  facts!: string;
  @Field(() => String, { description: 'The evidence, in words' })
  evidence!: string;
  @Field(() => [ID], { nullable: true, description: 'Evidence that was sent to /clue-papers; at least one' })
  paperIds?: string[] | null;
}
@InputType({ description: 'An accountability case to be read for some minutes' })
export class AccountabilityReadInput {
  @Field(() => ID, { description: 'The case' })
  accountabilityId!: string;
  @Field(() => PurposeEnum, { description: 'What for; it is kept' })
  purpose!: Purpose;
}
@InputType({ description: 'How an accountability case is concluded' })
export class AccountabilityConcludeInput {
  @Field(() => ID, { description: 'The case' })
  accountabilityId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => String, { description: 'The result' })
  result!: string;
  @Field(() => String, { description: 'What it rests on' })
  basis!: string;
}
