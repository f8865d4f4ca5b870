import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { Office, Open } from '../journal/field.ts';
import { Offer } from '../journal/offer.type.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';

@ObjectType('Contact', { implements: Node, description: 'A contact of the liaison with one observer (B-16, B-21)' })
export class ContactType extends Node {
  @Open(() => String, 'The code of how, from the scheme\'s rules')
  kind!: string;
  @Open(() => DateTime, 'When; UTC')
  at!: Date;
  @Office(() => String, 'What was said', { nullable: true })
  notes!: string | null;
}
export const ContactConnection = connectionOf(ContactType, 'Contact');

@ObjectType({ description: 'How often an observer was contacted in the periods that run now' })
export class ContactCount {
  @Open(() => Int, 'This month; Asia/Shanghai (B-21)')
  thisMonth!: number;
  @Open(() => Int, 'This quarter; Asia/Shanghai (B-16)')
  thisQuarter!: number;
  @Open(() => DateTime, 'The latest; UTC', { nullable: true })
  latestAt!: Date | null;
  @Open(() => [Offer], 'What the acting member may begin for the observer: `contact.log`, `support.log`, `task.assign`')
  allowedActions!: Offer[];
}

@ObjectType({ description: 'A contact that was logged' })
export class ContactPayload {
  @Open(() => ContactType, 'The contact')
  contact!: ContactType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@InputType({ description: 'A contact with one observer; there is none with several at once (B-21)' })
export class ContactLogInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The observer, by their membership' })
  membershipId!: string;
  @Field(() => String, { description: 'The code of how, from the scheme\'s rules' })
  kind!: string;
  @Field(() => DateTime, { description: 'When, not after now' })
  at!: Date;
  @Field(() => String, { description: 'What was said; refused without (B-16)' })
  notes!: string;
}

@ObjectType('Support', { implements: Node, description: 'Conditions and help that the managing side gave an observer (条件和便利, A-21)' })
export class SupportType extends Node {
  @Open(() => String, 'The code of its kind, from the scheme\'s rules')
  kind!: string;
  @Open(() => LocalDate, 'The day; Asia/Shanghai')
  givenOn!: string;
  @Open(() => String, 'What was provided')
  what!: string;
}
export const SupportConnection = connectionOf(SupportType, 'Support');

@ObjectType({ description: 'Support that was logged' })
export class SupportPayload {
  @Open(() => SupportType, 'The support')
  support!: SupportType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@InputType({ description: 'What the managing side provided an observer with (A-21)' })
export class SupportLogInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'The observer, by their membership' })
  membershipId!: string;
  @Field(() => String, { description: 'The code of its kind, from the scheme\'s rules' })
  kind!: string;
  @Field(() => LocalDate, { description: 'The day, not after today; Asia/Shanghai' })
  givenOn!: string;
  @Field(() => String, { description: 'What was provided' })
  what!: string;
}
