import type { AuditDocument } from './audit-document.ts';
import { breaksWithin, DEFINITION_BREAKS, type DefinitionBreak } from './definition-breaks.ts';
import { REFERENCE_FIGURES, type ReferenceFigure } from './reference-figures.ts';

/** What a municipality adds to the published figures and to the breaks that everyone has. */
export interface GivenReferences {
  readonly references: readonly ReferenceFigure[];
  readonly breaks: readonly DefinitionBreak[];
}

type DatedDocument = Pick<AuditDocument, 'indicators' | 'remarks'> & {
  readonly window: { readonly from: string; readonly to: string };
};

/** The published figures and breaks and the given ones: those of computed indicators, within the document's window. */
export function referencesFor(
  document: DatedDocument,
  given: GivenReferences | null,
): Pick<AuditDocument, 'references' | 'breaks'> {
  return choose(document, {
    references: [...REFERENCE_FIGURES, ...(given?.references ?? [])],
    breaks: [...DEFINITION_BREAKS, ...(given?.breaks ?? [])],
  });
}

/** The document with further figures and breaks added. What it holds already is left as written. */
export function addReferences(document: AuditDocument, given: GivenReferences): AuditDocument {
  const added = choose(document, given);
  const there = new Set([...document.references, ...document.breaks].map((one) => JSON.stringify(one)));
  const fresh = (one: object) => !there.has(JSON.stringify(one));
  return {
    ...document,
    references: [...document.references, ...added.references.filter(fresh)],
    breaks: [...document.breaks, ...added.breaks.filter(fresh)].toSorted((a, b) =>
      a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
    ),
  };
}

function choose({ window, indicators, remarks }: DatedDocument, { references, breaks }: GivenReferences) {
  // an export that lists measures does not list everyone with assistance
  const listed = remarks.some(({ code }) => code === 'measures-only');
  const computed = indicators.filter(({ status }) => status === 'computed').map(({ id }) => id);
  return {
    references: references
      .filter(({ indicator }) => computed.includes(indicator) && !(listed && indicator === 'recipients'))
      .map((one) => ({ ...one })),
    breaks: breaksWithin(window, computed, breaks).map(({ date, label, note, source, indicators }) => ({
      ...{ date, label, note, source },
      indicators: indicators === 'all' ? indicators : [...indicators],
    })),
  };
}
