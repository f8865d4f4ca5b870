import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ChannelEnum } from '../accounts/membership.type.ts';
import type { Channel } from '../accounts/membership.rules.ts';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, LocalDate } from '../journal/scalars.ts';
import type { Day } from '../kernel/calendar.ts';
import { callRules, type CallState } from './call.rules.ts';
import { NominationStateEnum } from './nomination.type.ts';
import type { NominationState } from './nomination.rules.ts';

export const CallStateEnum = statesOf(callRules as never, 'RecruitmentCallState');

@ObjectType('RecruitmentCall', { implements: Node, description: 'A call for observers (选聘公告), with quotas for the units that nominate (A-3, A-5)' })
export class CallType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'Its name')
  name!: string;
  @Open(() => [ChannelEnum], 'The channels observers are sought by; empty where the scheme knows none')
  channels!: Channel[];
  @Open(() => LocalDate, 'The first day units may nominate, Asia/Shanghai')
  opensOn!: Day;
  @Open(() => LocalDate, 'The last day they may, Asia/Shanghai')
  closesOn!: Day;
  @Open(() => Int, 'How many observers are sought')
  seats!: number;
  @Open(() => String, 'What the call says')
  text!: string;
  @Open(() => CallStateEnum, 'Where it stands')
  state!: CallState;
}
export const CallConnection = connectionOf(CallType, 'RecruitmentCall');

@ObjectType('Quota', { implements: Node, description: 'How many a unit may nominate in a call (A-5)' })
export class QuotaType extends Node {
  @Open(() => Int, 'The places it has')
  places!: number;
}

@ObjectType({ description: 'How many nominations of a call stand in a state' })
export class NominationCount {
  @Open(() => NominationStateEnum, 'The state')
  state!: NominationState;
  @Open(() => String, 'The state, in the language of the caller')
  label!: string;
  @Open(() => Int, 'How many, as far as the caller sees them')
  count!: number;
}

@ObjectType({ description: 'A call after a change' })
export class CallPayload {
  @Open(() => CallType, 'The call as it now stands')
  call!: CallType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType()
class CallWords {
  @Field(() => String, { description: 'Its name, at most 100 characters' })
  name!: string;
  @Field(() => [ChannelEnum], { description: 'The channels; empty where the scheme knows none' })
  channels!: Channel[];
  @Field(() => LocalDate, { description: 'The first day, Asia/Shanghai' })
  opensOn!: Day;
  @Field(() => LocalDate, { description: 'The last day, Asia/Shanghai' })
  closesOn!: Day;
  @Field(() => Int, { description: 'How many observers are sought' })
  seats!: number;
  @Field(() => String, { description: 'What the call says, at most 10000 characters' })
  text!: string;
}
@InputType({ description: 'A new call' })
export class CallCreateInput extends CallWords {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => ID, { nullable: true, description: 'The unit that appoints and manages (选聘单位, A-21); the office itself where none is named' })
  appointingUnitId?: string | null;
}
@InputType({ description: 'Changed words of a call that has not been published' })
export class CallSaveInput extends CallWords {
  @Field(() => ID, { description: 'The call' })
  callId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
}
@InputType({ description: 'A call, as it was last seen' })
export class OnCallInput {
  @Field(() => ID, { description: 'The call' })
  callId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
}
@InputType({ description: 'The quota of a unit in a call' })
export class QuotaSetInput extends OnCallInput {
  @Field(() => ID, { description: 'The unit' })
  unitId!: string;
  @Field(() => Int, { description: 'Its places, in place of those it had; never fewer than it holds' })
  places!: number;
}
