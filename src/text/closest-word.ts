/** Fewest insertions, deletions, exchanges and swaps of neighbours that make one word the other. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      row.push(swapped ? Math.min(best, (before[j - 2] ?? 0) + 1) : best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** How like two words are, 0–1: the part of the longer that need not be changed. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : 1 - distance(a, b) / longer;
}

/** The word that was probably meant, or null where none is near: at most a third of its letters may differ. */
export function closestWord(word: string, choices: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  let best: { readonly choice: string; readonly far: number } | null = null;
  for (const choice of choices) {
    const far = distance(wanted, choice.toLowerCase());
    if (far <= Math.max(wanted.length, choice.length) / 3 && (best === null || far < best.far)) best = { choice, far };
  }
  return best?.choice ?? null;
}
