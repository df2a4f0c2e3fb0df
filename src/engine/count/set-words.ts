/** Bits of a word: what DuckDB's INTEGER and JavaScript's shifts both hold. */
export const WORD = 30;

/** The sets that a unit is in as whole numbers: bit `n % WORD` of word `n / WORD` for set `n`. */
export function wordsSql(conditions: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(conditions.length / WORD) }, (_, w) => {
    const bits = conditions.slice(w * WORD, (w + 1) * WORD);
    return `CAST(${bits.map((sql, bit) => `CASE WHEN ${sql} THEN ${2 ** bit} ELSE 0 END`).join(' + ')} AS INTEGER) AS w${w}`;
  });
}

/** True where the words say that set `set` is among them. */
export function isIn(words: readonly number[], set: number): boolean {
  return (((words[Math.floor(set / WORD)] ?? 0) >>> (set % WORD)) & 1) === 1;
}
