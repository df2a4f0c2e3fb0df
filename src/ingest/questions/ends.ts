import type { Notice } from '../../errors/coded-error.ts';
import { same, type Text } from '../../text/text.ts';
import { headingKey } from '../headings/heading-text.ts';
import { columnLine, GAP, hiddenIn, REPLACES } from '../mapping/proposed-line.ts';
import { type FieldColumn, textsReadAs } from '../reader/columns/field-column.ts';
import { foldLabel, isPrintable, quote, tidy } from '../values/label-text.ts';
import { listOf } from '../values/refuse-column.ts';
import { type ColumnProfile, YES } from './column-profile.ts';
import { type AskedColumn, noticeOf } from './question.ts';
import { toldWords } from './uncounted-question.ts';
import { isNothingMore, isPlainVoid, MOST, tellsVoid } from './uncounted-rows.ts';

/** Headings of an end, and of what. */
const END =
  /slut|upphor|upphort|stang[dt]|stangdes|avslut|avbrut|utskriv|sista|senasteutbetal|senastebistand|tom$|^tom|tomdatum|tomdag|till(?:och)?med|^till$|galler(?:till|tom)|giltig(?:till|tom)|avaktuali|enddate|^end/;
/** Headings of plans. `Planerad` and `Planerat slut` are others. */
const OF_PLAN = /plan(?!er)/;
/** Said of plans and decisions, hardly of aid. */
const VALID = /giltig|galler/;
const MEASURE = /insats|atgard|aktivitet|anvis|hanvis|praktik|kurs|utbildning/;
/** Of something else, or of when it is looked at again. */
const OF_OTHER = /planer|barn|omprov|uppfolj|anstallning|hyres|sgi|sanktion/;

/**
 * The fields that a column of days under a heading of an end may be, in a file that says when something began, or that
 * it is, and not when it ended: unread, it would go on. A plan has no field of its own end. Null: it is no such column.
 */
export function tellsEnd({ heading, kind }: ColumnProfile, have: ReadonlySet<string>): readonly string[] | null {
  const key = headingKey(heading);
  if (kind !== 'date' || !END.test(key) || OF_OTHER.test(key)) return null;
  const has = (...ids: readonly string[]) => ids.some((id) => have.has(id));
  if (OF_PLAN.test(key)) return has('plan', 'plan_date') ? [] : null;
  const lacksMeasure = has('measure_start', 'referral_date') && !has('measure_end');
  if (MEASURE.test(key)) return lacksMeasure ? ['measure_end'] : null;
  const lacksAid = has('aid_start') && !has('aid_end', 'closed_date', 'aid_month');
  const fields = [...(lacksAid ? ['aid_end', 'closed_date'] : []), ...(lacksMeasure ? ['measure_end'] : [])];
  if (fields.length > 0) return fields;
  const lacksPlan = has('plan', 'plan_date') && !has('aid_start', 'measure_start', 'referral_date');
  return lacksPlan && VALID.test(key) ? [] : null;
}

/** What ended, by the field of its end. */
const WHAT_ENDED: Readonly<Record<string, { readonly when: Text; readonly line: Text }>> = {
  aid_end: {
    when: { sv: 'biståndet slutade', en: 'aid ended' },
    line: { sv: 'Är det sista dagen med bistånd', en: 'If it is the last day with aid' },
  },
  closed_date: {
    when: { sv: 'ärendet avslutades', en: 'the case was closed' },
    line: { sv: 'Är det dagen då ärendet avslutades', en: 'If it is the day on which the case was closed' },
  },
  measure_end: {
    when: { sv: 'insatsen slutade', en: 'the measure ended' },
    line: { sv: 'Är det sista dagen av insatsen', en: 'If it is the last day of the measure' },
  },
};

/** Asks whether days are the end of what the file says the beginning of: unread, everybody's would go on. */
export function whetherEnd({ profile, fields }: AskedColumn, file: string): Notice {
  const heading = quote(profile.heading);
  if (fields.length === 0) return noticeOf('end-unread', PLAN_END.what, PLAN_END.advice, { heading, file });
  const ended = fields.filter(({ id }) => id !== 'closed_date').map(({ id }) => WHAT_ENDED[id]!.when);
  const lines = fields.map(({ id }) => {
    const column = `columns: { ${id}: { from: ${heading} } }`;
    const { sv, en } = WHAT_ENDED[id]!.line;
    return { sv: `${sv}, skriv i mappningen: ${column}.`, en: `${en}, write in the mapping: ${column}.` };
  });
  return noticeOf(
    'end-unread',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men den kan säga när {ended}. Oläst räknas allt som börjat som om det pågick.',
      en: 'The column {heading} in {file} is not read, but it may tell when {ended}. Unread, all that has begun counts as if it went on.',
    },
    { sv: '{lines} Annars: ignore: [{heading}].', en: '{lines} Otherwise: ignore: [{heading}].' },
    {
      heading,
      file,
      ended: listOf(ended, 'or'),
      lines: { sv: lines.map(({ sv }) => sv).join(' '), en: lines.map(({ en }) => en).join(' ') },
    },
  );
}

/** A plan has no field of its own end. */
const PLAN_END = {
  what: {
    sv: 'Kolumnen {heading} i {file} läses inte, men den kan säga när en plan slutade. Oläst räknas planer som redan har slutat som om de gällde.',
    en: 'The column {heading} in {file} is not read, but it may tell when a plan ended. Unread, plans that have ended already count as if they were in force.',
  },
  advice: {
    sv: 'Ta ut underlaget så att kolumnen för plan säger nej för den vars plan hade slutat före perioden. Slutade ingen plan före perioden, eller är det något annat: ignore: [{heading}].',
    en: 'Export so that the column for plans says no for those whose plan had ended before the span. If no plan ended before it, or it is something else: ignore: [{heading}].',
  },
} satisfies Record<string, Text>;

/** `Uppföljd/avslutad`, `Avslutad`: in a list of plans it is they that end. */
const ENDS = /^(?:(?:uppfoljd|utvarderad|uppfoljning)(?:och|eller)?)?(?:avslut(?:ad|at)?|upphor[dt]?)(?:jn|janej)?$/;
/** Words by which a plan is in force no longer. */
const ENDED =
  /^(?:avslut|upphör|upphävd|upphävt|inaktuell|inaktiv|utgången|utgånget|utgått|stängd|slutförd|(?:ej|inte|icke) (?:längre )?(?:aktuell|gällande|giltig|aktiv))/;
/** `Plan avslutad 2024`, `Avslutad plan`, under any heading. */
const SAID =
  /(?<!\p{L})plan(?:en)? (?:är )?(?:avslut|upphör|inaktuell|utgå)|^(?:avslutad|upphörd|inaktuell|gammal) \p{L}*plan/u;

/** The values of a column by which a plan is in force no longer: unread, whoever had one would have it still. */
export function tellsPlanEnded(profile: ColumnProfile): readonly string[] {
  const { heading, kind, values, more, distinct } = profile;
  const key = headingKey(heading);
  if (more || kind === 'date' || kind === 'number' || distinct > MOST) return [];
  const isPlan = OF_PLAN.test(key);
  const ends = ENDS.test(key) || (isPlan && /avslut|upphor/.test(key));
  // what has been followed up may go on
  const ofPlan = isPlan && (ends || !/uppfolj|utvard/.test(key));
  const voids = ofPlan ? tellsVoid(profile) : [];
  return values
    .map(({ text }) => text)
    .filter((text) => {
      const label = foldLabel(text);
      if (kind === 'flag') return ends && YES.has(label);
      return ((ofPlan || ends) && ENDED.test(label)) || SAID.test(label) || voids.includes(text);
    });
}

/** True for a value that is one of the words looked for and nothing more: it may always be named. */
function isPlainPlanEnd(text: string): boolean {
  const label = foldLabel(text);
  // a year beside it says nothing of anybody
  const rest = label.replace(SAID, '').replace(/ (?:19|20)\d\d$/, '');
  return isNothingMore(label, ENDED) || (rest !== label && /^\p{L}*$/u.test(rest));
}

const HAS_PLAN = 1;
/** Entries that a line has room for. */
const MOST_ENTRIES = 12;
const isPlain = (text: string): boolean => isPlainPlanEnd(text) || isPlainVoid(text);

/** The column that says who has a plan, and its words for it; undefined where none does. */
export function planInColumns(columns: readonly FieldColumn[], headings: readonly string[]): AskedColumn['plan'] {
  const column = columns.find(({ field, source }) => field.id === 'plan' && source >= 0);
  return column && { heading: headings[column.source]!, yes: textsReadAs(column, HAS_PLAN) };
}

/**
 * Asks whether plans count whose own column says that they have ended. The answer makes the plan a no, since without
 * its row the person would be gone too: what the two columns say together is read as one.
 */
export function whetherPlanEnded(column: AskedColumn, file: string): Notice {
  const { profile, words = [], plan, mapped } = column;
  const ended = new Set(words.map(foldLabel));
  const named = profile.values.filter((label) => isPlain(label.text) || isPrintable(label));
  const parts = plan?.yes.map((text) => `${tidy(text)} `) ?? [''];
  const entries = parts
    .flatMap((part) => named.map(({ text }) => [part + tidy(text), ended.has(foldLabel(text)) ? 'no' : 'yes'] as const))
    .slice(0, MOST_ENTRIES);
  const isHidden = named.length < profile.values.length;
  const values = [...entries.map(([text, value]) => `${quote(text)}: ${value}`), ...(isHidden ? [`"…": ${GAP}`] : [])];
  const from = plan === undefined ? [profile.heading] : [plan.heading, profile.heading];
  const line = columnLine('plan', from, { values, stated: mapped });
  const hidden: Text = hiddenIn(line);
  return noticeOf(
    'plans-ended',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men har {said} på {rows}. De planerna kan ha slutat, men oläst räknas de som om de gällde.',
      en: 'The column {heading} in {file} is not read, but has {said} on {rows}. Those plans may have ended, and unread they count as if they were in force.',
    },
    {
      sv: 'Gäller de inte längre, skriv i mappningen: {line}. Då räknas personerna som utan plan.{replaces}{hidden} Gäller de: ignore: [{heading}].',
      en: 'If they are in force no longer, write in the mapping: {line}. The people then count as without a plan.{replaces}{hidden} If they are in force: ignore: [{heading}].',
    },
    {
      ...toldWords(profile, words, isPlain),
      ...{ heading: quote(profile.heading), file, line, hidden },
      replaces: mapped === undefined ? same('') : REPLACES,
    },
  );
}
