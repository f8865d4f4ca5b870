const repeated = /(.{1,20}?)\1/gsu;

/** How long a text is in earnest, to count along while typing: blanks do not count, what repeats itself counts once. The server decides. */
export function lengthOf(text: string): number {
  let kept = text.replace(/[\s\p{Cc}\p{Cf}]/gu, '');
  for (let shorter = kept.replace(repeated, '$1'); shorter !== kept; shorter = kept.replace(repeated, '$1')) kept = shorter;
  return [...kept].length;
}

/** True while an input method is composing: Enter then belongs to it, not to the form. */
export const composing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

/** A file size in the unit people know. */
export function fileSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A word as it begins a heading; Chinese has no capitals and stays as it is. */
export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
