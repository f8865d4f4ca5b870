import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import { Viewer } from './viewer.type.ts';

@InputType({ description: 'A user name and its password' })
export class SessionSignInInput {
  @Field(() => String, { description: 'The user name; capitals make no difference' })
  username!: string;
  @Field(() => String, { description: 'The password' })
  password!: string;
}

@ObjectType({ description: 'Single sign-on by a provider of the district' })
export class SignOnOffer {
  @Open(() => String, 'What the provider is called; null where the operator gave it no name', { nullable: true })
  name!: string | null;
  @Open(() => String, 'Where the browser goes to sign in there; it comes back signed in, or to the sign-in page')
  url!: string;
}

@InputType({ description: 'The second step of a sign-in' })
export class SessionVerifyInput {
  @Field(() => String, { description: 'The six digits that the authenticator app shows now, or one of the recovery codes' })
  code!: string;
}

@ObjectType({ description: 'How far a sign-in has come' })
export class SignInPayload {
  @Open(() => Viewer, 'Whoever is signed in now; null while the second factor is asked for', { nullable: true })
  viewer!: Viewer | null;
  @Open(() => Boolean, 'Whether `sessionVerify` must follow within five minutes, from the same browser')
  codeAsked!: boolean;
}

@InputType({ description: 'Which of one’s memberships to act in' })
export class SessionActAsInput {
  @Field(() => ID, { description: 'A membership of the signed-in person that is in force' })
  membershipId!: string;
}

@InputType({ description: 'A new password for the signed-in person' })
export class PasswordChangeInput {
  @Field(() => String, { description: 'The password up to now' })
  current!: string;
  @Field(() => String, { description: 'The password from now on: at least 8 characters of 3 kinds, neither the user name nor the old one' })
  next!: string;
}

@ObjectType({ description: 'Who the caller is after the change' })
export class SessionPayload {
  @Open(() => Viewer, 'Whoever is signed in now')
  viewer!: Viewer;
}
