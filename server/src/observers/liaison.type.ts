import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MembershipType } from '../accounts/membership.type.ts';
import { Office, Open } from '../journal/field.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';

@ObjectType('LiaisonAssignment', { description: 'From when to when a liaison (专员) looked after an observer (B-15)' })
export class LiaisonAssignmentType {
  @Open(() => ID, 'Opaque ID')
  id!: string;
  @Open(() => DateTime, 'From this moment; UTC')
  since!: Date;
  @Open(() => DateTime, 'Until this moment; null while it lasts; UTC', { nullable: true })
  until!: Date | null;
  @Office(() => String, 'Why they took over', { nullable: true })
  reason!: string | null;
}

@InputType({ description: 'Who is to look after an observer (B-15)' })
export class ObserverAssignLiaisonInput {
  @Field(() => ID, { description: 'The observer, by membership' })
  membershipId!: string;
  @Field(() => Int, { description: 'The version last seen of the membership; another is refused' })
  expectedVersion!: number;
  @Field(() => ID, { description: 'The liaison, by membership' })
  liaisonId!: string;
  @Field(() => String, { nullable: true, description: 'Why; needed where somebody looks after them already' })
  reason?: string | null;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
@InputType({ description: 'All observers of one liaison to another (B-15)' })
export class LiaisonHandOverInput {
  @Field(() => ID, { description: 'Whose observers, by membership' })
  fromId!: string;
  @Field(() => ID, { description: 'To whom, by membership' })
  toId!: string;
  @Field(() => String, { description: 'Why' })
  reason!: string;
  @Field(() => ID, { description: 'The same key and input give the first answer again' })
  idempotencyKey!: string;
}
@ObjectType({ description: 'An observer after a change' })
export class ObserverPayload {
  @Open(() => MembershipType, 'The observer’s membership as it now stands')
  membership!: MembershipType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@ObjectType({ description: 'A liaison after a handover' })
export class LiaisonPayload {
  @Open(() => MembershipType, 'The liaison who took over')
  liaison!: MembershipType;
  @Open(() => Int, 'How many observers they look after now')
  observers!: number;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
