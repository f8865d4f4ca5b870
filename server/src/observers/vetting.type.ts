import { ID, ObjectType } from 'type-graphql';
import { MembershipType, RoleEnum } from '../accounts/membership.type.ts';
import type { MemberRole } from '../accounts/membership.rules.ts';
import { Open } from '../journal/field.ts';
import { Cursor, DateTime } from '../journal/scalars.ts';
import { NominationPayload, NominationType } from './nomination.type.ts';

@ObjectType('EligibilityCheck', { description: 'One criterion as it was judged, with its evidence (A-7 to A-9)' })
export class EligibilityCheckType {
  @Open(() => ID, 'Opaque ID')
  id!: string;
  @Open(() => String, 'The code of the criterion')
  criterion!: string;
  @Open(() => Boolean, 'Whether it is met')
  met!: boolean;
  @Open(() => String, 'What that rests on')
  evidence!: string;
  @Open(() => String, 'A note', { nullable: true })
  note!: string | null;
  @Open(() => DateTime, 'When it was judged; UTC')
  judgedAt!: Date;
}

@ObjectType('Pledge', { description: 'A pledge as it was signed; nothing of it ever changes (A-10)' })
export class PledgeType {
  @Open(() => ID, 'Opaque ID')
  id!: string;
  @Open(() => String, 'The text as it was signed')
  text!: string;
  @Open(() => String, 'The SHA-256 of the text, in hex')
  textHash!: string;
  @Open(() => String, 'The signature')
  signedName!: string;
  @Open(() => DateTime, 'When it was signed; UTC')
  signedAt!: Date;
}

@ObjectType({ description: 'A membership that somebody holds now, also in another scheme' })
export class HeldMembership {
  @Open(() => String, 'The name of the scheme')
  scheme!: string;
  @Open(() => RoleEnum, 'What it is for')
  role!: MemberRole;
  @Open(() => String, 'The post it is held in')
  title!: string;
}

@ObjectType('SamePerson', { description: 'Somebody with an account who may be the nominee (B-10)' })
export class SamePersonType {
  @Open(() => ID, 'Give it as `samePersonId`')
  personId!: string;
  @Open(() => String, 'Their name')
  name!: string;
  @Open(() => Boolean, 'True where the ID number is the same; otherwise name and mobile number are')
  sure!: boolean;
  @Open(() => [HeldMembership], 'What they hold now')
  holds!: HeldMembership[];
}

@ObjectType({ description: 'An account that was opened, with its first password' })
export class OpenedAccount {
  @Open(() => String, 'The name of the person')
  name!: string;
  @Open(() => String, 'The user name')
  username!: string;
  @Open(() => String, 'The first password, told this once; it must be changed at the first sign-in')
  initialPassword!: string;
}

@ObjectType({ description: 'A nominee who was appointed' })
export class AppointPayload extends NominationPayload {
  @Open(() => OpenedAccount, 'The account that was opened; null for somebody who had one, and for an answer given again', { nullable: true })
  account!: OpenedAccount | null;
  @Open(() => MembershipType, 'The membership they were appointed to', { nullable: true })
  membership!: MembershipType | null;
}

@ObjectType({ description: 'A personal link for a nominee, told this once' })
export class InvitePayload {
  @Open(() => NominationType, 'The nomination as it now stands')
  nomination!: NominationType;
  @Open(() => String, 'The path of the link, with the token behind the #; null in an answer given again', { nullable: true })
  path!: string | null;
  @Open(() => DateTime, 'Until when it opens; UTC', { nullable: true })
  expiresAt!: Date | null;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
