import { foldLabel } from './fold-label.ts';

const GROUP = [
  /^\d{1,4} ?(?:år)? ?(?:-|till|t\.?o\.?m\.?|\/) ?\d{1,4} ?(?:år)?$/,
  /^\d{1,4} ?(?:år)? ?[-+] ?(?:år)?$/,
  /^(?:under|över|yngre än|äldre än|upp till|minst|högst|från|till|[<>]=?|[≤≥]) ?\d{1,4} ?(?:år)?$/,
  /^\d{1,4} ?(?:år)? ?(?:och|eller|el\.?|o\.?) ?(?:äldre|yngre|över|under|uppåt|mer|senare|tidigare)$/,
];

/** True where a text of a column for age or year of birth names a group: `18–24`, `65+`, `under 25`, `65 år och äldre`. */
export function isAgeGroup(text: string): boolean {
  const folded = foldLabel(text);
  return GROUP.some((shape) => shape.test(folded));
}
