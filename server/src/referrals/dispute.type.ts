import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import { UnitType } from '../schemes/unit.type.ts';
import { disputeRules, type DisputeState } from './dispute.rules.ts';

export const DisputeStateEnum = statesOf(disputeRules as never, 'DisputeState');

@ObjectType({ description: 'What a unit said when it asked to return a matter' })
export class DisputeStatement {
  @Open(() => UnitType, 'The unit')
  unit!: UnitType;
  @Open(() => DateTime, 'When it asked; UTC')
  askedAt!: Date;
  @Open(() => String, 'Why it is not the unit’s')
  reason!: string;
  @Open(() => String, 'The clause it rests on')
  basis!: string;
  @Open(() => UnitType, 'Whose it is instead')
  proposedUnit!: UnitType;
}

@ObjectType('Dispute', { implements: Node, description: 'Two units that both say a matter is not theirs, as it is put to a convener, who names the unit (退办争议)' })
export class DisputeType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => DisputeStateEnum, 'Where it stands')
  state!: DisputeState;
  @Open(() => String, 'The ledger number of the matter')
  issueNumber!: string;
  @Open(() => String, 'What the matter is about')
  title!: string;
  @Open(() => String, 'The problem, as the ledger says it')
  problem!: string;
  @Open(() => DateTime, 'When it was put to the convener; UTC')
  openedAt!: Date;
  @Open(() => DateTime, 'When it was decided; UTC', { nullable: true })
  decidedAt!: Date | null;
  @Open(() => String, 'Why the unit was named', { nullable: true })
  reasons!: string | null;
}
export const DisputeConnection = connectionOf(DisputeType, 'Dispute');

@ObjectType({ description: 'A dispute after a change' })
export class DisputePayload {
  @Open(() => DisputeType, 'The dispute as it now stands')
  dispute!: DisputeType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@InputType({ description: 'States a dispute may stand in' })
export class DisputeStateFilter {
  @Field(() => [DisputeStateEnum], { description: 'Any of these' })
  in!: DisputeState[];
}
@InputType({ description: 'Which disputes to list' })
export class DisputeFilter {
  @Field(() => DisputeStateFilter, { nullable: true, description: 'Where they stand' })
  state?: DisputeStateFilter | null;
}
@InputType({ description: 'A convener’s decision between units' })
export class DisputeDecideInput {
  @Field(() => ID, { description: 'The dispute' })
  disputeId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
  @Field(() => ID, { description: 'The unit named: one of the two, or a third' })
  unitId!: string;
  @Field(() => String, { description: 'Why' })
  reasons!: string;
  @Field(() => LocalDate, { nullable: true, description: 'The due day where the unit begins anew, Asia/Shanghai; the scheme’s working days where it is not given' })
  dueOn?: string | null;
}
