import { ID, InterfaceType } from 'type-graphql';
import { nounOf } from '../kernel/id.ts';
import { Open } from './field.ts';

/** Which noun a row is, by the prefix of its ID; so unions and interfaces need no marker. */
export const typeOfRow = (row: { id: string }) => nounOf(row.id) ?? undefined;

@InterfaceType({ description: 'Anything with an ID', resolveType: typeOfRow as never })
export abstract class Node {
  @Open(() => ID, 'Opaque, stable: a typed prefix and a UUIDv7')
  id!: string;
}
