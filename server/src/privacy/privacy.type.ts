import { Int, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import { DateTime } from '../journal/scalars.ts';

@ObjectType({ description: 'A paragraph of the notice on personal data' })
export class PrivacyParagraph {
  @Open(() => String, 'What it is about, in the language of the caller')
  title!: string;
  @Open(() => String, 'What it says')
  text!: string;
}
@ObjectType({ description: 'Something personal that a form asks for, and why' })
export class PrivacyField {
  @Open(() => String, 'What is asked for, in the language of the caller')
  label!: string;
  @Open(() => String, 'What for')
  purpose!: string;
  @Open(() => Boolean, 'Whether it may be left out')
  optional!: boolean;
}
@ObjectType({ description: 'A form that asks for something personal' })
export class PrivacyForm {
  @Open(() => String, 'What it is for, in the language of the caller')
  title!: string;
  @Open(() => [PrivacyField], 'What it asks for')
  fields!: PrivacyField[];
}
@ObjectType({ description: 'What everybody is told before anything is asked of them (PIPL 17)' })
export class PrivacyNotice {
  @Open(() => [PrivacyParagraph], 'Who handles it, what for, how long, who reads it, what one may do')
  paragraphs!: PrivacyParagraph[];
  @Open(() => [PrivacyForm], 'What each form asks for, and why')
  forms!: PrivacyForm[];
}

@ObjectType({ description: 'One thing that is held about whoever asks' })
export class OwnFactType {
  @Open(() => String, 'What it is, in the language of the caller')
  label!: string;
  @Open(() => String, 'What is held; times in Asia/Shanghai')
  value!: string;
}
@ObjectType({ description: 'One record of it' })
export class OwnRecord {
  @Open(() => [OwnFactType], 'What it says of whoever asks')
  facts!: OwnFactType[];
}
@ObjectType({ description: 'What is held in one place about whoever asks, and why' })
export class OwnSectionType {
  @Open(() => String, 'What it holds')
  title!: string;
  @Open(() => String, 'What for')
  purpose!: string;
  @Open(() => String, 'On what basis')
  basis!: string;
  @Open(() => String, 'How long')
  kept!: string;
  @Open(() => String, 'What happens then')
  then!: string;
  @Open(() => String, 'Who reads it')
  readers!: string;
  @Open(() => Int, 'How many records there are')
  count!: number;
  @Open(() => [OwnRecord], 'The records, at most 200; empty where only their number is told')
  records!: OwnRecord[];
}
@ObjectType({ description: 'What is held about whoever asks; nothing of anybody else, and nothing that the law keeps from them (PIPL 45)' })
export class OwnData {
  @Open(() => DateTime, 'As of when; UTC')
  at!: Date;
  @Open(() => [OwnSectionType], 'What is held, place by place')
  sections!: OwnSectionType[];
}

@ObjectType({ description: 'A table of the database: what it holds, why, how long' })
export class RetentionLine {
  @Open(() => String, 'What it holds, in the language of the caller')
  holds!: string;
  @Open(() => String, 'What for')
  purpose!: string;
  @Open(() => String, 'On what basis')
  basis!: string;
  @Open(() => String, 'How long')
  kept!: string;
  @Open(() => String, 'What happens then')
  then!: string;
  @Open(() => String, 'Who reads it')
  readers!: string;
  @Open(() => Int, 'How many rows are past their time; people decide on erasing them')
  overdue!: number;
}
@ObjectType({ description: 'How long everything is kept; for the administrators and the auditor' })
export class Retention {
  @Open(() => [RetentionLine], 'A line for each table')
  lines!: RetentionLine[];
}
