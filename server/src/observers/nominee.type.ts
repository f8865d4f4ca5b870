import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import { Offer } from '../journal/offer.type.ts';
import { DateTime } from '../journal/scalars.ts';

@ObjectType({ description: 'One thing that is known of a nominee' })
export class NomineeFact {
  @Open(() => String, 'What it is, in the language of the caller')
  label!: string;
  @Open(() => String, 'What is known')
  value!: string;
}

@ObjectType({ description: 'What a nominee sees by their personal link: what is collected and why, and what they are asked to agree to and to sign (A-4, A-10)' })
export class NomineePage {
  @Open(() => String, 'Their name')
  name!: string;
  @Open(() => String, 'The scheme')
  scheme!: string;
  @Open(() => String, 'The call')
  call!: string;
  @Open(() => String, 'The unit that nominates them')
  unit!: string;
  @Open(() => String, 'Where the nomination stands, in the language of the caller')
  stateLabel!: string;
  @Open(() => [NomineeFact], 'What the unit has stated of them')
  facts!: NomineeFact[];
  @Open(() => Int, 'The version of the notice and of the words of consent; give it as `textVersion`')
  textVersion!: number;
  @Open(() => String, 'What is collected, why, and who reads it')
  notice!: string;
  @Open(() => String, 'What they agree to by taking part')
  consentText!: string;
  @Open(() => String, 'What they agree to by itself, for sensitive information')
  sensitiveText!: string;
  @Open(() => String, 'What they agree to by itself, for their name on public notice')
  publicationText!: string;
  @Open(() => Boolean, 'Whether the rules ask for a public notice')
  publicises!: boolean;
  @Open(() => DateTime, 'When they consented; UTC', { nullable: true })
  consentedAt!: Date | null;
  @Open(() => DateTime, 'When they agreed to the publication; UTC', { nullable: true })
  publicationConsentAt!: Date | null;
  @Open(() => String, 'The pledge: as signed, or as it is to be signed')
  pledgeText!: string;
  @Open(() => String, 'The SHA-256 of that text, in hex; give it as `textHash`')
  pledgeHash!: string;
  @Open(() => DateTime, 'When they signed it; UTC', { nullable: true })
  pledgedAt!: Date | null;
  @Open(() => String, 'Their signature', { nullable: true })
  signedName!: string | null;
  @Open(() => DateTime, 'Until when the link opens; UTC')
  expiresAt!: Date;
  @Open(() => [Offer], 'What they may do now, and why not')
  allowedActions!: Offer[];
}

@ObjectType({ description: 'What a nominee sees after what they did' })
export class NomineePayload {
  @Open(() => NomineePage, 'The page as it now stands')
  nominee!: NomineePage;
}

@InputType({ description: 'Whose link it is' })
export class NomineeInput {
  @Field(() => String, { description: 'The token of the personal link' })
  token!: string;
}
@InputType({ description: 'What a nominee agrees to' })
export class NomineeConsentInput extends NomineeInput {
  @Field(() => Int, { description: 'The version of the words they read' })
  textVersion!: number;
  @Field(() => Boolean, { description: 'That they take part and agree to the use of their information' })
  agree!: boolean;
  @Field(() => Boolean, { description: 'That their name may be put on public notice' })
  publish!: boolean;
}
@InputType({ description: 'How a nominee signs the pledge' })
export class NomineeSignInput extends NomineeInput {
  @Field(() => String, { description: 'Their name, as signature' })
  signedName!: string;
  @Field(() => String, { description: 'The SHA-256 of the text they read' })
  textHash!: string;
  @Field(() => Boolean, { description: 'That they make this pledge' })
  agree!: boolean;
  @Field(() => Boolean, { description: 'That sensitive information may be used for vetting' })
  agreeSensitive!: boolean;
  @Field(() => String, { nullable: true, description: 'Political status; it may be left out' })
  politicalStatus?: string | null;
  @Field(() => String, { nullable: true, description: 'The ID number, of which the last four characters and a digest are kept; it may be left out' })
  idNumber?: string | null;
}
