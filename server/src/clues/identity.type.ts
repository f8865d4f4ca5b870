import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { identityRules, type IdentityState } from './identity.rules.ts';

export const IdentityStateEnum = statesOf(identityRules as never, 'IdentityState');

@ObjectType('IdentityRequest', { implements: Node, description: 'That somebody asks for a shielded identity and says what for; a second person decides' })
export class IdentityRequestType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => ID, 'The restricted matter, or the referral, whose author is shielded')
  subjectId!: string;
  @Open(() => IdentityStateEnum, 'Where it stands')
  state!: IdentityState;
  @Open(() => DateTime, 'When it was asked; UTC')
  askedAt!: Date;
  @Open(() => DateTime, 'When it was decided; UTC', { nullable: true })
  decidedAt!: Date | null;
  @Open(() => DateTime, 'Until when it may be decided, or read once it was granted; UTC')
  until!: Date;
  @Open(() => Int, 'How often the identity was read')
  reveals!: number;
}
export const IdentityRequestConnection = connectionOf(IdentityRequestType, 'IdentityRequest');

@ObjectType({ description: 'Who was shielded; it is not kept on the device' })
export class RevealedPerson {
  @Open(() => String, 'Their name')
  name!: string;
  @Open(() => String, 'Where they work')
  title!: string;
  @Open(() => String, 'Their number', { nullable: true })
  phone!: string | null;
}
@ObjectType({ description: 'A question for an identity after a change' })
export class IdentityRequestPayload {
  @Open(() => IdentityRequestType, 'The question as it now stands')
  request!: IdentityRequestType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@ObjectType({ description: 'The identities that were asked for' })
export class IdentityRevealPayload {
  @Open(() => IdentityRequestType, 'The question as it now stands')
  request!: IdentityRequestType;
  @Open(() => [RevealedPerson], 'Whoever reported or filed it')
  people!: RevealedPerson[];
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'A shielded identity that is asked for' })
export class IdentityAskInput {
  @Field(() => ID, { description: 'The restricted matter, or the referral' })
  subjectId!: string;
  @Field(() => String, { description: 'What for, and why it is needed' })
  purpose!: string;
}
@InputType({ description: 'A question for an identity' })
export class OnIdentityRequestInput {
  @Field(() => ID, { description: 'The question' })
  requestId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
}
@InputType({ description: 'A decision on a question for an identity' })
export class IdentityDecideInput extends OnIdentityRequestInput {
  @Field(() => String, { description: 'The grounds' })
  reason!: string;
}
