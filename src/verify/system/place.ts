/** Where a count stands: the days it is about, the group (both null for everybody), and the sex (null for couples). */
export interface Place {
  /** First and last day: `2025-01-01/2025-03-31`. Releases call the same days by different names. */
  readonly days: string;
  readonly by: string | null;
  readonly level: string | null;
  readonly sex: 'women' | 'men' | 'unknown' | null;
}

export function placeKey({ days, by, level, sex }: Place): string {
  // null is no value of a field
  return `${days}\u0000${by}\u0000${level}\u0000${sex}`;
}

/** The days of a place, as numbers that can be compared: `from` belongs to it, `after` does not. */
export function daysOf({ days }: Pick<Place, 'days'>): { readonly from: number; readonly after: number } {
  const [from, to] = days.split('/').map((day) => Date.parse(`${day}T00:00:00Z`) / DAY);
  return { from: from!, after: to! + 1 };
}

export function writeDays(from: number, after: number): string {
  const write = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
  return `${write(from)}/${write(after - 1)}`;
}

const DAY = 86_400_000;
