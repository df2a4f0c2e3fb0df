import type { Field } from '../../model/fields.ts';
import { type CountedLabel, foldLabel } from './label-text.ts';
import { type FieldLabels, LABELS } from './labels.ts';
import { numberedChild } from './person-labels.ts';
import { obstacleByStem } from './reason-labels.ts';
import { FLAG_LABELS, OWN_FLAG_LABELS } from './yes-no-or-blank.ts';

/** Closed values of a field in the order of their codes: `no`, `yes` for flags. */
export function closedValues(field: Field): readonly string[] {
  return field.type === 'flag' ? ['no', 'yes'] : (field.values ?? []);
}

/** True for fields whose every answer is one of a list. */
export function isClosed({ type }: Field): boolean {
  return type === 'enum' || type === 'flag';
}

/** Looks a label up; `undefined` where it is unknown. */
type LabelLookup = (folded: string) => number | undefined;

/** Fields whose labels follow a form beside their list: label → the value's id. `listed` looks in the list. */
const FORMS: Readonly<
  Record<string, (label: string, listed: (label: string) => string | undefined) => string | undefined>
> = {
  obstacle: obstacleByStem,
  co_applicant_obstacle: obstacleByStem,
  household_type: householdByWords,
  role: numberedChild,
  decision: decisionOfAid,
};

/** Built-in labels of a closed field: the value's id, its Swedish labels, the form they may have, and endings. */
export function labelLookup(field: Field): LabelLookup {
  const whole = wholeLabels(field);
  const values = closedValues(field);
  const form = FORMS[field.id];
  const listed = (label: string) => {
    const code = whole.get(label);
    return code === undefined ? undefined : values[code];
  };
  const lookUp = (label: string) => {
    const found = whole.get(label);
    if (found !== undefined) return found;
    const formed = form?.(label, listed);
    return formed === undefined ? endingOf(label, whole) : values.indexOf(formed);
  };
  return (folded) => {
    const label = wholeCode(folded).replace(/(?<=.)[.,;:!]+$/, '');
    const found = lookUp(label);
    const words = found === undefined ? behindCode(label) : undefined;
    return words === undefined ? found : lookUp(words);
  };
}

function wholeLabels(field: Field): ReadonlyMap<string, number> {
  const lists: readonly FieldLabels[] =
    field.type === 'flag' ? [FLAG_LABELS, OWN_FLAG_LABELS[field.id] ?? {}] : [LABELS[field.id] ?? {}];
  return new Map(
    closedValues(field).flatMap((value, code) =>
      [value, value.replaceAll('_', ' '), ...lists.flatMap((labels) => labels[value] ?? [])].map(
        (label) => [foldLabel(label), code] as const,
      ),
    ),
  );
}

/**
 * `EK …, avslag`: the words after a comma decide, the longest ending first, so that `delvis bifall` is never
 * `bifall`. Where an earlier part is itself a label of another value, nothing is decided. A number is no ending:
 * the comma of `7,0` is a decimal comma.
 */
function endingOf(label: string, whole: ReadonlyMap<string, number>): number | undefined {
  const parts = label.split(',').map((part) => part.trim());
  for (let from = 1; from < parts.length; from++) {
    const ending = parts.slice(from).join(', ');
    const code = /\p{L}/u.test(ending) ? whole.get(ending) : undefined;
    if (code === undefined) continue;
    const other = parts.slice(0, from).some((part) => (whole.get(part) ?? code) !== code);
    return other ? undefined : code;
  }
  return undefined;
}

/** `01 Arbete`, `1. Arbete`, `A - Arbete`: a code, and the mark that parts it from its words. */
const CODED = /^(?:\d{1,3} ?[.):]|\d{1,3} -|\p{L} ?[.):]|\p{L} -|\d{2,3}(?= )) *(\p{L}.*)$/u;

/** The words behind a code, or undefined. A bare digit is none: `2 barn` may be how many. */
function behindCode(folded: string): string | undefined {
  return CODED.exec(folded)?.[1];
}

const AID =
  '(?:(?:ekonomiskt )?bistånd|försörjningsstöd|socialbidrag|riksnorm|livsföring i övrigt|(?:enligt )?(?:4 kap\\.? ?1 ?§ )?sol)';
const BEHIND = new RegExp(`^(.+?) (?:till |av |på |om |avseende )?(?:ansökan om )?${AID}$`, 'u');
const BEFORE = new RegExp(`^(?:beslut(?: om)? |ansökan om )?${AID} ?[-:] (.+)$`, 'u');

/**
 * `Bifall ekonomiskt bistånd`, `Beslut om försörjningsstöd – bifall`: the decision is that of the words beside the kind
 * of aid.
 */
function decisionOfAid(folded: string, decisionOf: (label: string) => string | undefined): string | undefined {
  const words = BEHIND.exec(folded)?.[1] ?? BEFORE.exec(folded)?.[1];
  return words === undefined ? undefined : decisionOf(words);
}

/** `1.0` and `0,0`: a code that went through a column of decimals. */
const DECIMAL_CODE = /^(\d+)[.,]0+$/;

/** The form in which a folded label is compared with codes: `1.0` is `1`. Words and other numbers stay as they are. */
export function wholeCode(folded: string): string {
  return DECIMAL_CODE.exec(folded)?.[1] ?? folded;
}

const WORD = /\p{L}+/gu;
/** Shorter beginnings are abbreviations, unless they are a yes or a no. */
const SHORTEST = 2;
/** Behind a word for a child: it is grown. */
const GROWN =
  /^[ ,(]*(?:(?:som )?(?:över|fyllda?|fyllt|äldre än|from|fr\.?o\.?m\.?|>=?|≥) ?18(?: år)?|18(?: år)? ?(?:\+|och äldre|eller äldre|[-–] ?(?:2\d)?)|vux(?:en|et|na))/;

/**
 * What a label that is not understood probably means because it begins with a known one: `Ja (skriftlig)`, `Bifall m
 * villkor`; the longest beginning decides. Offered in a refusal, never taken: `Nej, avböjt` is not one answer in every
 * field.
 */
export function likelyAnswer(field: Field, text: string): { readonly word: string; readonly value: string } | null {
  if (!isClosed(field)) return null;
  const folded = foldLabel(text);
  const known = labelLookup(field);
  const words = [...folded.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    from: index,
    to: index + word.length,
  }));
  if (words[0]?.from !== 0) return null;
  for (let count = words.length; count > 0; count--) {
    const begins = folded.slice(0, words[count - 1]!.to);
    // behind a comma an ending could decide, and what is asked for is a beginning
    if (begins.includes(',') || (begins.length < SHORTEST && field.type !== 'flag')) continue;
    const code = known(begins);
    if (code === undefined) continue;
    // `Ja/nej`, `Bifall, avslag boende`: both are said
    const rest = words.slice(count).map(({ word }) => word);
    if (rest.some((other) => (known(other) ?? code) !== code)) return null;
    const value = closedValues(field)[code]!;
    const grown = value === 'child' ? GROWN.exec(folded.slice(begins.length))?.[0] : undefined;
    return grown === undefined ? { word: begins, value } : { word: begins + grown, value: 'adult_child' };
  }
  return null;
}

/**
 * Household types are written in dozens of ways that differ only in form (`Ensamst. m. barn`, `Gifta/samboende utan
 * barn`): adults, then whether there are children. A label is read where it says both and nothing else; `Sambo` alone
 * does not say whether there are children, and is asked about.
 */
const COUPLE =
  '(?:gift|gifta|sambo|sambor|sambos|samboende|sammanboende|sammanlevande|par|makar|partner|partners|registrerade? partner|registrerade partners)';
const WHO = '(?:kvinna|kvinnor|man|män|person|personer|vuxen|hushåll)';
const CHILDREN = '(?:hemmavarande |hemmaboende |minderåriga |minderårigt |gemensamma |egna )?barn';
const LABEL = new RegExp(
  [
    `^(?:${WHO} )?`,
    `(?:(?<single>ensam|ensamst|ensamstående|ensamboende|singel)|${COUPLE}(?:(?:/| och | eller | )${COUPLE})*)`,
    `(?: ${WHO})?(?: (?<parent>förälder|föräldrar|mor|moder|mamma|far|fader|pappa))?`,
    `(?: (?:(?<without>(?:utan|u|ej|inga) ${CHILDREN})`,
    `|(?<with>(?:med|m|och) (?:(?:\\d{1,2}|ett|två|tre|fyra|flera) )?${CHILDREN}(?: (?:under|0|<) ?18(?: år)?| 0 17(?: år)?)?)))?$`,
  ].join(''),
  'u',
);

/** The commonest of what is read so, for whoever asks what may be written. */
export const HOUSEHOLD_EXAMPLES: FieldLabels = {
  single_no_children: ['ensamstående utan barn', 'ensamboende utan barn', 'ensamst. u. barn'],
  single_with_children: ['ensamstående med barn', 'ensamstående förälder', 'ensamst. m. barn'],
  couple_no_children: ['par utan barn', 'gifta/samboende utan barn', 'sambo utan barn'],
  couple_with_children: ['par med barn', 'gifta/samboende med barn', 'sambo med barn'],
};

/** The household type that a folded label says in whole, or undefined. */
export function householdByWords(folded: string): string | undefined {
  const plain = folded
    .replace(/[().,:;+-]/g, ' ')
    .replace(/ *\/ */g, '/')
    .replace(/ +/g, ' ')
    .trim();
  const found = LABEL.exec(plain)?.groups;
  if (!found) return undefined;
  const { single, parent, without, with: children } = found;
  if (without === undefined && children === undefined && parent === undefined) return undefined;
  if (without !== undefined && parent !== undefined) return undefined;
  return `${single === undefined ? 'couple' : 'single'}_${without === undefined ? 'with' : 'no'}_children`;
}

/** How people live, without a word of children. */
const COUPLES: ReadonlySet<string> = new Set(
  'gift|gifta|g|sambo|sambor|samboende|sammanboende|par|registrerad partner|partner|maka|make'.split('|'),
);
const OTHERS: ReadonlySet<string> = new Set(
  'ogift|og|skild|frånskild|separerad|änka|änkling|änka/änkling|efterlevande partner|skild partner|ensam|ensamstående|ensamboende|singel|särbo'.split(
    '|',
  ),
);

/** True for a folded word of how somebody lives, without a word of children. */
export function isCivilWord(label: string): boolean {
  return COUPLES.has(label) || OTHERS.has(label);
}

/** True where nearly all words tell of civil status, couples among them: that is no household type. */
export function isCivilStatus(values: readonly CountedLabel[]): boolean {
  const labels = values.map(({ text }) => foldLabel(text));
  const known = labels.filter(isCivilWord);
  return known.length > 1 && known.length >= labels.length * 0.9 && known.some((label) => COUPLES.has(label));
}
