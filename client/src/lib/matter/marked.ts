/** A text in pieces, those that are one of the words told from the rest. */
export function marked(text: string, words: readonly string[]): { text: string; hit: boolean }[] {
  const sought = words.filter((word) => word.length > 0).sort((a, b) => b.length - a.length);
  if (sought.length === 0) return text ? [{ text, hit: false }] : [];
  const pattern = new RegExp(`(${sought.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'gi');
  return text.split(pattern).flatMap((piece, i) => (piece ? [{ text: piece, hit: i % 2 === 1 }] : []));
}
