import { ObjectType, InputType, Field, ID, Int } from 'type-graphql';
import { connectionOf } from './journal/connection.ts';
import { Open } from './journal/field.ts';
import { DateTime } from './journal/scalars.ts';

@ObjectType({ description: 'That something was done or refused: who, when, what sort of thing; never what it was about' })
export class AuditFact {
  @Open(() => ID, 'What names the fact')
  id!: string;
  @Open(() => DateTime, 'When')
  at!: Date;
  @Open(() => String, 'What sort of thing was done or tried, in the language of the caller')
  label!: string;
  @Open(() => String, 'Who: their name; null for the system, and where nobody was known', { nullable: true })
  by!: string | null;
  @Open(() => String, 'In which part, in the language of the caller', { nullable: true })
  role!: string | null;
  @Open(() => Boolean, 'Whether it was done; what was refused changed nothing')
  succeeded!: boolean;
  @Open(() => String, 'Why it was refused, in a word; null where it was done', { nullable: true })
  outcome!: string | null;
  @Open(() => String, 'What sort of thing it was done to, in the language of the caller', { nullable: true })
  subject!: string | null;
  @Open(() => ID, 'The ID of what it was done to', { nullable: true })
  subjectId!: string | null;
  @Open(() => [String], 'The names of the fields that changed; never what stood in them')
  changed!: string[];
  @Open(() => String, 'The network address it came from, where that is kept', { nullable: true })
  address!: string | null;
  @Open(() => String, 'For what somebody read what is withheld from most, in their words; null for whatever else', { nullable: true })
  purpose!: string | null;
}
export const AuditFactConnection = connectionOf(AuditFact, 'AuditFact');

@ObjectType({ description: 'A sort of fact that can be asked for' })
export class AuditKind {
  @Open(() => String, 'What to ask for')
  code!: string;
  @Open(() => String, 'Its name, in the language of the caller')
  label!: string;
}

@InputType({ description: 'Which facts' })
export class AuditFilter {
  @Field(() => DateTime, { nullable: true, description: 'From this moment on' })
  since?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Before this moment' })
  until?: Date | null;
  @Field(() => [String], { nullable: true, description: 'Of these kinds, by their codes' })
  kinds?: string[] | null;
  @Field(() => String, { nullable: true, description: 'By somebody whose name holds this' })
  by?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: only what was refused; false: only what was done' })
  refused?: boolean | null;
}

@ObjectType({ description: 'Whether a chain of the journal is as it was written' })
export class AuditVerdict {
  @Open(() => String, 'Which chain, in the language of the caller')
  chain!: string;
  @Open(() => Int, 'How many entries stand')
  entries!: number;
  @Open(() => String, 'The hash of the last entry, to be compared with one noted before')
  head!: string;
  @Open(() => Boolean, 'Whether nothing was changed, taken out or moved')
  intact!: boolean;
  @Open(() => Int, 'The first place where it does not hold', { nullable: true })
  brokenAt!: number | null;
}

@ObjectType({ description: 'What an auditor is told about the journal itself' })
export class Audit {
  @Open(() => [AuditKind], 'The sorts of facts there are')
  kinds!: AuditKind[];
}
