import type { Text } from '../../text/text.ts';
import { funnelWords } from '../words/groups.ts';

const t = (sv: string, en: string): Text => ({ sv, en });

interface SheetWords {
  /** At most 31 signs, none of `[ ] / \ : * ?` (Excel's own limits; a test reads them). */
  readonly name: Text;
  readonly title: Text;
}

/** Names and first lines of the sheets. */
export const sheetWords = {
  readMe: { name: t('Läs mig', 'Read me'), title: t('Läs det här först', 'Read this first') },
  important: {
    name: t('Det viktigaste', 'What matters most'),
    title: t('De största skillnaderna och den säkraste likheten', 'The largest differences and the surest likeness'),
  },
  overview: {
    name: t('Översikt', 'Overview'),
    title: t('Alla frågor, en på varje rad', 'All questions, one on each row'),
  },
  representation: {
    name: t('Representation', 'Representation'),
    title: t('Vilka kvinnor och vilka män det gäller', 'Which women and which men it concerns'),
  },
  resources: {
    name: t('Resurser', 'Resources'),
    title: t('Vad kvinnor och män får del av', 'What women and men receive'),
  },
  realia: { name: t('Realia', 'Realia'), title: t('Villkoren bakom siffrorna', 'The conditions behind the figures') },
  couples: {
    name: t('Par', 'Couples'),
    title: t('Kvinnan och mannen i samma hushåll', 'The woman and the man of the same household'),
  },
  children: { name: t('Barn', 'Children'), title: t('Flickor och pojkar', 'Girls and boys') },
  registration: {
    name: t('Registrering', 'Registration'),
    title: t(
      'Hur ofta en uppgift är registrerad för kvinnor och för män',
      'How often information is registered for women and for men',
    ),
  },
  gaps: {
    name: t('Skillnader', 'Differences'),
    title: t(
      'Alla skillnader med osäkerhet: kvinnor minus män, eller kvinnor delat med män',
      'All differences with their uncertainty: women minus men, or women divided by men',
    ),
  },
  parts: {
    name: t('Skillnadens delar', 'Parts of differences'),
    title: t('Skillnader uppdelade i delar', 'Differences cut into parts'),
  },
  pooled: {
    name: t('Grupper tillsammans', 'Groups together'),
    title: t('Skillnaden i varje grupp', 'The difference in each group'),
  },
  funnels: { name: t('Enheter', 'Units'), title: funnelWords.caption },
  changes: {
    name: t('Ändrade skillnader', 'Changed differences'),
    title: t(
      'Om skillnaden mellan kvinnor och män har ändrats: den senare perioden minus den tidigare',
      'Whether the difference between women and men has changed: the later period minus the earlier',
    ),
  },
  curves: {
    name: t('Kurvor', 'Curves'),
    title: t('Andel kvar efter ett visst antal månader', 'Share remaining after a number of months'),
  },
  references: {
    name: t('Andras siffror', 'Figures of others'),
    title: t(
      'Publicerade siffror att läsa bredvid de egna: inga mål',
      'Published figures to read beside one’s own: no targets',
    ),
  },
  breaks: {
    name: t('Förändringar', 'Changes'),
    title: t(
      'Dagar då lagen eller en rutin ändrades: jämför tiden före och efter med försiktighet',
      'Days on which the law or a routine changed: compare before and after with care',
    ),
  },
  rows: {
    name: t('Rader', 'Rows'),
    title: t('Så användes raderna i underlaget', 'How the rows of the data were used'),
  },
  fields: {
    name: t('Uppgifter', 'Fields'),
    title: t('Hur stor del av uppgifterna som är registrerad', 'How much of the information is registered'),
  },
} as const satisfies Readonly<Record<string, SheetWords>>;

/** Headings of columns and fixed words of the sheets; those of the page stand in words/page-words.ts. */
export const columnWords = {
  number: t('Nr', 'No.'),
  part: t('Avsnitt', 'Part'),
  what: t('Vad', 'What'),
  says: t('Förklaring', 'Explanation'),
  shows: t('Vad siffrorna visar', 'What the figures show'),
  counted: t('Vad som räknas', 'What is counted'),
  period: t('Period', 'Period'),
  by: t('Uppdelning', 'Divided by'),
  none: t('ingen', 'not divided'),
  everyone: t('alla', 'all'),
  unit: t('Måttets enhet', 'Unit of the figure'),
  from: t('osäkerhet från', 'uncertainty from'),
  to: t('osäkerhet till', 'uncertainty to'),
  base: t('underlag', 'base'),
  times: t('antal som gäller', 'number concerned'),
  missing: t('uppgift saknas', 'not registered'),
  couple: t('Paret', 'The couple'),
  gap: t('Skillnad', 'Difference'),
  gapUnit: t('Skillnadens enhet', 'Unit of the difference'),
  compared: t('Jämförelse', 'Comparison'),
  alike: t('lika jämförs med lika: ', 'like compared with like: '),
  circumstances: t('omständigheter', 'circumstances'),
  assessments: t('omständigheter och bedömningar', 'circumstances and assessments'),
  fromPeriod: t('Från period', 'From period'),
  toPeriod: t('Till period', 'To period'),
  change: t('Ändring', 'Change'),
  changeUnit: t('Ändringens enhet', 'Unit of the change'),
  unitsTogether: t('enheterna tillsammans', 'the units together'),
  near: t('Slumpen för 95 enheter av 100', 'Chance for 95 units of 100'),
  far: t('Slumpen för 998 enheter av 1\u00a0000', 'Chance for 998 units of 1,000'),
  reachFrom: t('från', 'from'),
  reachTo: t('till', 'to'),
  outside: t('Längre från de andra än slumpen brukar föra den', 'Farther from the others than chance tends to take it'),
  spread: t('Hur mycket enheterna skiljer sig utöver slumpen (faktor)', 'How much units differ beyond chance (factor)'),
  yes: t('ja', 'yes'),
  no: t('nej', 'no'),
  contrast: t('q-värde, gruppen mot övriga', 'q-value, the group against the rest'),
  tau: t('Hur olika grupperna är (tau)', 'How much the groups differ (tau)'),
  i2: t('Del av variationen som inte är slump (I²)', 'Part of the variation that is not chance (I²)'),
  overlap: t('andel som kan jämföras', 'share that can be compared'),
  p: t('p-värde', 'p-value'),
  q: t('q-värde (många frågor samtidigt)', 'q-value (many questions at once)'),
  margin: t('Skillnad som har betydelse', 'Difference that matters'),
  detectable: t('Minsta skillnad som underlaget kan visa', 'Smallest difference that the data can show'),
  clusters: t('Antal hushåll eller personer bakom', 'Number of households or people behind'),
  phi: t('Hur mycket de ökar osäkerheten (faktor)', 'How much they add to the uncertainty (factor)'),
  note: t('Att tänka på', 'To bear in mind'),
  why: t('Varför det saknas svar', 'Why there is no answer'),
  sex: t('Kön', 'Sex'),
  months: t('Månader', 'Months'),
  share: t('Andel kvar', 'Share remaining'),
  remaining: t('Antal kvar', 'Number remaining'),
  all: t('Alla', 'All'),
  sheets: t('Blad', 'Sheets'),
  empty: t('tom ruta', 'empty cell'),
  emptyMeans: t('rutan gäller inte den raden', 'the cell does not apply to that row'),
  gapMeans: t(
    'Kvinnor minus män, eller kvinnor delat med män där det står kvot. Över noll, och för kvoter över ett, är siffran högre för kvinnor. Högre betyder inte bättre.',
    'Women minus men, or women divided by men where it says ratio. Above nought, and for ratios above one, the figure is higher for women. Higher does not mean better.',
  ),
} as const satisfies Readonly<Record<string, Text>>;
