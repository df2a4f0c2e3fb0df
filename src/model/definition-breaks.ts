import type { Text } from '../text/text.ts';

/** A day on which a law or a routine changed, so that figures before and after it may mean different things. */
export interface DefinitionBreak {
  /** First day of the new rules: `2025-07-01`. */
  readonly date: string;
  /** A few words, for a mark in a chart. */
  readonly label: Text;
  /** What changed, in a sentence or two. */
  readonly note: Text;
  readonly source: string;
  /** Ids of the indicators whose figures it touches. */
  readonly indicators: readonly string[] | 'all';
}

const DECISIONS = ['granted-share', 'granted-amount-share', 'granted-amount', 'denial-reason'];
const PLANS = ['plan-share', 'plan-in-time', 'plan-focus'];
const MEASURES = ['measure-type', 'measure-outcome'];
const REFERRALS = ['referral-share', 'time-to-referral', 'parental-leave-referral'];
const LEISURE = ['leisure-aid-applied', 'leisure-aid-share', 'leisure-aid-amount'];

/**
 * Breaks that every municipality has, in order of time. What a municipality changed itself (a new routine for closing
 * cases, a new case system) it states in its own file.
 */
export const DEFINITION_BREAKS: readonly DefinitionBreak[] = [
  {
    date: '2025-07-01',
    label: { sv: 'Ny socialtjänstlag', en: 'New Social Services Act' },
    note: {
      sv: 'Socialtjänstlagen byttes mot en ny. Bestämmelserna fick andra nummer, och vissa insatser får ges utan individuell behovsprövning.',
      en: 'A new Social Services Act replaced the old one. Its provisions have other numbers, and some measures may be given without an individual needs assessment.',
    },
    source: 'Socialtjänstlag (2025:400); prop. 2024/25:89',
    indicators: [...DECISIONS, ...PLANS, ...MEASURES],
  },
  {
    date: '2025-09-15',
    label: { sv: 'Fritidskort', en: 'Leisure card' },
    note: {
      sv: 'Fritidskortet infördes. En del av det som tidigare söktes som bistånd till fritid kan nu betalas med kortet.',
      en: 'The leisure card was introduced. Part of what used to be applied for as assistance for leisure can now be paid with the card.',
    },
    source: 'Folkhälsomyndigheten, nyhet september 2025: Fritidskortet lanseras måndagen den 15 september',
    indicators: LEISURE,
  },
  {
    date: '2026-07-01',
    label: { sv: 'Aktivitetskrav, plan', en: 'Activity requirement, plan' },
    note: {
      sv: 'Bestämmelserna om aktivitetskrav började gälla, och med dem kravet på en individuell plan.',
      en: 'The provisions on the activity requirement came into force, and with them the demand for an individual plan.',
    },
    source: 'Regeringens lagrådsremiss december 2025; prop. 2025/26:207',
    indicators: [...PLANS, ...MEASURES, ...REFERRALS],
  },
  {
    date: '2026-10-01',
    label: { sv: 'Aktivitetskrav tillämpas', en: 'Activity requirement applies' },
    note: {
      sv: 'Aktivitetskravet tillämpas från bistånd som avser oktober 2026. Den som avböjer utan godtagbart skäl kan få biståndet sänkt eller avslaget.',
      en: 'The activity requirement applies from assistance for October 2026. Assistance may be lowered or refused for those who decline without good reason.',
    },
    source: 'Regeringens lagrådsremiss december 2025; prop. 2025/26:207',
    indicators: ['sanction-share', ...DECISIONS, ...MEASURES, ...REFERRALS],
  },
];

/**
 * The breaks that divide a stretch of time for an indicator: the stretch has a day before and a day after, so a break
 * on its first day does not count. ISO days, both ends included; in order of time.
 */
export function breaksFor(
  indicator: string,
  from: string,
  to: string,
  breaks: readonly DefinitionBreak[] = DEFINITION_BREAKS,
): readonly DefinitionBreak[] {
  return breaks
    .filter(({ indicators }) => indicators === 'all' || indicators.includes(indicator))
    .filter(({ date }) => from < date && date <= to)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The breaks that divide the window and touch at least one of its indicators. */
export function breaksWithin(
  window: { readonly from: string; readonly to: string },
  indicators: readonly string[],
  breaks: readonly DefinitionBreak[] = DEFINITION_BREAKS,
): readonly DefinitionBreak[] {
  const found = new Set(indicators.flatMap((id) => breaksFor(id, window.from, window.to, breaks)));
  return [...found].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
