// Space of every kind and what prints nothing: controls, fillers, joiners, direction and variation marks.
const blank = /[\u0000-\u0020\u007F-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180B-\u180F\u2000-\u200F\u2028-\u202F\u205F-\u206F\u2800\u3000\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}]/gu;
const repeated = /(.{1,20}?)\1/gsu;

// Far above any least length; they bound the work a hostile text can ask for.
const mostCharacters = 10_000;
const mostPasses = 32;

/**
 * How many characters of a text count toward a reason's least length: blanks do not, and what repeats itself counts once.
 * The database holds the same rule as `huiyin.meaningful_length`.
 */
export const meaningfulLength = (text: string): number => {
  let kept = [...text.replace(blank, '')].slice(0, mostCharacters).join('');
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const shorter = kept.replace(repeated, '$1');
    if (shorter === kept) break;
    kept = shorter;
  }
  return [...kept].length;
};
