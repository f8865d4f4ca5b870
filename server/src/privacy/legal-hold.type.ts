import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { legalHoldRules, type LegalHoldState } from './legal-hold.rules.ts';

export const LegalHoldStateEnum = statesOf(legalHoldRules as never, 'LegalHoldState');

@ObjectType('LegalHold', { implements: Node, description: 'That somebody’s data must not be erased for now; the security administrator alone knows of it' })
export class LegalHoldType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => LegalHoldStateEnum, 'Whether it stands')
  state!: LegalHoldState;
  @Open(() => String, 'What it rests on')
  ground!: string;
  @Open(() => DateTime, 'Since when; UTC')
  placedAt!: Date;
  @Open(() => DateTime, 'Until when; UTC', { nullable: true })
  liftedAt!: Date | null;
  @Open(() => String, 'Why it was lifted', { nullable: true })
  liftReason!: string | null;
}
export const LegalHoldConnection = connectionOf(LegalHoldType, 'LegalHold');
@ObjectType({ description: 'A hold after a change' })
export class LegalHoldPayload {
  @Open(() => LegalHoldType, 'The hold as it now stands')
  legalHold!: LegalHoldType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@InputType({ description: 'Whose data is not to be erased, and on what ground' })
export class LegalHoldPlaceInput {
  @Field(() => ID, { description: 'The same key and input give the first answer again' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'Whose: their user name' })
  username!: string;
  @Field(() => String, { description: 'What it rests on, at most 500 characters' })
  ground!: string;
}
@InputType({ description: 'A hold that ends' })
export class LegalHoldLiftInput {
  @Field(() => ID, { description: 'The hold' })
  holdId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => String, { description: 'Why, at most 500 characters' })
  reason!: string;
}
