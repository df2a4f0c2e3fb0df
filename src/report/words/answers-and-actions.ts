import type { Outcome, TestReason, TestRemark } from '../../model/action-test.ts';
import type { Text } from '../../text/text.ts';

/** Headings and fixed words for the staff's answers, goals and measures. */
export const insertWords = {
  answers: { sv: 'Personalens svar', en: 'The staff’s answers' },
  answersLead: {
    sv: 'Så här har personalen svarat. Svaren står bredvid siffrorna, men de är gruppens egna ord.',
    en: 'This is what the staff answered. The answers stand beside the figures, but they are the group’s own words.',
  },
  lastTime: { sv: 'Så har det gått sedan sist', en: 'What has become of it since last time' },
  otherAnswers: { sv: 'Övriga svar från personalen', en: 'Other answers from the staff' },
  figuresSay: { sv: 'Siffrorna', en: 'The figures' },
  staffSays: { sv: 'Personalen', en: 'The staff' },
  toFigures: { sv: 'Till siffrorna', en: 'To the figures' },
  actions: { sv: 'Så har det gått med åtgärderna', en: 'How the measures have gone' },
  measure: { sv: 'Åtgärd', en: 'Measure' },
  responsible: { sv: 'Ansvarig funktion', en: 'Responsible function' },
  time: { sv: 'Tid', en: 'Time' },
  target: { sv: 'Mål för siffran', en: 'Target for the figure' },
  figure: { sv: 'Siffra', en: 'Figure' },
  before: { sv: 'Före', en: 'Before' },
  after: { sv: 'Efter', en: 'After' },
  beforeAndAfter: { sv: 'före och efter', en: 'before and after' },
  change: { sv: 'Förändring', en: 'Change' },
  outcome: { sv: 'Bedömning', en: 'Assessment' },
  which: { sv: 'Vilka kvinnor och vilka män?', en: 'Which women and which men?' },
  nothingHere: {
    sv: 'Inga siffror av det här slaget går att räkna i underlaget.',
    en: 'No figures of this kind can be computed from the data.',
  },
  raised: { sv: 'Frågor som siffrorna väcker', en: 'Questions that the figures raise' },
  noFindings: {
    sv: 'Ingen skillnad är säkerställd. Frågorna nedan går att ställa ändå.',
    en: 'No difference is established. The questions below can be asked all the same.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The five outcomes. Worse is told as the distance to the goal: the figure moved, nobody did wrong. */
export const outcomes: Readonly<Record<Outcome, Text>> = {
  reached: { sv: 'Målet är nått', en: 'The goal is reached' },
  on_the_way: { sv: 'På väg mot målet', en: 'On the way to the goal' },
  no_change: { sv: 'Ingen förändring visad', en: 'No change shown' },
  worse: { sv: 'Längre från målet än före', en: 'Further from the goal than before' },
  cannot_tell: { sv: 'Går inte att säga', en: 'Cannot tell' },
};

/** Why it cannot be told whether a measure has helped. */
export const outcomeReasons: Readonly<Record<TestReason, Text>> = {
  not_computed: {
    sv: 'Siffran kunde inte räknas i det här underlaget.',
    en: 'The figure could not be computed from these data.',
  },
  no_periods: {
    sv: 'Siffran finns bara för hela perioden, inte för tiden före och efter.',
    en: 'The figure exists for the whole period only, not for the time before and after.',
  },
  not_begun: { sv: 'Åtgärden har inte börjat än.', en: 'The measure has not begun yet.' },
  no_before: {
    sv: 'Det finns ingen hel period före åtgärden som får visas.',
    en: 'There is no whole period before the measure that may be shown.',
  },
  no_after: {
    sv: 'Det finns ingen hel period efter åtgärdens början som får visas.',
    en: 'There is no whole period after the start of the measure that may be shown.',
  },
  no_interval: {
    sv: 'Hur osäkra siffrorna är har inte kunnat räknas ut.',
    en: 'How uncertain the figures are could not be worked out.',
  },
  too_wide: {
    sv: 'Underlaget är för litet: siffran kan stå stilla, och den kan ha ändrats så mycket som behövs.',
    en: 'The data are too few: the figure may stand still, and it may have changed as much as is needed.',
  },
  may_be_chance: {
    sv: 'Siffran når målet, men förändringen kan vara slump.',
    en: 'The figure meets the goal, but the change may be chance.',
  },
};

/** What to keep in mind. */
export const outcomeRemarks: Readonly<Record<TestRemark, Text>> = {
  regression: {
    sv: 'Det finns ingen tidigare period att utgå från. En del av förändringen kan vara återgång till det vanliga: en siffra som väljs ut för att den avviker ändras ofta av sig själv.',
    en: 'There is no earlier period to start from. Part of the change may be a return to the usual: a figure chosen because it stands out often moves by itself.',
  },
  cautious: {
    sv: 'Försiktigt räknat: samma personer kan finnas i båda perioderna.',
    en: 'Counted with caution: the same people may be in both periods.',
  },
  turned: {
    sv: 'Skillnaden har bytt håll.',
    en: 'The gap has turned round.',
  },
  'before-due': { sv: 'Åtgärden pågår fortfarande.', en: 'The measure is still under way.' },
};

/** Said once under all actions. */
export const notCause: Text = {
  sv: 'Siffrorna visar vad som har ändrats, inte varför. Annat kan ha ändrats samtidigt.',
  en: 'The figures show what has changed, not why. Other things may have changed at the same time.',
};

/** The target as it was set; `{whom}` is women, men or couples. */
export const targets = {
  gapAtMost: { sv: 'en skillnad på högst {size}', en: 'a gap of at most {size}' },
  atLeast: { sv: 'minst {figure} för {whom}', en: 'at least {figure} for {whom}' },
  atMost: { sv: 'högst {figure} för {whom}', en: 'at most {figure} for {whom}' },
  couples: { sv: 'par', en: 'couples' },
} as const satisfies Readonly<Record<string, Text>>;

/** The figure of one period. */
export const measured = {
  gap: { sv: 'skillnad {size}', en: 'gap {size}' },
  gapAndSides: {
    sv: '{w} {women}, {m} {men}; skillnad {size}',
    en: '{w} {women}, {m} {men}; gap {size}',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What has changed, with its uncertainty; `{by}` is one of the sizes below, or nothing but the number nought. */
export const measuredChanges = {
  gap: {
    sv: 'Skillnaden är {by} (osäkerhet: från {low} till {high})',
    en: 'The gap is {by} (uncertainty: from {low} to {high})',
  },
  figure: {
    sv: 'Siffran är {by} (osäkerhet: från {low} till {high})',
    en: 'The figure is {by} (uncertainty: from {low} to {high})',
  },
  ratio: {
    sv: 'Kvinnornas siffra gick från {from} till {to} procent av männens (osäkerhet i förändringen: från {low} till {high})',
    en: 'The women’s figure went from {from} to {to} per cent of the men’s (uncertainty of the change: from {low} to {high})',
  },
  larger: { sv: '{size} större', en: '{size} larger' },
  smaller: { sv: '{size} mindre', en: '{size} smaller' },
  higher: { sv: '{size} högre', en: '{size} higher' },
  lower: { sv: '{size} lägre', en: '{size} lower' },
} as const satisfies Readonly<Record<string, Text>>;
