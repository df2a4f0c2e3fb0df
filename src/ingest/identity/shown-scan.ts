import { holdsContactDetails } from './contact-details.ts';
import type { Finding, Scope } from './identity-scan.ts';
import { holdsNeighbourNumber } from './neighbour-numbers.ts';
import { normalText } from './normal-text.ts';
import { note } from './other-forms.ts';

/** Looks through the distinct texts of columns whose words are shown in the report: there, whatever finds a person stops. */
export function createShownScan(): {
  readonly see: (scope: Scope, text: string, line: number) => void;
  readonly findings: () => readonly Finding[];
} {
  const found = new Map<string, { scope: Scope; kind: 'neighbour' | 'contact'; lines: number[]; texts: number }>();
  return {
    see(scope, written, line) {
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
