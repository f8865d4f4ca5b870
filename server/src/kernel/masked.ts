/** What is shown of a number or an address until somebody says what they need the whole for: 138****1234. */
export function masked(whole: string): string {
  const at = whole.indexOf('@');
  if (at > 0) return `${whole[0]}****${whole.slice(at)}`;
  const letters = [...whole];
  if (letters.length >= 11) return `${letters.slice(0, 3).join('')}****${letters.slice(-4).join('')}`;
  return letters.length > 5 ? `${letters[0]}****${letters.slice(-2).join('')}` : '****';
}
