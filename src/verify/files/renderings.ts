import type { AuditDocument } from '../../model/audit-document.ts';

/** A number as it stands in a text. */
export interface FoundNumber {
  readonly written: string;
  readonly value: number;
  readonly decimals: number;
  readonly perCent: boolean;
}

/** `1 234,5`, `1,234.5`, `12`, `0,5`: digits, in threes with a space or a comma between, and decimals. */
const NUMBER =
  /(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:[.,](\d+))?(?=([ \u00a0]?%|\s?(?:procent|per cent))?)/g;

export function findNumbers(text: string): readonly FoundNumber[] {
  return [...text.matchAll(NUMBER)].map(([written, whole, decimals = '', sign]) => ({
    written,
    value: Number(`${whole!.replace(/[^\d]/g, '')}.${decimals || '0'}`),
    decimals: decimals.length,
    perCent: sign !== undefined,
  }));
}

/** Decimals that any page writes at most; more of them tell more than is shown. */
const MOST_DECIMALS = 3;

/**
 * Every way in which a number of audit.json is written: rounded, as a share and in per cent, without its sign; and the
 * numbers in its dates and names. The words of the pages are not among them.
 */
export function renderingsOf(document: AuditDocument): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (value: number) => {
    for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) found.add(Math.abs(value).toFixed(decimals));
  };
  visit(document);
  return found;

  function visit(value: unknown): void {
    if (typeof value === 'number') {
      add(value);
      add(100 * value);
      found.add(String(Math.abs(value)));
    } else if (typeof value === 'string') for (const one of findNumbers(value)) add(one.value);
    else if (Array.isArray(value)) for (const one of value) visit(one);
    else if (value !== null && typeof value === 'object') for (const one of Object.values(value)) visit(one);
  }
}

/**
 * True where a number renders something that is shown. A bare whole number under the threshold never does: whatever else it
 * might be, in words that the program has not written it may be a count of people.
 */
export function isRendering(found: FoundNumber, renderings: ReadonlySet<string>, threshold: number): boolean {
  const bare = found.decimals === 0 && !found.perCent;
  if (bare && found.value >= 1 && found.value < threshold) return false;
  return found.value === 0 || renderings.has(found.value.toFixed(found.decimals));
}
