import { fill, type Lang, type Text } from '../../text/text.ts';
import { COUNTED_NOUNS, writeCounted } from './counted-nouns.ts';
import { fieldName } from './field-names.ts';
import { joinWords } from './nouns.ts';

/** A remark on the reading of the export, as it stands in the document. */
export interface DocumentRemark {
  readonly code: string;
  readonly fields: readonly string[];
  readonly count: number | null;
}

/** What every reader must know before the figures; it stands in a box at the top. */
const first: Readonly<Record<string, Text>> = {
  couples_without_other: {
    sv: '{cases} gäller par, men bara den ena personens kön är registrerat. Den andra räknas inte med. Därför saknas en del av kvinnorna och männen i rapporten.',
    en: '{cases} concern couples, but only one person’s sex is registered. The other is not counted. Some of the women and men are therefore missing from the report.',
  },
  single_not_told: {
    sv: 'Underlaget visar inte vilka som är ensamstående och vilka som lever i par. Där rapporten annars bara räknar ensamstående är därför alla med.',
    en: 'The data do not tell who is single and who lives in a couple. Where the report would count single people only, all are therefore included.',
  },
  age_not_told: {
    sv: 'Ålder finns inte i underlaget. Alla vuxna räknas som 18–66 år.',
    en: 'Age is not in the data. All adults count as aged 18–66.',
  },
  no_person_id: {
    sv: 'Underlaget saknar kod per person. Samma person kan därför vara räknad flera gånger.',
    en: 'The data have no code per person. The same person may therefore be counted several times.',
  },
  partly_from_amounts: {
    sv: 'Underlaget skiljer inte mellan helt och delvis beviljat. {decisions} där det beviljade beloppet är lägre än det sökta räknas därför som delvis beviljade.',
    en: 'The data do not tell granted in full from granted in part. {decisions} where the granted amount is below the amount applied for therefore count as granted in part.',
  },
  'all-dates-payment-like': {
    sv: 'Månaderna ser ut att vara utbetalningsdatum. Biståndet kan därför ha hamnat i fel månad.',
    en: 'The months look like dates of payment. Assistance may therefore have ended up in the wrong month.',
  },
  'only-yes': {
    sv: 'Bara ja är registrerat i uppgiften {fields}. Tomt räknas inte som nej, så frågan går inte att besvara.',
    en: 'Only yes is registered for {fields}. Blank does not count as no, so the question cannot be answered.',
  },
};

/** What belongs to the account of the data, further down. */
const later: Readonly<Record<string, Text>> = {
  two_sexes: {
    sv: '{people} är registrerade med två olika kön och räknas som okänt kön.',
    en: '{people} are registered with two different sexes and count as sex unknown.',
  },
  spells_left_out: {
    sv: '{spells} pågick redan när underlaget börjar, utan känd början. De är inte med där tid räknas.',
    en: '{spells} were already under way when the data begin, with no known start. They are left out where time is counted.',
  },
  'surplus-empty-fields': {
    sv: '{rows} har tomma rutor till höger om den sista rubriken. De rutorna är inte lästa.',
    en: '{rows} have empty cells to the right of the last heading. Those cells were not read.',
  },
  'identical-rows-kept': {
    sv: '{rows} är helt lika en annan rad men har behållits, eftersom underlaget inte visar om de gäller samma person.',
    en: '{rows} are identical to another row but were kept, since the data do not tell whether they concern the same person.',
  },
  'birth-date-column': {
    sv: 'Födelsedatum lästes bara som födelseår.',
    en: 'Dates of birth were read as years of birth only.',
  },
  'unlisted-labels': {
    sv: 'Uppgiften {fields} innehåller ord som programmet inte känner till. De räknas som övrigt eller som värden som inte gick att läsa.',
    en: 'The field {fields} holds words that the program does not know. They count as other or as values that could not be read.',
  },
  'decimal-settled': {
    sv: 'Decimaltecknet i uppgiften {fields} framgick av talen själva.',
    en: 'The decimal sign in the field {fields} was settled by the numbers themselves.',
  },
};

const unknown: Text = {
  sv: 'Anmärkning vid läsningen av underlaget: {code} ({fields}).',
  en: 'Remark on the reading of the data: {code} ({fields}).',
};

/** Whether a remark stands in the box at the top. One that is not known here does not. */
export function isForEveryReader(remark: DocumentRemark): boolean {
  return remark.code in first;
}

/** A remark in words; one whose code is not known here still stands on the page, by its code. */
export function writeRemark(remark: DocumentRemark, lang: Lang): string {
  const pattern = first[remark.code] ?? later[remark.code] ?? unknown;
  const fields = joinWords(
    remark.fields.map((field) => `”${fieldName(field)[lang]}”`),
    lang,
  );
  const counted = Object.fromEntries(COUNTED_NOUNS.map((noun) => [noun, writeCounted(remark.count, noun, lang)]));
  return fill(pattern, { ...counted, code: remark.code, fields })[lang].replace(' ()', '');
}
