/** Where the focus of a grid stands: row 0 is its head. */
export interface Place {
  row: number;
  column: number;
}

const page = 10;

/** Where a key leads within a grid of this size; null for a key that leads nowhere. */
export function moved({ row, column }: Place, event: KeyboardEvent, rows: number, columns: number): Place | null {
  const within = (r: number, c: number): Place => ({ row: Math.min(Math.max(r, 0), rows - 1), column: Math.min(Math.max(c, 0), columns - 1) });
  const far = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowUp': return within(far ? 0 : row - 1, column);
    case 'ArrowDown': return within(far ? rows : row + 1, column);
    case 'ArrowLeft': return within(row, far ? 0 : column - 1);
    case 'ArrowRight': return within(row, far ? columns : column + 1);
    case 'Home': return within(far ? 0 : row, 0);
    case 'End': return within(far ? rows : row, columns);
    case 'PageUp': return within(row - page, column);
    case 'PageDown': return within(row + page, column);
    case 'j': return far ? null : within(row + 1, column);
    case 'k': return far ? null : within(row - 1, column);
    default: return null;
  }
}
