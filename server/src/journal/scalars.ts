import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';

/** An instant, ISO 8601 with its offset; answers are in UTC. */
export const DateTime = GraphQLDateTime;
/** A day in Asia/Shanghai, YYYY-MM-DD. */
export const LocalDate = GraphQLLocalDate;

/** An opaque, sealed position in the journal. */
export const Cursor = new GraphQLScalarType<string, string>({
  name: 'Cursor',
  description: 'A sealed position in the journal. It tells its holder nothing; give it back as `after` to be told what has happened since.',
  serialize: String,
  parseValue: text,
  parseLiteral: (node) => text(node.kind === Kind.STRING ? node.value : null),
});

function text(value: unknown): string {
  if (typeof value !== 'string' || value.length > 2000) throw new TypeError('a cursor is a string that this server gave');
  return value;
}
