import { Int, ObjectType, type ClassType } from 'type-graphql';
import { Refused } from '../kernel/refused.ts';
import { Open } from './field.ts';

@ObjectType({ description: 'Where a page of a list ends' })
export class PageInfo {
  @Open(() => Boolean, 'Whether there is more after this page')
  hasNextPage!: boolean;
  @Open(() => String, 'Give it as `after` for the next page; null where the page is empty', { nullable: true })
  endCursor!: string | null;
}

type Later<V> = () => Promise<V>;
/** What a list resolver answers; the page is read, and the count taken, only when it is asked for. */
export interface Listed<T> { nodes: Later<T[]>; edges: Later<{ cursor: string; node: T }[]>; pageInfo: Later<PageInfo>; totalCount: Later<number> }

/** The connection type of a noun. */
export function connectionOf<T extends object>(node: ClassType<T>, name: string): ClassType<Listed<T>> {
  @ObjectType(`${name}Edge`, { description: `A ${name} and its place in a list` })
  class Edge {
    @Open(() => String, 'The place in the list; opaque')
    cursor!: string;
    @Open(() => node, 'The thing itself')
    node!: T;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}, in keyset order` })
  class Connection {
    @Open(() => [node], 'The things on this page')
    nodes!: Later<T[]>;
    @Open(() => [Edge], 'The same with their places')
    edges!: Later<Edge[]>;
    @Open(() => PageInfo, 'Where the page ends')
    pageInfo!: Later<PageInfo>;
    @Open(() => Int, 'How many there are in all that the caller may see; counted only when asked for')
    totalCount!: Later<number>;
  }
  return Connection as unknown as ClassType<Listed<T>>;
}

/** A list's place: the sort value as PostgreSQL prints it, and the id. */
export const placeOf = (sort: string, id: string) => Buffer.from(JSON.stringify([sort, id])).toString('base64url');

/** The sort value and the id a place stands for; what is no place is refused. */
export function placed(after: string): [string, string] {
  try {
    const [sort, id] = JSON.parse(Buffer.from(after, 'base64url').toString()) as [unknown, unknown];
    if (typeof sort === 'string' && typeof id === 'string') return [sort, id];
  } catch { /* said below */ }
  throw new Refused('INVALID', { zh: '翻页位置无效，请从头查看', en: 'No such place in the list; begin again' }, { field: 'after' });
}

/** At most a hundred; never fewer than one. */
export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > 100) throw new Refused('LIMIT', { zh: '每页 1 至 100 条', en: 'A page holds 1 to 100' }, { field: 'first' });
  return first;
}
