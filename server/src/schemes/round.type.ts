import { Int, ObjectType } from 'type-graphql';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { roundOpinionRules, roundRules, type RoundOpinionState, type RoundState } from './round.rules.ts';
import { ConsultedEnum } from './rule-set.input.ts';
import type { Consulted } from './rule-set.rules.ts';

export const RoundStateEnum = statesOf(roundRules as never, 'RoundState');
export const RoundOpinionStateEnum = statesOf(roundOpinionRules as never, 'RoundOpinionState');

@ObjectType('ConsultationRound', { implements: Node, description: 'One round of consultation on a draft of the rules (B-7)' })
export class ConsultationRoundType extends Node {
  @Open(() => Int, 'Changes with everything that is done to it')
  version!: number;
  @Open(() => Int, 'Which round, from 1')
  ordinal!: number;
  @Open(() => RoundStateEnum, 'Where it stands')
  state!: RoundState;
  @Open(() => [ConsultedEnum], 'Who is asked')
  consulted!: Consulted[];
  @Open(() => String, 'What they are asked about', { nullable: true })
  note!: string | null;
  @Open(() => DateTime, 'When it opened')
  openedAt!: Date;
  @Open(() => DateTime, 'When it closed', { nullable: true })
  closedAt!: Date | null;
}

@ObjectType('RoundOpinion', { implements: Node, description: 'What somebody says of a draft; read by its author, the office and the administrator' })
export class RoundOpinionType extends Node {
  @Open(() => Int, 'Changes with everything that is done to it')
  version!: number;
  @Open(() => RoundOpinionStateEnum, 'What became of it')
  state!: RoundOpinionState;
  @Open(() => String, 'Whose it is: a unit, an observer, somebody of the public')
  source!: string;
  @Open(() => String, 'The opinion')
  text!: string;
  @Open(() => String, 'Why it was adopted or not', { nullable: true })
  reason!: string | null;
  @Open(() => DateTime, 'When it came in')
  enteredAt!: Date;
}

@ObjectType({ description: 'A round after a change' })
export class ConsultationRoundPayload {
  @Open(() => ConsultationRoundType, 'The round')
  round!: ConsultationRoundType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@ObjectType({ description: 'An opinion on a draft after a change' })
export class RoundOpinionPayload {
  @Open(() => RoundOpinionType, 'The opinion')
  roundOpinion!: RoundOpinionType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
