/** A calendar quarter: its code, its first and last day. */
export interface Quarter { code: string; from: string; to: string }

const last: Record<number, string> = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' };

/** So many quarters back from the one a day lies in, the latest first. */
export function quartersTo(day: string, count: number): Quarter[] {
  let [year, n] = [Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3)];
  return Array.from({ length: count }, () => {
    const quarter = { code: `${year}-Q${n}`, from: `${year}-${String(n * 3 - 2).padStart(2, '0')}-01`, to: `${year}-${last[n]}` };
    [year, n] = n === 1 ? [year - 1, 4] : [year, n - 1];
    return quarter;
  });
}
