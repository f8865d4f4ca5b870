import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Clued, Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import { clueKinds, clueRules, type ClueKind, type ClueState } from './clue.rules.ts';
import { purposes, type Purpose } from './reading.rules.ts';

export const ClueStateEnum = statesOf(clueRules as never, 'ClueState');

const named = <K extends string>(said: Readonly<Record<K, { en: string }>>, name: string, description: string) => {
  const values = Object.fromEntries(Object.keys(said).map((k) => [k, k])) as Record<K, K>;
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(Object.entries<{ en: string }>(said).map(([k, { en }]) => [k, { description: en }])) as never });
  return values;
};
export const ClueKindEnum = named<ClueKind>(clueKinds, 'ClueKind', 'What sort of restricted matter it is');
export const PurposeEnum = named<Purpose>(purposes, 'CluePurpose', 'What a restricted matter is opened for');

@ObjectType('Clue', { implements: Node, description: 'A clue, a report of retaliation or of obstruction: for whoever reported it and the clue officers alone (A-22, A-41, A-47)' })
export class ClueType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => ClueKindEnum, 'What sort it is')
  kind!: ClueKind;
  @Open(() => ClueStateEnum, 'Where it stands')
  state!: ClueState;
  @Open(() => DateTime, 'When it came; UTC')
  filedAt!: Date;
  @Open(() => DateTime, 'When it ended; UTC', { nullable: true })
  endedAt!: Date | null;
}
export const ClueConnection = connectionOf(ClueType, 'Clue');

@ObjectType({ description: 'Whom a restricted matter is about' })
export class ClueAccused {
  audience!: string[];
  @Clued(() => ID, 'The unit, where it is one of the scheme', { nullable: true })
  unitId!: string | null;
  @Clued(() => String, 'The unit, by its name', { nullable: true })
  unitName!: string | null;
  @Clued(() => String, 'The person', { nullable: true })
  person!: string | null;
}
@ObjectType({ description: 'What a restricted matter says' })
export class ClueContent {
  audience!: string[];
  @Clued(() => String, 'What happened', { nullable: true })
  facts!: string | null;
  @Clued(() => LocalDate, 'When it happened; Asia/Shanghai', { nullable: true })
  happenedOn!: string | null;
  @Clued(() => String, 'Where', { nullable: true })
  place!: string | null;
}
@ObjectType({ description: 'Evidence of a restricted matter; its bytes are read at /clue-papers/<id> by whoever has the matter open' })
export class CluePaperType {
  audience!: string[];
  @Open(() => ID, 'Its ID')
  id!: string;
  @Clued(() => String, 'The name of the file', { nullable: true })
  fileName!: string | null;
  @Open(() => String, 'Its media type, found by content')
  contentType!: string;
  @Open(() => Int, 'Its size in bytes')
  size!: number;
}
@ObjectType({ description: 'What was added to a restricted matter' })
export class ClueNoteType {
  audience!: string[];
  @Open(() => ID, 'Its ID')
  id!: string;
  @Open(() => Boolean, 'Whether its reporter added it; otherwise it is a note of the investigation')
  supplied!: boolean;
  @Clued(() => String, 'What it says', { nullable: true })
  text!: string | null;
  @Open(() => DateTime, 'When; UTC')
  at!: Date;
}
@ObjectType({ description: 'What was decided of a restricted matter, on what grounds, by whom' })
export class ClueDecision {
  audience!: string[];
  @Clued(() => String, 'The reasons, or the result', { nullable: true })
  text!: string | null;
  @Clued(() => String, 'What it rests on', { nullable: true })
  basis!: string | null;
  @Clued(() => String, 'Who decided it', { nullable: true })
  by!: string | null;
  @Clued(() => DateTime, 'When; UTC', { nullable: true })
  at!: Date | null;
}
@ObjectType({ description: 'That the caller has a restricted matter open' })
export class ClueReadingType {
  @Open(() => String, 'What for, in the language of the caller')
  purpose!: string;
  @Open(() => DateTime, 'Until when; UTC')
  until!: Date;
}
@ObjectType({ description: 'An observer who may be asked to check a clue: not one of the unit it is about' })
export class ClueCandidate {
  audience!: string[];
  @Clued(() => ID, 'Their membership', { nullable: true })
  membershipId!: string | null;
  @Clued(() => String, 'Their name', { nullable: true })
  name!: string | null;
  @Clued(() => String, 'Where they work', { nullable: true })
  title!: string | null;
}
@ObjectType({ description: 'A restricted matter after a change; null where whoever changed it must now stand aside' })
export class CluePayload {
  @Open(() => ClueType, 'The matter as it now stands', { nullable: true })
  clue!: ClueType | null;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@ObjectType({ description: 'That an opinion is handled in confidence from here on' })
export class OpinionRestrictPayload {
  @Open(() => ID, 'The opinion, which is out of sight now')
  opinionId!: string;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}

@InputType({ description: 'Which restricted matters to list; conditions add up' })
export class ClueFilter {
  @Field(() => [ClueStateEnum], { nullable: true, description: 'Where they stand' })
  states?: ClueState[] | null;
  @Field(() => [ClueKindEnum], { nullable: true, description: 'Of which sort' })
  kinds?: ClueKind[] | null;
}
