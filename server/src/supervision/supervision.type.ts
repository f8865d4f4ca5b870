import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Office, Open, Staff } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { supervisionRules, supervisionSources, type SupervisionSource, type SupervisionState } from './supervision.rules.ts';

export const SupervisionStateEnum = statesOf(supervisionRules as never, 'SupervisionState');
export const SupervisionSourceEnum = enumOf<SupervisionSource>('SupervisionSource', 'What a supervision is opened for', supervisionSources);

@ObjectType('Supervision', { implements: Node, description: 'Supervised handling of a matter (督办): the responsible unit stays the same and reports by its leader' })
export class SupervisionType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'The number of its letter (督办单); null while it is only proposed', { nullable: true })
  number!: string | null;
  @Open(() => String, 'The ledger number of the matter')
  issueNumber!: string;
  @Open(() => String, 'What the matter is about')
  title!: string;
  @Open(() => SupervisionSourceEnum, 'What it was opened for')
  source!: SupervisionSource;
  @Open(() => Boolean, 'Whether all leaders of the district are told, because it came back more than once')
  raised!: boolean;
  @Open(() => String, 'What is required of the unit')
  requirement!: string;
  @Open(() => SupervisionStateEnum, 'Where it stands')
  state!: SupervisionState;
  @Open(() => Int, 'How often a report was not accepted')
  returns!: number;
  @Open(() => DateTime, 'When it was opened; UTC', { nullable: true })
  openedAt!: Date | null;
  @Open(() => String, 'What the unit reports, signed by its leader', { nullable: true })
  report!: string | null;
  @Open(() => DateTime, 'When it reported; UTC', { nullable: true })
  reportedAt!: Date | null;
  @Staff(() => String, 'Why the report was last sent back', { nullable: true })
  returnReason!: string | null;
  @Office(() => String, 'Why it was not supervised', { nullable: true })
  dropReason!: string | null;
  @Open(() => DateTime, 'When it was closed; UTC', { nullable: true })
  closedAt!: Date | null;
}
export const SupervisionConnection = connectionOf(SupervisionType, 'Supervision');

@ObjectType({ description: 'A supervision after a change' })
export class SupervisionPayload {
  @Open(() => SupervisionType, 'The supervision as it now stands')
  supervision!: SupervisionType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'Which supervisions to list' })
export class SupervisionFilter {
  @Field(() => [SupervisionStateEnum], { nullable: true, description: 'Those that stand in any of these' })
  states?: SupervisionState[] | null;
  @Field(() => ID, { nullable: true, description: 'Those of this matter' })
  issueId?: string | null;
}
@InputType({ description: 'Opening supervised handling' })
export class SupervisionOpenInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The matter' })
  issueId!: string;
  @Field(() => String, { description: 'What is required of the unit' })
  requirement!: string;
  @Field(() => SupervisionSourceEnum, { nullable: true, description: 'What it is opened for; the office’s own where it is not said' })
  source?: SupervisionSource | null;
  @Field(() => ID, { nullable: true, description: 'The instruction it follows' })
  instructionId?: string | null;
}
@InputType({ description: 'A step in a supervision' })
export class OnSupervisionInput {
  @Field(() => ID, { description: 'The supervision' })
  supervisionId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'Opening what was proposed' })
export class SupervisionNotifyInput extends OnSupervisionInput {
  @Field(() => String, { description: 'What is required of the unit' })
  requirement!: string;
}
@InputType({ description: 'Why it is dropped or sent back' })
export class SupervisionReasonInput extends OnSupervisionInput {
  @Field(() => String, { description: 'Why' })
  reason!: string;
}
@InputType({ description: 'The report of the unit, signed by its leader' })
export class SupervisionReportInput extends OnSupervisionInput {
  @Field(() => String, { description: 'What was done, and what is still to do' })
  report!: string;
  @Field(() => [ID], { nullable: true, description: 'Papers that were handed in before, by POST /papers' })
  paperIds?: string[] | null;
}
