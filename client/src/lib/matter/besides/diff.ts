/** A stretch of text that both versions have, or only one of them. */
export interface Stretch {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

const most = 1500;

/** A text in words as its language has them; whatever makes it too many to compare, in sentences. */
function pieces(text: string): string[] {
  const cut = (granularity: 'word' | 'sentence') => [...new Intl.Segmenter('zh', { granularity }).segment(text)].map(({ segment }) => segment);
  const words = cut('word');
  return words.length > most ? cut('sentence').slice(0, most * 2) : words;
}

/** What changed from one version of a text to the next, in the order it is read; the longest that both have stays. */
export function compared(before: string, after: string): Stretch[] {
  const [a, b] = [pieces(before), pieces(after)];
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] = a[i] === b[j] ? length[(i + 1) * width + j + 1]! + 1 : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
  const out: Stretch[] = [];
  const put = (kind: Stretch['kind'], text: string) => {
    const last = out.at(-1);
    if (last?.kind === kind) last.text += text;
    else out.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      put('same', a[i]!);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && length[(i + 1) * width + j]! >= length[i * width + j + 1]!)) put('removed', a[i++]!);
    else put('added', b[j++]!);
  }
  return out;
}
