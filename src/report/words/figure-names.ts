import type { Text } from '../../text/text.ts';

/** What a figure is called in a table, where its indicator says nothing else. */
export const figureKinds: Readonly<Record<string, Text>> = {
  share: { sv: 'andel', en: 'share' },
  count: { sv: 'antal', en: 'number' },
  mean: { sv: 'genomsnitt', en: 'average' },
  median: { sv: 'median (hälften ligger över)', en: 'median (half are above)' },
  ratio: { sv: 'andel av beloppet', en: 'share of the amount' },
  rate: { sv: 'per 100 månader med bistånd', en: 'per 100 months with assistance' },
  logrank: { sv: 'hela tiden jämförd (log-rank)', en: 'the whole time compared (log-rank)' },
  mantel_haenszel: { sv: 'enligt Mantel–Haenszel', en: 'by Mantel–Haenszel' },
  heterogeneity: { sv: 'om grupperna är lika (Q)', en: 'whether groups are alike (Q)' },
  hazard: { sv: 'takt medan biståndet pågår', en: 'pace while assistance lasts' },
};

/** Figures of a horizon. */
export const horizonFigures = {
  restricted_mean: {
    sv: 'i genomsnitt under de första {horizon_def}',
    en: 'on average over the first {horizon_def}',
  },
  incidence: { sv: 'andel inom {horizon}', en: 'share within {horizon}' },
} as const satisfies Readonly<Record<string, Text>>;

/** The second half of a figure's name: which of several figures of an indicator it is. */
export const figureDetails: Readonly<Record<string, Text>> = {
  all: { sv: 'av alla', en: 'of all' },
  able: { sv: 'av dem som kunde', en: 'of those able to' },
  granted: { sv: 'av beviljade', en: 'of those granted' },
  partly: { sv: 'delvis beviljat', en: 'partly granted' },
  denied: { sv: 'avslag', en: 'denied' },
  first: { sv: 'personens första beslut', en: 'the person’s first decision' },
  single: { sv: 'ensamstående', en: 'single' },
  couple: { sv: 'par', en: 'couples' },
  plan: { sv: 'har plan', en: 'has a plan' },
  either: { sv: 'hänvisad eller har plan', en: 'referred or has a plan' },
  referred: { sv: 'hänvisad', en: 'referred' },
  long: { sv: 'minst tio månader med bistånd', en: 'at least ten months with assistance' },
  applied: { sv: 'ansökt', en: 'applied' },
  offered: { sv: 'erbjudet stöd', en: 'offered support' },
  woman: { sv: 'kvinnan', en: 'the woman' },
  man: { sv: 'mannen', en: 'the man' },
  both: { sv: 'båda', en: 'both' },
  work: { sv: 'arbete', en: 'work' },
  health: { sv: 'hälsa', en: 'health' },
  family: { sv: 'familj', en: 'family' },
  'of-sex': { sv: 'könsfördelning', en: 'sex distribution' },
  not_asked: { sv: 'inte tillfrågade', en: 'not asked' },
};

/** A figure with its unit, where the unit is more than a noun: a pace, and so many of so many. */
export const figureUnits = {
  rate: { sv: '{number}\u00a0{events} per 100\u00a0månader', en: '{number}\u00a0{events} per 100\u00a0months' },
  of: { sv: '{count} av {all}', en: '{count} of {all}' },
} as const satisfies Readonly<Record<string, Text>>;

/** Hidden, zero and missing are three different things and look different everywhere. Signs as in SCB's tables. */
export const signs = {
  hidden: { sign: 'x', name: { sv: 'dolt av sekretesskäl', en: 'hidden for confidentiality' } },
  zero: { sign: '–', name: { sv: 'noll', en: 'zero' } },
  missing: {
    sign: '..',
    name: { sv: 'uppgift saknas eller går inte att räkna', en: 'not available or not computable' },
  },
} as const satisfies Readonly<Record<string, { readonly sign: string; readonly name: Text }>>;

/** Headings of tables with figures of others, and of changes of definition. */
export const referenceWords = {
  caption: {
    sv: 'Andras siffror, att läsa bredvid de egna. De är inga mål.',
    en: 'Figures of others, to be read beside one’s own. They are no targets.',
  },
  figure: { sv: 'Vems siffra', en: 'Whose figure' },
  both: { sv: 'Tillsammans', en: 'Together' },
  source: { sv: 'Källa', en: 'Source' },
  place: { sv: 'Område', en: 'Place' },
  year: { sv: 'År', en: 'Year' },
  note: { sv: 'Att tänka på', en: 'To bear in mind' },
  date: { sv: 'Dag', en: 'Day' },
  change: { sv: 'Vad som ändrades', en: 'What changed' },
} as const satisfies Readonly<Record<string, Text>>;
