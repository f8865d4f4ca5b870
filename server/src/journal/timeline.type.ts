import { ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from './connection.ts';
import { Open } from './field.ts';
import { Cursor, DateTime } from './scalars.ts';

@ObjectType({ description: 'One step in the life of a matter: a reading of the journal (B-29, B-30)' })
export class TimelineEntry {
  @Open(() => ID, 'The journal entry it is a reading of')
  id!: string;
  @Open(() => Cursor, 'Where in the journal it stands')
  cursor!: string;
  @Open(() => DateTime, 'When it happened')
  at!: Date;
  @Open(() => String, 'What happened, as the journal names it')
  type!: string;
  @Open(() => String, 'What happened, in the language of the caller')
  label!: string;
  @Open(() => String, 'Who did it, as far as the caller may know')
  actor!: string;
  @Open(() => String, 'What was said with it, where the caller may read it', { nullable: true })
  text!: string | null;
  @Open(() => ID, 'What it happened to')
  subjectId!: string;
  @Open(() => String, 'What the entry is known by: the first characters of its hash in the chain, which tell nothing of the entries beside it')
  number!: string;
}

@ObjectType({ description: 'The journal entry behind one line of an archive (A-42, B-14)' })
export class ArchivedEntry {
  @Open(() => TimelineEntry, 'The line')
  entry!: TimelineEntry;
  @Open(() => String, 'The hash it has in the chain, over everything it says and the entry before it')
  hash!: string;
  @Open(() => Int, 'Which version of its matter it made')
  subjectVersion!: number;
  @Open(() => Boolean, 'Whether it stands as it was written, and what was said with it, unless that was erased')
  intact!: boolean;
}

export const TimelineConnection = connectionOf(TimelineEntry, 'Timeline');
