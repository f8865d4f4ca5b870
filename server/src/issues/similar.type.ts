import { Int, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import type { Opinion } from '../submissions/opinion.entity.ts';
import { OpinionType } from '../submissions/opinion.type.ts';
import type { Issue } from './issue.entity.ts';
import { IssueType } from './issue.type.ts';

@ObjectType('SimilarMatter', { description: 'A matter that the caller may see and that is like another, with how like it is and why; the score is reckoned from the two texts and fixed tables of words alone' })
export class SimilarMatterType {
  @Open(() => IssueType, 'The item of the ledger; null where it is an opinion that is none yet', { nullable: true })
  issue!: Issue | null;
  @Open(() => OpinionType, 'The opinion, where it is not an item of the ledger', { nullable: true })
  opinion!: Opinion | null;
  @Open(() => Int, 'How like it is: from the scheme’s likeness to 100, which is the same words')
  score!: number;
  @Open(() => String, 'The score in words, in the language of the caller')
  scoreLabel!: string;
  @Open(() => [String], 'The words they share, as they stand in the matter that was asked about, the longest first')
  because!: string[];
  @Open(() => Boolean, 'Whether it was cleared already, so that this is a recurrence')
  recurrence!: boolean;
}
