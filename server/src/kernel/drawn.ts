import type { Lifecycle, Row } from './lifecycle.ts';

type Table = Lifecycle<string, never>;
const rows = (table: Table) => Object.entries(table.actions) as [string, Row<string, never>][];
const snake = (name: string) => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** Every move the table allows, as the database checks them: `FROM>TO`, or `>TO` for coming into being. */
export const moves = (table: Table): string[] => [...new Set(rows(table).flatMap(([, row]) =>
  row.to === null ? [] : row.from.length === 0 ? [`>${row.to}`] : row.from.map((from) => `${from}>${row.to}`)))].sort();

/** Columns that every way into a state requires, so that the row cannot stand in that state without them. */
export const requiredIn = (table: Table, state: string): string[] => {
  const into = rows(table).filter(([, row]) => row.to === state);
  const columns = into.map(([, row]) => (row.needs ?? []).flatMap((n) => (n.column ? [n.column] : [])));
  return (columns[0] ?? []).filter((c) => columns.every((cs) => cs.includes(c)));
};

/** The lifecycle as the database holds it: known states, permitted moves, and what each state must not lack. */
export function constraintsSql(table: Table): string {
  const states = Object.keys(table.states);
  const t = table.table;
  const must = states.flatMap((s) => requiredIn(table, s).map((c) =>
    `alter table ${t} add constraint ${t}_${s.toLowerCase()}_${snake(c)} check (state <> '${s}' or huiyin.meaningful_length(coalesce(${snake(c)}, '')) > 0);`));
  return [
    `-- lifecycle ${table.noun}`,
    `alter table ${t} add constraint ${t}_state check (state in (${states.map((s) => `'${s}'`).join(', ')}));`,
    `create trigger ${t}_moves before insert or update of state on ${t} for each row execute function huiyin.moves(${moves(table).map((m) => `'${m}'`).join(', ')});`,
    ...must,
    `-- end ${table.noun}`,
  ].join('\n');
}

/** The state diagram, in Mermaid. */
export const diagram = (table: Table): string => [
  'stateDiagram-v2',
  ...Object.entries(table.states as Record<string, { zh: string }>).map(([s, said]) => `  ${s}: ${said.zh}`),
  ...rows(table).flatMap(([, row]) => row.from.length === 0
    ? [`  [*] --> ${row.to}: ${row.label.zh}`]
    : row.from.map((from) => `  ${from} --> ${row.to ?? from}: ${row.label.zh}`)),
].join('\n');
