import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';
import { Cursor } from '../journal/scalars.ts';

@ObjectType('Unit', { implements: Node, description: 'A body that answers: a department (职能部门), an institution, an enterprise of public service' })
export class UnitType extends Node {
  @Open(() => String, 'Its name')
  name!: string;
}

@InputType({ description: 'A unit to be entered' })
export class UnitCreateInput {
  @Field(() => ID, { description: 'Chosen by the client; the same key again gives the first answer' })
  idempotencyKey!: string;
  @Field(() => String, { description: 'Its name, once only in a scheme' })
  name!: string;
}

@ObjectType({ description: 'A unit after a change' })
export class UnitPayload {
  @Open(() => UnitType, 'The unit')
  unit!: UnitType;
  @Open(() => Cursor, 'Where the change stands in the journal')
  cursor!: string;
}
