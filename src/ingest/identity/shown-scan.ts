import { holdsContactDetails } from './contact-details.ts';
import type { Finding, Scope } from './identity-scan.ts';
import { holdsNeighbourNumber } from './neighbour-numbers.ts';
import { normalText } from './normal-text.ts';
import { note } from './other-forms.ts';

const MOST_TEXTS = 10_000;

/** Looks through the distinct texts of columns whose words are shown in the report: there, whatever finds a person stops. */
export function createShownScan(): {
  readonly see: (scope: Scope, text: string, line: number) => void;
  readonly findings: () => readonly Finding[];
} {
  const found = new Map<string, { scope: Scope; kind: 'neighbour' | 'contact'; lines: number[]; texts: number }>();
  const seen = new Set<string>();
  return {
    see(scope, written, line) {
      // a copy is written cell by cell, and most of them say the same again and again
      if (seen.has(written)) return;
      if (seen.size < MOST_TEXTS) seen.add(written);
      const text = normalText(written);
      const kind = holdsNeighbourNumber(text) ? 'neighbour' : holdsContactDetails(text) ? 'contact' : null;
      if (kind === null) return;
      const one = found.get(`${scope}/${kind}`) ?? { scope, kind, lines: [], texts: 0 };
      found.set(`${scope}/${kind}`, one);
      one.texts += 1;
      note(one.lines, line);
    },
    findings: () => [...found.values()].map(({ texts, ...one }) => ({ ...one, shaped: texts, valid: texts })),
  };
}
