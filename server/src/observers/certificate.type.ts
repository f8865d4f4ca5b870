import { ObjectType } from 'type-graphql';
import { enumOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { DateTime, LocalDate } from '../journal/scalars.ts';
import { standings, type Standing } from './certificate.rules.ts';

export const StandingEnum = enumOf<Standing>('CertificateStanding', 'What a certificate is worth on a day', standings);

@ObjectType('Certificate', { implements: Node, description: 'The certificate of a term (聘书), as it was issued' })
export class CertificateType extends Node {
  @Open(() => String, 'Its number in the scheme and year')
  number!: string;
  @Open(() => String, 'What its QR code carries: whoever is shown it asks by this code; nobody can guess it')
  code!: string;
  @Open(() => String, 'The observer’s name, as printed')
  name!: string;
  @Open(() => String, 'What the scheme calls its observers, as printed')
  title!: string;
  @Open(() => String, 'The scheme, as printed')
  schemeName!: string;
  @Open(() => String, 'The document the scheme rests on, as printed')
  documentName!: string;
  @Open(() => Boolean, 'Whether it says that the rules are on trial (试行, B-1)')
  trial!: boolean;
  @Open(() => String, 'Who issued it')
  issuer!: string;
  @Open(() => LocalDate, 'The first day of the term; Asia/Shanghai')
  startsOn!: string;
  @Open(() => LocalDate, 'The last day of the term; Asia/Shanghai')
  endsOn!: string;
  @Open(() => LocalDate, 'The day it was issued; Asia/Shanghai')
  issuedOn!: string;
  @Open(() => DateTime, 'When it was made void; UTC', { nullable: true })
  voidedAt!: Date | null;
}

@ObjectType({ description: 'What anybody who is shown a certificate may learn of it, and nothing else' })
export class CertificateCheck {
  @Open(() => String, 'Its number')
  number!: string;
  @Open(() => String, 'The holder’s name, all but the first character masked')
  holder!: string;
  @Open(() => String, 'What the scheme calls its observers')
  title!: string;
  @Open(() => String, 'The scheme')
  scheme!: string;
  @Open(() => String, 'Who issued it')
  issuer!: string;
  @Open(() => Boolean, 'Whether the rules are on trial')
  trial!: boolean;
  @Open(() => LocalDate, 'The first day of the term; Asia/Shanghai')
  startsOn!: string;
  @Open(() => LocalDate, 'The last day of the term; Asia/Shanghai')
  endsOn!: string;
  @Open(() => StandingEnum, 'What it is worth now')
  standing!: Standing;
  @Open(() => String, 'The same in words, in the language of the caller')
  standingLabel!: string;
  @Open(() => LocalDate, 'Since which day, where it is not valid any more; Asia/Shanghai', { nullable: true })
  since!: string | null;
}
