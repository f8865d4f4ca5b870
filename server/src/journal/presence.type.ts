import { ID, ObjectType } from 'type-graphql';
import { Open } from './field.ts';

@ObjectType('Present', { description: 'A colleague who has the same matter open' })
export class PresentType {
  @Open(() => ID, 'As which membership')
  membershipId!: string;
  @Open(() => String, 'Their name')
  name!: string;
  @Open(() => Boolean, 'Whether they are writing the answer')
  drafting!: boolean;
}

@ObjectType({ description: 'Who else has a matter open just now, as far as the caller may know; nothing of it is kept' })
export class Presence {
  @Open(() => ID, 'The matter')
  subjectId!: string;
  @Open(() => [PresentType], 'The others: for a member of a unit those of their own unit, for the office the office and the matter\'s liaisons; without the caller')
  people!: PresentType[];
}
