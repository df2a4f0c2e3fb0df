import type { Field, FieldType } from '../../model/fields.ts';
import type { Text } from '../../text/text.ts';

/** Names of the fields as a reader knows them; the headings of the export are for the analyst. */
export const fieldNames: Readonly<Record<string, Text>> = {
  case_id: { sv: 'ärende', en: 'case' },
  decision_id: { sv: 'beslutets nummer', en: 'decision number' },
  measure_id: { sv: 'insatsens nummer', en: 'measure number' },
  person_id: { sv: 'personkod', en: 'person code' },
  role: { sv: 'roll i ärendet', en: 'role in the case' },
  sex: { sv: 'kön', en: 'sex' },
  birth_year: { sv: 'födelseår', en: 'year of birth' },
  age: { sv: 'ålder', en: 'age' },
  age_group: { sv: 'ålder', en: 'age' },
  born_abroad: { sv: 'födelseland', en: 'country of birth' },
  co_applicant_id: { sv: 'medsökandes kod', en: 'co-applicant code' },
  co_applicant_sex: { sv: 'medsökandes kön', en: 'co-applicant sex' },
  co_applicant_birth_year: { sv: 'medsökandes födelseår', en: 'co-applicant year of birth' },
  co_applicant_age: { sv: 'medsökandes ålder', en: 'co-applicant age' },
  co_applicant_born_abroad: { sv: 'medsökandes födelseland', en: 'co-applicant country of birth' },
  co_applicant_obstacle: { sv: 'medsökandes försörjningshinder', en: 'co-applicant obstacle to self-support' },
  household_type: { sv: 'hushållstyp', en: 'household type' },
  unit: { sv: 'enhet', en: 'unit' },
  obstacle: { sv: 'försörjningshinder', en: 'obstacle to self-support' },
  newly_arrived: { sv: 'nyanländ', en: 'newly arrived' },
  education_level: { sv: 'utbildningsnivå', en: 'level of education' },
  children_total: { sv: 'antal barn', en: 'number of children' },
  period: { sv: 'period', en: 'period' },
  aid_month: { sv: 'biståndsmånad', en: 'month of assistance' },
  aid_start: { sv: 'biståndets början', en: 'start of assistance' },
  aid_end: { sv: 'biståndets slut', en: 'end of assistance' },
  aid_months: { sv: 'antal månader med bistånd', en: 'number of months with assistance' },
  application_date: { sv: 'ansökningsdatum', en: 'date of application' },
  decision_date: { sv: 'beslutsdatum', en: 'date of decision' },
  first_visit_date: { sv: 'datum för nybesök', en: 'date of first visit' },
  decision: { sv: 'beslut', en: 'decision' },
  purpose: { sv: 'ändamål', en: 'purpose' },
  denial_reason: { sv: 'skäl till avslag', en: 'reason for denial' },
  applied_amount: { sv: 'sökt belopp', en: 'amount applied for' },
  granted_amount: { sv: 'beviljat belopp', en: 'amount granted' },
  referred: { sv: 'hänvisad till insats', en: 'referred to a measure' },
  referral_date: { sv: 'hänvisningsdatum', en: 'date of referral' },
  measure_type: { sv: 'typ av insats', en: 'type of measure' },
  measure_start: { sv: 'insatsens början', en: 'start of measure' },
  measure_end: { sv: 'insatsens slut', en: 'end of measure' },
  measure_outcome: { sv: 'insatsens resultat', en: 'result of measure' },
  satisfaction: { sv: 'nöjdhet', en: 'satisfaction' },
  plan: { sv: 'handlingsplan', en: 'action plan' },
  plan_date: { sv: 'planens datum', en: 'date of plan' },
  plan_focus: { sv: 'planens inriktning', en: 'focus of plan' },
  parental_leave: { sv: 'föräldraledig', en: 'on parental leave' },
  payment_to: { sv: 'utbetalning till', en: 'paid to' },
  paid_amount_applicant: { sv: 'utbetalt till sökande', en: 'paid to the applicant' },
  paid_amount_co_applicant: { sv: 'utbetalt till medsökande', en: 'paid to the co-applicant' },
  split_payment: { sv: 'delad utbetalning', en: 'split payment' },
  split_reason: { sv: 'orsak vid delad utbetalning', en: 'reason at split payment' },
  first_contact: { sv: 'vem som kontaktas först', en: 'who is contacted first' },
  addressed_to: { sv: 'vem beslutet är ställt till', en: 'whom the decision is addressed to' },
  both_met: { sv: 'träffat båda i paret', en: 'both partners met' },
  individual_talk: { sv: 'enskilt samtal', en: 'private talk' },
  violence_asked: { sv: 'fråga om våld', en: 'asked about violence' },
  violence_not_asked_reason: {
    sv: 'orsak till att frågan om våld inte ställts',
    en: 'reason for not asking about violence',
  },
  violence_disclosed: { sv: 'våld uppgivet', en: 'violence disclosed' },
  violence_support: { sv: 'stöd efter våld', en: 'support after violence' },
  perpetrator_asked: { sv: 'fråga om eget våldsutövande', en: 'asked about using violence' },
  honour_asked: { sv: 'fråga om hedersrelaterat våld', en: 'asked about honour-based violence' },
  economic_violence_asked: { sv: 'fråga om ekonomiskt våld', en: 'asked about economic violence' },
  leisure_applied: { sv: 'sökt extra till fritid', en: 'applied for extra for leisure' },
  leisure_granted: { sv: 'beviljat extra till fritid', en: 'granted extra for leisure' },
  leisure_amount: { sv: 'belopp till fritid', en: 'amount for leisure' },
  girls: { sv: 'antal flickor', en: 'number of girls' },
  boys: { sv: 'antal pojkar', en: 'number of boys' },
  children_unknown: { sv: 'antal barn utan registrerat kön', en: 'number of children without registered sex' },
  girls_leisure: { sv: 'flickor med fritidsbistånd', en: 'girls with assistance for leisure' },
  boys_leisure: { sv: 'pojkar med fritidsbistånd', en: 'boys with assistance for leisure' },
  girls_leisure_amount: { sv: 'flickors fritidsbelopp', en: 'amount for girls’ leisure' },
  boys_leisure_amount: { sv: 'pojkars fritidsbelopp', en: 'amount for boys’ leisure' },
  closed_date: { sv: 'avslutsdatum', en: 'closing date' },
  exit_reason: { sv: 'orsak till avslut', en: 'reason for closing' },
  activity_assigned: { sv: 'anvisad aktivitet', en: 'assigned activity' },
  exempt_reason: { sv: 'orsak till undantag', en: 'reason for exemption' },
  sanction: { sv: 'följd av aktivitetskravet', en: 'consequence of the activity requirement' },
  born_abroad_by_aid: {
    sv: 'biståndets längd bland utrikes födda',
    en: 'length of assistance among those born abroad',
  },
  topic_work: { sv: 'samtal om arbete', en: 'talk about work' },
  topic_health: { sv: 'samtal om hälsa', en: 'talk about health' },
  topic_family: { sv: 'samtal om familj', en: 'talk about family' },
};

/** Two fields that are crossed. */
export const crossedFields: Text = { sv: '{first} och {second}', en: '{first} and {second}' };

/** What a field holds, in the reader's words. */
export const fieldTypes: Readonly<Record<FieldType, Text>> = {
  id: { sv: 'kod', en: 'code' },
  text: { sv: 'ord', en: 'words' },
  enum: { sv: 'fasta svar', en: 'fixed answers' },
  flag: { sv: 'ja/nej', en: 'yes/no' },
  integer: { sv: 'heltal', en: 'whole number' },
  date: { sv: 'datum', en: 'date' },
  month: { sv: 'månad', en: 'month' },
  amount: { sv: 'kronor', en: 'kronor' },
  period: { sv: 'period', en: 'period' },
};

/** Whom or what a field tells about. */
export const fieldSubjects: Readonly<Record<Field['of'], Text>> = {
  adult: { sv: 'om en vuxen', en: 'about an adult' },
  child: { sv: 'om ett barn', en: 'about a child' },
  decision: { sv: 'om ett beslut', en: 'about a decision' },
  measure: { sv: 'om en insats', en: 'about a measure' },
  couple: { sv: 'om ett par', en: 'about a couple' },
  household: { sv: 'om ett hushåll', en: 'about a household' },
  record: { sv: 'om raden', en: 'about the row' },
};

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
    sv: 'tid av de första {horizon_def}',
    en: 'time of the first {horizon_def}',
  },
  remaining: { sv: 'andel kvar efter {horizon}', en: 'share remaining after {horizon}' },
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

/** The size of a gap that is smaller than the last digit of its figures, or in tens because they are rounded. */
export const roundedSizes = {
  under: { sv: 'mindre än {size}', en: 'less than {size}' },
  about: { sv: 'omkring {size}', en: 'about {size}' },
  equally_long: { sv: '{size} vid lika lång tid med bistånd', en: '{size} after the same time with assistance' },
} as const satisfies Readonly<Record<string, Text>>;
