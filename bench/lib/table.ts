/** One line of the report: what was measured, the ratio or figure, its goal, and what to know when reading it. */
export interface Row { what: string; value: string; goal?: string; spread?: string; note?: string }

/** A ratio as it is read: two decimals and the middle half of the rounds. */
export const ratio = ({ mid, low, high }: { mid: number; low: number; high: number }) => ({ value: mid.toFixed(2), spread: `${low.toFixed(2)}–${high.toFixed(2)}` });

// Chinese characters take two columns of a terminal.
const width = (text: string) => [...text].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0);
const pad = (text: string, to: number) => text + ' '.repeat(Math.max(0, to - width(text)));

/** Prints a benchmark's lines under its title. */
export function print(title: string, rows: readonly Row[]): void {
  const cells = [['', 'value', 'goal', 'middle half', ''], ...rows.map((r) => [r.what, r.value, r.goal ?? '', r.spread ?? '', r.note ?? ''])];
  const widths = cells[0]!.map((_, i) => Math.max(...cells.map((row) => width(row[i]!))));
  console.log(`\n${title}`);
  for (const row of cells) console.log(`  ${row.map((cell, i) => pad(cell, widths[i]!)).join('  ').trimEnd()}`);
}
