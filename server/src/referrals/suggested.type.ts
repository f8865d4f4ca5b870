import { Int, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import type { Unit } from '../schemes/unit.entity.ts';
import { UnitType } from '../schemes/unit.type.ts';

@ObjectType('SuggestedUnit', { description: 'A unit that answered matters like this one; nobody is chosen for the office' })
export class SuggestedUnitType {
  @Open(() => UnitType, 'The unit')
  unit!: Unit;
  @Open(() => Int, 'How much speaks for it, 1 to 100: its share of the matters that are alike, each by its likeness, less those it gave back')
  score!: number;
  @Open(() => Int, 'How many matters that are alike it was handed')
  matters!: number;
  @Open(() => Int, 'How often it gave one of them back (退办)')
  returned!: number;
  @Open(() => String, 'Why it is suggested, in the language of the caller')
  because!: string;
}
