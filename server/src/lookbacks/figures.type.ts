import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../journal/connection.ts';
import { statesOf } from '../journal/enums.ts';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor, DateTime, LocalDate } from '../journal/scalars.ts';
import { bulletinRules, type BulletinState } from './bulletin.rules.ts';

export const BulletinStateEnum = statesOf(bulletinRules as never, 'BulletinState');

@ObjectType('Figure', { description: 'How many matters fall under one word' })
export class FigureType {
  @Open(() => String, 'The code of the word')
  code!: string;
  @Open(() => String, 'The word, in the language of the caller')
  label!: string;
  @Open(() => Int, 'How many; null where it is about too few observers to be told, or would give away another that is', { nullable: true })
  count!: number | null;
}
@ObjectType('FigureGroup', { description: 'One way the matters of a period divide; state, disposition and effect are never mixed' })
export class FigureGroupType {
  @Open(() => String, 'The code of the division')
  code!: string;
  @Open(() => String, 'Its name, in the language of the caller')
  label!: string;
  @Open(() => Int, 'All of them; null where they are about too few observers to be told', { nullable: true })
  total!: number | null;
  @Open(() => [FigureType], 'How it divides')
  rows!: FigureType[];
}
@ObjectType('Figures', { description: 'What the ledger amounts to for a period' })
export class FiguresType {
  @Open(() => LocalDate, 'Registered on this day or later, Asia/Shanghai')
  from!: string;
  @Open(() => LocalDate, 'Registered on this day or earlier, Asia/Shanghai')
  to!: string;
  @Open(() => DateTime, 'As of when; UTC')
  asOf!: Date;
  @Open(() => Int, 'A figure about fewer observers than this is withheld; 1 where none is')
  least!: number;
  @Open(() => [FigureGroupType], 'The divisions')
  groups!: FigureGroupType[];
}
@ObjectType('Bulletin', { implements: Node, description: 'The bulletin of a quarter (通报, B-27): figures at the cut-off, for every observer; no clue and no name' })
export class BulletinType extends Node {
  @Open(() => Int, 'How often it has changed; give it as `expectedVersion`')
  version!: number;
  @Open(() => String, 'The quarter, such as 2026-Q1')
  quarter!: string;
  @Open(() => String, 'Its number; null until it is published', { nullable: true })
  number!: string | null;
  @Open(() => DateTime, 'As of when its figures are; UTC')
  cutOffAt!: Date;
  @Open(() => String, 'What the office says to it', { nullable: true })
  remark!: string | null;
  @Open(() => BulletinStateEnum, 'Where it stands')
  state!: BulletinState;
  @Open(() => DateTime, 'When it was published; UTC', { nullable: true })
  publishedAt!: Date | null;
}
export const BulletinConnection = connectionOf(BulletinType, 'Bulletin');
@ObjectType({ description: 'A bulletin after a change' })
export class BulletinPayload {
  @Open(() => BulletinType, 'The bulletin as it now stands')
  bulletin!: BulletinType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
@InputType({ description: 'Publishing a bulletin' })
export class BulletinPublishInput {
  @Field(() => ID, { description: 'The bulletin' })
  bulletinId!: string;
  @Field(() => Int, { description: 'The version last seen; another is refused' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'What the office says to it' })
  remark?: string | null;
  @Field(() => ID, { nullable: true, description: 'The same key and input give the first answer again' })
  idempotencyKey?: string | null;
}
