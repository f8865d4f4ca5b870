/** So many clocks are read at once. */
export const AT_ONCE = 500;

/**
 * The timer's question: which clocks are due, in order, after a place among them, so that one that is passed over is not
 * asked about again before the next look.
 */
export const dueStatement = `select id, scheme_id, next_at::text as next_at from clock
  where next_at <= ? and (next_at, id) > (?::timestamptz, ?) order by clock.next_at, clock.id limit ${AT_ONCE}`;
