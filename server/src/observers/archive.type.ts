import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';

@ObjectType({ description: 'What an archive comes to over some days (A-23)' })
export class ArchiveCounts {
  @Open(() => Int, 'What was done (履职): filed, attended, taken part in, tasks')
  participation!: number;
  @Open(() => Int, 'Of that, what was filed')
  submissions!: number;
  @Open(() => Int, 'Opinions that were adopted (采纳)')
  adopted!: number;
  @Open(() => Int, 'Opinions that were adopted in part')
  partlyAdopted!: number;
  @Open(() => Int, 'Research reports (调研报告)')
  researchReports!: number;
  @Open(() => Int, 'What was owed and missed')
  missed!: number;
}

@ObjectType({ description: 'An archive counted from the journal as it stands now' })
export class ArchiveCount {
  @Open(() => LocalDate, 'From this day, Asia/Shanghai')
  from!: string;
  @Open(() => LocalDate, 'To this day, Asia/Shanghai')
  to!: string;
  @Open(() => String, 'The digest of the record: two that are the same were made of the same entries')
  digest!: string;
  @Open(() => ArchiveCounts, 'What it comes to')
  counts!: ArchiveCounts;
  @Open(() => Cursor, 'Where in the journal it was counted')
  cursor!: string;
}

@ObjectType('ArchiveSnapshot', { implements: Node, description: 'An archive as it stood at one place of the journal, for an assessment or an award to rest on (A-23, B-31)' })
export class ArchiveSnapshotType extends Node {
  @Open(() => String, 'What it is for')
  purpose!: string;
  @Open(() => DateTime, 'When it was frozen; UTC')
  frozenAt!: Date;
  @Open(() => LocalDate, 'Counted from this day, Asia/Shanghai')
  fromDay!: string;
  @Open(() => LocalDate, 'Counted to this day, Asia/Shanghai')
  toDay!: string;
  @Open(() => String, 'The digest of the record as it was frozen')
  digest!: string;
  @Open(() => ArchiveCounts, 'What it came to')
  counts!: ArchiveCounts;
}
export const ArchiveSnapshotConnection = connectionOf(ArchiveSnapshotType, 'ArchiveSnapshot');

@ObjectType({ description: 'A snapshot counted again' })
export class ArchiveRecount {
  @Open(() => Boolean, 'Whether the journal, read anew up to the same place, gives the same bytes')
  holds!: boolean;
  @Open(() => Boolean, 'Whether the same days come to something else by now')
  differs!: boolean;
  @Open(() => ArchiveCounts, 'What the same days come to now')
  counts!: ArchiveCounts;
}

@InputType({ description: 'Freezing an archive (A-23, B-31)' })
export class ArchiveFreezeInput {
  @Field(() => ID, { description: 'The same key and input give the first answer again' })
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Whose, by membership' })
  membershipId!: string;
  @Field(() => String, { description: 'What it is for' })
  purpose!: string;
  @Field(() => LocalDate, { description: 'Counted from this day, Asia/Shanghai' })
  from!: string;
  @Field(() => LocalDate, { description: 'Counted to this day, Asia/Shanghai' })
  to!: string;
}
@ObjectType({ description: 'A snapshot after it was made' })
export class ArchiveSnapshotPayload {
  @Open(() => ArchiveSnapshotType, 'The snapshot')
  snapshot!: ArchiveSnapshotType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
