import { z } from 'zod';
import type { Text } from '../text/text.ts';
import type { AuditDocument } from './audit-document.ts';
import { breaksWithin, DEFINITION_BREAKS, type DefinitionBreak } from './definition-breaks.ts';
import { checkFile, day, readerText, word } from './file-issue.ts';

/** A published figure to compare the municipality's own with: public, never a target, never judged. */
export interface ReferenceFigure {
  readonly indicator: string;
  /** Name of the figure in audit.json, and its unit: shares are fractions. */
  readonly stat: string;
  /** Breakdown and level that it belongs to; both null undivided. */
  readonly by: string | null;
  readonly level: string | null;
  /** Whom it is about where the report has no such group; null where it is about all. */
  readonly group: Text | null;
  /** Whose figure: `riket`. */
  readonly place: Text;
  readonly year: number;
  /** Null where the source does not give the sexes apart. */
  readonly women: number | null;
  readonly men: number | null;
  /** Women and men together; null where the source gives the sexes. */
  readonly both: number | null;
  readonly source: string;
  /** Where its definition or its people differ from the own figure's. */
  readonly note: Text | null;
}

const SWEDEN: Text = { sv: 'riket', en: 'Sweden' };
const HOUSEHOLDS: Text = {
  sv: 'Riket räknar hushåll där den sökande är 18–64 år.',
  en: 'The figure for Sweden counts households whose applicant is 18–64.',
};
const BY_BIRTH: Text = {
  sv: 'För riket redovisas födda i Sverige och födda utomlands var för sig. Grupperna av försörjningshinder kan vara något annorlunda avgränsade än här.',
  en: 'For Sweden, those born in Sweden and those born abroad are given separately. The groups of obstacles may be delimited somewhat differently from here.',
};
const IN_SWEDEN: Text = { sv: 'födda i Sverige', en: 'born in Sweden' };
const ABROAD: Text = { sv: 'födda utomlands', en: 'born abroad' };

const SCB_HOUSEHOLDS = 'SCB, Hushåll med ekonomiskt bistånd efter hushållstyp';
const SCB_OBSTACLES = 'SCB, Jämställdhet: försörjningshinder';

const figure = (
  indicator: string,
  stat: string,
  year: number,
  source: string,
  more: Partial<ReferenceFigure>,
): ReferenceFigure => ({
  ...{ indicator, stat, by: null, level: null, group: null, place: SWEDEN, year },
  ...{ women: null, men: null, both: null, source, note: null },
  ...more,
});

/** The sex distribution of a number of women and a number of men. */
const distribution = (women: number, men: number) => ({ women: women / (women + men), men: men / (women + men) });

const obstacle = (value: string, group: Text, women: number, men: number) =>
  figure('obstacle', `category:${value}`, 2021, SCB_OBSTACLES, { group, women, men, note: BY_BIRTH });

const households = (level: string, women: number, men: number) =>
  figure('recipients', 'share:of-sex', 2021, SCB_HOUSEHOLDS, {
    ...{ by: 'household_type', level, note: HOUSEHOLDS },
    ...distribution(women, men),
  });

/**
 * National figures that are defined as ours, or nearly so: then the note says where they differ. Left out: shares of
 * municipalities (plan within three months, talks apart, screening for violence), which are no shares of people.
 */
export const REFERENCE_FIGURES: readonly ReferenceFigure[] = [
  figure('recipients', 'share:of-sex', 2020, 'Socialstyrelsen, Statistik om ekonomiskt bistånd 2020', {
    ...distribution(115_000, 129_000),
    note: {
      sv: 'Avser vuxna som fick bistånd någon gång under året.',
      en: 'Adults who received assistance at some time during the year.',
    },
  }),
  households('single_no_children', 42_818, 72_924),
  households('single_with_children', 26_850, 4_948),
  figure('aid-months', 'mean', 2013, 'Socialstyrelsen, Ekonomiskt bistånd – årsstatistik 2013 (2014-6-22)', {
    both: 6.6,
    note: {
      sv: 'Riket räknar hushåll, här räknas personer.',
      en: 'Sweden counts households, here people are counted.',
    },
  }),
  figure('long-term-share', 'share', 2016, 'Sveriges Kommuner och Landsting, Fakta om ekonomiskt bistånd (2018)', {
    both: 0.4,
    note: {
      sv: 'Källan skiljer inte på kvinnor och män.',
      en: 'The source does not tell women and men apart.',
    },
  }),
  obstacle('unemployment', IN_SWEDEN, 0.33, 0.62),
  obstacle('unemployment', ABROAD, 0.42, 0.64),
  obstacle('ill_health', IN_SWEDEN, 0.29, 0.13),
  obstacle('ill_health', ABROAD, 0.18, 0.1),
  obstacle('social', IN_SWEDEN, 0.22, 0.11),
  obstacle('social', ABROAD, 0.29, 0.11),
];

const size = z.number().nonnegative();

const referenceSchema = z
  .strictObject({
    indicator: word,
    /** Name of the figure in audit.json, where the indicator has several. */
    figure: word.optional(),
    /** The breakdown and the level it belongs to. */
    by: word.optional(),
    level: word.optional(),
    /** Whom it is about, in words, where the report has no such group. */
    group: readerText.optional(),
    /** Whose figure it is: the country's, a county's, that of similar municipalities. */
    place: readerText,
    year: z.int().min(1900).max(2100),
    /** Shares in per cent, the rest in the unit of the figure. The sexes, or both together. */
    women: size.optional(),
    men: size.optional(),
    both: size.optional(),
    source: word,
    /** How its definition differs from the municipality's own figure. */
    note: readerText.optional(),
  })
  .refine(({ women, men }) => (women === undefined) === (men === undefined), { path: ['men'], abort: true })
  .refine(({ women, both }) => (women === undefined) !== (both === undefined), { path: ['women'] })
  .refine(({ by, level }) => (by === undefined) === (level === undefined), { path: ['by'] });

const breakSchema = z.strictObject({
  date: day,
  label: readerText,
  note: readerText,
  source: word,
  indicators: z.union([z.literal('all'), z.array(word).min(1)]),
});

/** reference.yaml: figures of others to compare with, and days on which something changed. */
const referenceFileSchema = z.strictObject({
  version: z.literal(1),
  references: z.array(referenceSchema).optional(),
  breaks: z.array(breakSchema).optional(),
});
export type ReferenceInput = z.output<typeof referenceSchema>;

/** Keys that may stand at each place of the file, for "did you mean". */
export const REFERENCE_KEYS = {
  root: Object.keys(referenceFileSchema.shape),
  reference: Object.keys(referenceSchema.shape),
  break: Object.keys(breakSchema.shape),
} as const;

/** Checks a parsed reference.yaml. */
export function parseReferenceFile(raw: unknown) {
  return checkFile(referenceFileSchema, raw);
}

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
  const there = new Set([...document.references, ...document.breaks].map((entry) => JSON.stringify(entry)));
  const fresh = (entry: object) => !there.has(JSON.stringify(entry));
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
      .map((figure) => ({ ...figure })),
    breaks: breaksWithin(window, computed, breaks).map(({ date, label, note, source, indicators }) => ({
      ...{ date, label, note, source },
      indicators: indicators === 'all' ? indicators : [...indicators],
    })),
  };
}
