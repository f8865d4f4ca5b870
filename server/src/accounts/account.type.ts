import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { accountRules, type AccountState } from './account.rules.ts';

export const AccountStateEnum = statesOf(accountRules as never, 'AccountState') as Record<AccountState, AccountState>;

@ObjectType('Account', { implements: Node, description: 'How a person signs in; seen by the system and the security administrator of the schemes they serve' })
export class AccountType extends Node {
  @Open(() => Int, 'Grows with every change; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'The user name; it is theirs for good and never given to anybody else')
  username!: string;
  @Open(() => AccountStateEnum, 'Whether it may be entered')
  state!: AccountState;
  @Open(() => DateTime, 'Locked after too many wrong passwords or codes, until then; null or past where it is not', { nullable: true })
  lockedUntil!: Date | null;
  @Open(() => DateTime, 'Since when it is disabled', { nullable: true })
  disabledAt!: Date | null;
  @Open(() => String, 'Why it was disabled', { nullable: true })
  disableReason!: string | null;
  @Open(() => DateTime, 'When it was opened')
  openedAt!: Date;
  @Open(() => DateTime, 'When its person last signed in; null where they never did', { nullable: true })
  signedInAt!: Date | null;
}
export const AccountConnection = connectionOf(AccountType, 'Account');

@ObjectType({ description: 'A post in force of an account’s person' })
export class AccountPost {
  @Open(() => String, 'What it is for, in the language of the caller')
  role!: string;
  @Open(() => String, 'The post or standing')
  title!: string;
}

@InputType({ description: 'Which accounts' })
export class AccountFilter {
  @Field(() => String, { nullable: true, description: 'A part of the user name or of the person’s name' })
  text?: string | null;
  @Field(() => AccountStateEnum, { nullable: true, description: 'In this state' })
  state?: AccountState | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those that nobody has signed in to for 90 days' })
  unused?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only those that are locked now' })
  locked?: boolean | null;
}

@InputType({ description: 'An account as it was looked at' })
export class OnAccountInput {
  @Field(() => ID, { description: 'The account' })
  accountId!: string;
  @Field(() => Int, { description: 'Its version when it was looked at' })
  expectedVersion!: number;
}

@InputType({ description: 'An account as it was looked at, and why it is changed' })
export class AccountReasonInput extends OnAccountInput {
  @Field(() => String, { description: 'Why: 2 to 200 characters' })
  reason!: string;
}

@InputType({ description: 'An account as it was looked at, and who its person is at the provider of single sign-on' })
export class AccountLinkInput extends OnAccountInput {
  @Field(() => String, { description: 'What the provider calls the person (`sub`), at most 255 characters' })
  subject!: string;
}

@ObjectType({ description: 'The account after the change' })
export class AccountPayload {
  @Open(() => AccountType, 'The account')
  account!: unknown;
  @Open(() => Cursor, 'Where the journal stands after the change')
  cursor!: string;
}

@ObjectType({ description: 'The account after the change, with a first password' })
export class AccountPasswordPayload extends AccountPayload {
  @Open(() => String, 'The first password, told this once; it must be changed at the next sign-in')
  initialPassword!: string;
}
