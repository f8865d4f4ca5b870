import { ObjectType } from 'type-graphql';
import { Open } from '../journal/field.ts';
import { Node } from '../journal/node.type.ts';

@ObjectType('Person', { implements: Node, description: 'A human being, once, however many memberships they hold (B-10)' })
export class PersonType extends Node {
  @Open(() => String, 'The name')
  name!: string;
}
