import type { EntityName, MikroORM } from '@mikro-orm/postgresql';

/** How the rows of a noun are read where they are only shown, in whatever statement brings them along. */
export interface Shape<T> {
  /** SQL that writes the row which goes by this name as JSON, under the names of the noun's properties: all, or the wanted. */
  json: (alias: string, wanted?: ReadonlySet<string> | null) => string;
  /** The row from that JSON. No unit of work knows of it, so nothing of it is ever written back. */
  read: (json: unknown) => T;
}

const shapes = new WeakMap<object, Shape<never>>();

/** The shape of a noun's rows, from what its entity says of them. */
export function shapeOf<T extends object>(orm: MikroORM, entity: EntityName<T>): Shape<T> {
  const meta = orm.getMetadata().get<T>(entity);
  const known = shapes.get(meta);
  if (known) return known as Shape<T>;
  const times = meta.props.filter((prop) => prop.runtimeType === 'Date').map((prop) => prop.name as string);
  const made: Shape<T> = {
    json: (alias, wanted) => {
      const props = meta.props.filter(({ name }) => name === 'id' || !wanted || wanted.has(name));
      return `json_build_object(${props.map(({ name, fieldNames }) => `'${name}', ${alias}.${fieldNames[0]}`).join(', ')})`;
    },
    read: (json) => {
      const row = json as Record<string, unknown>;
      for (const name of times) if (row[name]) row[name] = new Date(row[name] as string);
      return row as T;
    },
  };
  shapes.set(meta, made as Shape<never>);
  return made;
}
