/** A line while a list is being written: its matter, and what is noted with it. */
export interface Line {
  readonly issueId: string;
  readonly referralId: string | null;
  readonly number: string;
  readonly title: string;
  readonly note: string;
}

/** The lines of a list as they are edited; a line for an item of the ledger stays one, whatever referral it now has. */
export const linesOf = (items: readonly { note: string; referralId: string | null; issue: { id: string; number: string; title: string } | null }[]): Line[] =>
  items.flatMap(({ note, referralId, issue }) => (issue ? [{ issueId: issue.id, referralId, number: issue.number, title: issue.title, note }] : []));

/** With one more line. */
export const withLine = (lines: readonly Line[], { id, number, title }: { id: string; number: string; title: string }): Line[] =>
  [...lines, { issueId: id, referralId: null, number, title, note: '' }];

/** What is sent of them. */
export const inputOf = (lines: readonly Line[]) => lines.map(({ issueId, referralId, note }) => ({ issueId, referralId, note: note.trim() || null }));
