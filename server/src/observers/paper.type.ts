import { ID, Int, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';

@ObjectType('Paper', { description: 'A letter, a decision, a doctor’s note: evidence in a case; its bytes are read at /papers/<id> by whoever sees the case' })
export class PaperType {
  @Open(() => ID, 'Its ID')
  id!: string;
  @Open(() => String, 'The name of the file')
  fileName!: string;
  @Open(() => String, 'Its media type, found by content')
  contentType!: string;
  @Open(() => Int, 'Its size in bytes')
  size!: number;
  @Open(() => String, 'The SHA-256 of its bytes, in hex')
  sha256!: string;
}
