import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import { endReasons } from './appointment.type.ts';
import { dismissalRules, type DismissalGround, type DismissalState } from './dismissal.rules.ts';

const { RESIGNED, DISCIPLINE, INACTIVE, OTHER } = endReasons;
export const DismissalStateEnum = statesOf(dismissalRules as never, 'DismissalState');
export const DismissalGroundEnum = enumOf<DismissalGround>('DismissalGround', 'On which ground somebody is dismissed before their term is over', { RESIGNED, DISCIPLINE, INACTIVE, OTHER });
/** Inactivity is found by the system; nobody proposes it. */
export const ProposedGroundEnum = enumOf<Exclude<DismissalGround, 'INACTIVE'>>('ProposedGround', 'On which ground staff propose a dismissal', { RESIGNED, DISCIPLINE, OTHER });

@ObjectType('Dismissal', { implements: Node, description: 'That an observer be dismissed, on one of its grounds and with its evidence; a person decides (A-14 to A-18)' })
export class DismissalType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => ID, 'The membership it is about')
  membershipId!: string;
  @Open(() => ID, 'The term it would end')
  appointmentId!: string;
  @Open(() => DismissalGroundEnum, 'On which ground')
  ground!: DismissalGround;
  @Open(() => DismissalStateEnum, 'Where it stands')
  state!: DismissalState;
  @Open(() => String, 'The observer’s own letter (A-14)', { nullable: true })
  letter!: string | null;
  @Open(() => String, 'The name they signed it with', { nullable: true })
  signedAs!: string | null;
  @Open(() => String, 'The reason, or the facts', { nullable: true })
  reason!: string | null;
  @Open(() => String, 'The decision it rests on, with its number (A-15)', { nullable: true })
  evidence!: string | null;
  @Open(() => LocalDate, 'The first day without taking part (A-16); Asia/Shanghai', { nullable: true })
  idleFrom!: string | null;
  @Open(() => LocalDate, 'The last day it counts; Asia/Shanghai', { nullable: true })
  idleUntil!: string | null;
  @Open(() => LocalDate, 'Until when the observer was asked to state their case; Asia/Shanghai', { nullable: true })
  hearUntil!: string | null;
  @Open(() => String, 'What the observer has to say', { nullable: true })
  statement!: string | null;
  @Open(() => DateTime, 'When they said it; UTC', { nullable: true })
  statedAt!: Date | null;
  @Open(() => DateTime, 'When it was proposed; UTC')
  proposedAt!: Date;
  @Open(() => DateTime, 'When it was decided; UTC', { nullable: true })
  decidedAt!: Date | null;
  @Open(() => String, 'What the decision says', { nullable: true })
  decisionReason!: string | null;
}
export const DismissalConnection = connectionOf(DismissalType, 'Dismissal');

@ObjectType({ description: 'A dismissal case after a change' })
export class DismissalPayload {
  @Open(() => DismissalType, 'The case as it now stands')
  dismissal!: DismissalType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'States a dismissal case may stand in' })
export class DismissalStateFilter {
  @Field(() => [DismissalStateEnum], { description: 'Any of these' })
  in!: DismissalState[];
}
@InputType({ description: 'Which dismissal cases to list; conditions add up' })
export class DismissalFilter {
  @Field(() => DismissalStateFilter, { nullable: true, description: 'Where they stand' })
  state?: DismissalStateFilter | null;
  @Field(() => ID, { nullable: true, description: 'Those about one membership' })
  membershipId?: string | null;
}
@InputType({ description: 'An observer’s letter of resignation (A-14)' })
export class DismissalResignInput {
  @Field(() => ID, { description: 'The same key and input give the first answer again' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'The letter' })
  letter!: string;
  @Field(() => String, { description: 'The signature: the observer’s own name' })
  signedAs!: string;
  @Field(() => [ID], { nullable: true, description: 'Papers that go with it' })
  paperIds?: string[] | null;
}
@InputType({ description: 'A dismissal to be proposed by whoever engaged the observer' })
export class DismissalProposeInput {
  @Field(() => ID, { description: 'The same key and input give the first answer again' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The term' })
  appointmentId!: string;
  @Field(() => ProposedGroundEnum, { description: 'On which ground' })
  ground!: Exclude<DismissalGround, 'INACTIVE'>;
  @Field(() => String, { nullable: true, description: 'The reason, or the facts; required but for a resignation' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'The decision it rests on, with its number; required for DISCIPLINE (A-15)' })
  evidence?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Papers; for a resignation the observer’s own signed letter (A-14)' })
  paperIds?: string[] | null;
}
@InputType({ description: 'A dismissal case to act on' })
export class OnDismissalInput {
  @Field(() => ID, { description: 'The case' })
  dismissalId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Until when the observer may state their case' })
export class DismissalInviteInput extends OnDismissalInput {
  @Field(() => LocalDate, { description: 'The last day; it lies ahead. Asia/Shanghai' })
  hearUntil!: string;
}
@InputType({ description: 'What the observer has to say' })
export class DismissalStateInput extends OnDismissalInput {
  @Field(() => String, { description: 'Their statement' })
  statement!: string;
  @Field(() => [ID], { nullable: true, description: 'Papers that go with it' })
  paperIds?: string[] | null;
}
@InputType({ description: 'Decides to dismiss' })
export class DismissalConfirmInput extends OnDismissalInput {
  @Field(() => String, { nullable: true, description: 'A note to the decision' })
  reason?: string | null;
}
@InputType({ description: 'Decides not to dismiss' })
export class DismissalRejectInput extends OnDismissalInput {
  @Field(() => String, { description: 'Why not' })
  reason!: string;
}
