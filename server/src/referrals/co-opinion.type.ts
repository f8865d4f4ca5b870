import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf, statesOf } from '../journal/enums.ts';
import { Open, Staff } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { coOpinionRules, type CoOpinionState } from './co-opinion.rules.ts';

export const CoOpinionStateEnum = statesOf(coOpinionRules as never, 'CoOpinionState');
/** What a co unit said to a version of the joint reply. */
export type Countersigned = 'COUNTERSIGNED' | 'OBJECTED';
export const CountersignedEnum = enumOf<Countersigned>('Countersigned', 'What a co-handling unit said to a version of the joint reply', {
  COUNTERSIGNED: { zh: '已会签', en: 'Countersigned' }, OBJECTED: { zh: '有不同意见', en: 'Objected' },
});
/** What a referral waits for from a co unit. */
export type CoTask = 'OPINION' | 'SIGN_OPINION' | 'COUNTERSIGN';
/** In words, for the unit itself and for the lead. */
export const coTaskWords = {
  OPINION: { zh: '请提交协办意见', en: 'Give your opinion' }, SIGN_OPINION: { zh: '协办意见待签发', en: 'The opinion is to be signed' }, COUNTERSIGN: { zh: '答复待会签', en: 'The joint reply is to be countersigned' },
} as const;
export const CoTaskEnum = enumOf<CoTask>('CoTask', 'What a referral waits for from a co-handling unit', coTaskWords);

@ObjectType('CoOpinion', { implements: Node, description: 'What a co-handling unit (协办) says to the lead unit; the lead sees it once it is signed' })
export class CoOpinionType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => CoOpinionStateEnum, 'Where it stands')
  state!: CoOpinionState;
  @Open(() => String, 'The opinion')
  text!: string;
  @Open(() => DateTime, 'When a leader of the co unit signed it; UTC', { nullable: true })
  signedAt!: Date | null;
}

@ObjectType('Countersignature', { description: 'What the leader of a co-handling unit said to one version of the joint reply (会签)' })
export class CountersignatureType {
  @Open(() => ID, 'Its ID')
  id!: string;
  @Open(() => Int, 'The version it was said of: the n-th that was sent for signature')
  revision!: number;
  @Open(() => CountersignedEnum, 'What was said')
  kind!: Countersigned;
  @Staff(() => String, 'The reasons of an objection', { nullable: true })
  reason!: string | null;
  @Open(() => DateTime, 'When; UTC')
  at!: Date;
}

@ObjectType('CoHandling', { description: 'How far a co-handling unit has come with a referral: who is in, who is missing, since when' })
export class CoHandlingType {
  @Open(() => DateTime, 'Since when the next thing is awaited of it; null where nothing is; UTC', { nullable: true })
  awaitedSince!: Date | null;
  @Open(() => CoTaskEnum, 'What is awaited of it next; null where nothing is', { nullable: true })
  awaited!: CoTask | null;
  unitId!: string;
  referralId!: string;
}

@ObjectType({ description: 'A co-opinion after a change' })
export class CoOpinionPayload {
  @Open(() => CoOpinionType, 'The co-opinion as it now stands')
  coOpinion!: CoOpinionType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'What a co unit says' })
export class CoOpinionDraftInput {
  @Field(() => ID, { description: 'Chosen by the client for each saving' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The referral the unit co-handles' })
  referralId!: string;
  @Field(() => String, { description: 'The opinion; may still be unfinished' })
  text!: string;
}
@InputType({ description: 'A co-opinion to act on' })
export class OnCoOpinionInput {
  @Field(() => ID, { description: 'The co-opinion' })
  coOpinionId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
