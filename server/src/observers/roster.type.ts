import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import { Cursor } from '../journal/scalars.ts';

@InputType({ description: 'A roster of observers and staff, from CSV or Excel' })
export class RosterImportInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key and file again give the first answer, without the first passwords' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'The name of the file; it tells CSV from Excel' })
  fileName!: string;
  @Field(() => String, { description: 'The bytes of the file, in base64' })
  contentBase64!: string;
  @Field(() => Boolean, { defaultValue: false, description: 'Only say what is wrong with it; nothing is changed' })
  dryRun!: boolean;
}

@ObjectType({ description: 'What is wrong in one cell of a roster' })
export class RosterError {
  @Open(() => String, 'The cell as a spreadsheet names it, such as C12')
  cell!: string;
  @Open(() => Int, 'The row, from 1')
  row!: number;
  @Open(() => String, 'The heading of the column; empty where it has none')
  column!: string;
  @Open(() => String, 'What to put right, in the language of the caller')
  message!: string;
}

@ObjectType({ description: 'An account that a roster opened' })
export class RosterAccount {
  @Open(() => String, 'The name of the person')
  name!: string;
  @Open(() => String, 'The user name')
  username!: string;
  @Open(() => String, 'The first password, told this once; it must be changed at the first sign-in')
  initialPassword!: string;
}

@ObjectType({ description: 'What came of a roster: imported whole, or not at all' })
export class RosterImportPayload {
  @Open(() => Int, 'How many people it names')
  rows!: number;
  @Open(() => Int, 'How many were entered: all of them, or none')
  created!: number;
  @Open(() => [RosterError], 'Everything that is wrong with it, in the order of its rows')
  errors!: RosterError[];
  @Open(() => [RosterAccount], 'The accounts that were opened, with their first passwords')
  accounts!: RosterAccount[];
  @Open(() => Cursor, 'Where the change stands in the journal; null where nothing was changed', { nullable: true })
  cursor!: string | null;
}
