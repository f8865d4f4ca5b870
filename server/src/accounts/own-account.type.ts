import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import { DateTime } from '../journal/scalars.ts';
import { Viewer } from './viewer.type.ts';

@ObjectType({ description: 'The second factor of one’s own account' })
export class OwnSecondFactor {
  @Open(() => DateTime, 'Since when it is set up')
  since!: Date;
  @Open(() => Int, 'How many recovery codes have not been used')
  recoveryCodesLeft!: number;
}

@ObjectType('OwnSession', { description: 'A browser in which one is signed in' })
export class OwnSessionType {
  @Open(() => ID, 'What names it')
  id!: string;
  @Open(() => Boolean, 'Whether it is the one that asks')
  current!: boolean;
  @Open(() => DateTime, 'Since when')
  since!: Date;
  @Open(() => DateTime, 'When it was last used, to the minute')
  seenAt!: Date;
  @Open(() => DateTime, 'When it ends at the latest')
  endsAt!: Date;
  @Open(() => String, 'The address it was opened from', { nullable: true })
  address!: string | null;
  @Open(() => String, 'What the browser said it is', { nullable: true })
  device!: string | null;
  @Open(() => String, 'The post or standing it acts in')
  title!: string;
}

@ObjectType({ description: 'One’s own account' })
export class OwnAccount {
  @Open(() => String, 'The user name')
  username!: string;
  @Open(() => DateTime, 'When the password was last changed')
  passwordChangedAt!: Date;
  @Open(() => DateTime, 'When the password must be changed at the latest')
  passwordEndsAt!: Date;
  @Open(() => OwnSecondFactor, 'The second factor; null where none is set up', { nullable: true })
  secondFactor!: OwnSecondFactor | null;
  @Open(() => Boolean, 'Whether one’s posts must have a second factor')
  secondFactorAsked!: boolean;
  @Open(() => [OwnSessionType], 'Every browser in which one is signed in now, the one that asks first')
  sessions!: OwnSessionType[];
}

@InputType({ description: 'Begins to set up an authenticator app' })
export class SecondFactorBeginInput {
  @Field(() => String, { nullable: true, description: 'One’s password; needless right after a sign-in that demands a second factor' })
  password?: string | null;
  @Field(() => String, { nullable: true, description: 'A code of the app so far, or a recovery code, where there is one already' })
  code?: string | null;
}

@ObjectType({ description: 'A drawing of a QR code' })
export class QrDrawing {
  @Open(() => Int, 'How many modules it has on a side')
  size!: number;
  @Open(() => String, 'The dark modules, as the path of an SVG drawing in which a module is one unit')
  path!: string;
}

@ObjectType({ description: 'What an authenticator app has to be told' })
export class SecondFactorBeginPayload {
  @Open(() => String, 'The secret, to be typed where no picture can be taken')
  secret!: string;
  @Open(() => QrDrawing, 'The same as a picture for the app')
  qr!: QrDrawing;
  @Open(() => String, 'Goes back with the first code, within fifteen minutes')
  ticket!: string;
}

@InputType({ description: 'The first code of the app' })
export class SecondFactorConfirmInput {
  @Field(() => String, { description: 'The ticket that came with the secret' })
  ticket!: string;
  @Field(() => String, { description: 'The six digits the app shows' })
  code!: string;
}

@InputType({ description: 'A proof that one holds the second factor' })
export class SecondFactorCodeInput {
  @Field(() => String, { description: 'A code of the app, or a recovery code' })
  code!: string;
}

@ObjectType({ description: 'Recovery codes, told once and never again' })
export class SecondFactorPayload {
  @Open(() => [String], 'The codes; each opens the account once without the app')
  recoveryCodes!: string[];
  @Open(() => Viewer, 'Whoever is signed in')
  viewer!: Viewer;
}

@InputType({ description: 'Which of one’s own sessions' })
export class SessionEndInput {
  @Field(() => ID, { description: 'The session' })
  sessionId!: string;
}
