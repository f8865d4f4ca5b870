type Scalars = Record<string, unknown>;
interface Known {
  version: number;
  scalars: Scalars;
}

const isEntity = (value: object): value is { __typename: string; id: string; version: number } =>
  '__typename' in value && 'id' in value && 'version' in value && typeof value.version === 'number';

/** The field behind an alias such as `submission_state`. */
const field = (name: string) => (name.startsWith('__') ? name : name.slice(name.indexOf('_') + 1));

const scalarsOf = (value: object): Scalars =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v === null || typeof v !== 'object')
      .map(([name, v]) => [field(name), v]),
  );

/** Keeps the newest version seen of every subject, so that an answer overtaken on its way never shows an older state again. */
export function newestWins(): (data: unknown) => unknown {
  const known = new Map<string, Known>();

  function settle(value: { __typename: string; id: string; version: number }): Scalars {
    const key = `${value.__typename}:${value.id}`;
    const before = known.get(key);
    const scalars = scalarsOf(value);
    if (before && value.version < before.version) {
      const overtaken = Object.keys(value).filter((name) => field(name) in before.scalars);
      return Object.fromEntries(overtaken.map((name) => [name, before.scalars[field(name)]]));
    }
    const kept = before?.version === value.version ? before.scalars : {};
    known.set(key, { version: value.version, scalars: { ...kept, ...scalars } });
    return {};
  }

  return function newest(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(newest);
    if (!value || typeof value !== 'object') return value;
    const copy = Object.fromEntries(Object.entries(value).map(([k, v]) => [k, newest(v)]));
    return isEntity(value) ? { ...copy, ...settle(value) } : copy;
  };
}
