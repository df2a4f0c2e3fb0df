import type { Text } from '../../text/text.ts';

/** What every reader must know before the figures; it stands in a box at the top. */
export const remarksFirst: Readonly<Record<string, Text>> = {
  revised: {
    sv: 'Siffrorna är omräknade. Samma period har publicerats tidigare med andra siffror. Bara odelade siffror är omräknade, och det som doldes då är dolt nu.',
    en: 'The figures are recounted. The same period was published earlier with other figures. Only undivided figures are recounted, and what was hidden then is hidden now.',
  },
  'beside-published': {
    sv: 'Delar av året är redan publicerade. De står i sina egna rapporter och räknas inte om här. En årssiffra visas bara om den tillsammans med de publicerade inte avslöjar något om ett fåtal personer.',
    en: 'Parts of the year are already published. They stand in reports of their own and are not counted again here. A figure of the year is shown only if it reveals nothing about a few people together with those published.',
  },
  'couples-without-other': {
    sv: 'I {cases} som gäller par är bara den ena personens kön registrerat. Den andra personen räknas inte med. Därför saknas en del av kvinnorna och männen i rapporten.',
    en: 'In {cases} about couples only one person’s sex is registered. The other person is not counted. Some of the women and men are therefore missing from the report.',
  },
  'single-not-told': {
    sv: 'Det som läses ur underlaget visar inte vilka som är ensamstående och vilka som lever i par. Där rapporten annars bara räknar ensamstående är därför alla med.',
    en: 'What is read of the data does not tell who is single and who lives in a couple. Where the report would otherwise count single people only, everybody is therefore included.',
  },
  'decisions-undated': {
    sv: 'Inget i underlaget säger när besluten fattades. Alla beslut räknas därför till hela perioden, också de vars övriga datum ligger utanför den.',
    en: 'Nothing in the data tells when the decisions were made. All decisions therefore count in the whole period, also those whose other dates lie outside it.',
  },
  'age-not-told': {
    sv: 'Ingen ålder läses ur underlaget. Därför räknas alla vuxna som om de vore 18–66 år.',
    en: 'No age is read in the data. All adults are therefore counted as if aged 18–66.',
  },
  'measures-only': {
    sv: 'Underlaget är en lista över insatser. Den visar vilka som har haft en insats, inte alla som har ekonomiskt bistånd.',
    en: 'The data are a list of measures. They show who has had a measure, not everybody with social assistance.',
  },
  'no-person-id': {
    sv: 'Underlaget har ingen kod för varje person. Samma person kan därför vara räknad flera gånger.',
    en: 'The data have no code for each person. The same person may therefore be counted several times.',
  },
  'adults-alike': {
    sv: '{rows_first} är lika en annan rad i samma ärende och räknas inte. Ingen kod skiljer personerna åt, så två kvinnor eller två män i ett par kan vara räknade som en.',
    en: '{rows_first} are the same as another row of the case and are left out. No code tells people apart, so that two women or two men of a couple may be counted as one.',
  },
  'partly-from-amounts': {
    sv: 'Underlaget skiljer inte mellan helt och delvis beviljat. Därför räknas {decisions} där det beviljade beloppet är lägre än det sökta som ”delvis beviljat”.',
    en: 'The data do not tell granted in full from granted in part. Where the amount granted is below the amount applied for ({decisions}), it counts as “partly granted”.',
  },
  'refused-periods': {
    sv: '{rows_first} med avslag, eller med ett annat beslut som inte ger bistånd, har ändå en period med bistånd. Perioden räknas inte: den är tiden som ansökan gällde.',
    en: '{rows_first} with a refusal, or with another decision that gives no aid, still have a period of aid. The period does not count: it is the time applied for.',
  },
  'rows-left-out': {
    sv: '{rows_first} i underlaget räknas inte. Varför står under Underlagets kvalitet.',
    en: '{rows_first} of the data are not counted. Why is told under Quality of the data.',
  },
  'cases-outside': {
    sv: '{cases_first} är daterade utanför perioden och räknas inte.',
    en: '{cases_first} are dated outside the period and are not counted.',
  },
  'all-dates-payment-like': {
    sv: 'Månaderna ser ut att vara utbetalningsdatum. Biståndet kan därför ha hamnat i fel månad.',
    en: 'The months look like dates of payment. Assistance may therefore have ended up in the wrong month.',
  },
  'months-from-days': {
    sv: 'Månaderna med bistånd är lästa ur dagar{in_fields}. Är de dagar för beslut eller utbetalning kan biståndet gälla en annan månad, och den som får bistånd flera månader på ett beslut räknas med en.',
    en: 'The months with assistance are read from days{in_fields}. If these are days of decisions or payments, the assistance may concern another month, and whoever has several months by one decision counts with one.',
  },
  'days-from-months': {
    sv: 'Många av datumen i {fields} är månader utan dag och räknas som den första i månaden. Vad som mäts i dagar därifrån är inte exakt, och handläggningstid räknas inte.',
    en: 'Many of the dates in {fields} are months without a day and count as the first of the month. What is measured in days from there is not exact, and processing time is not counted.',
  },
  'ids-not-met': {
    sv: 'För {people} står könet inte i någon av filerna. De räknas som okänt kön.',
    en: 'The sex of {people} is in none of the files. They count as sex unknown.',
  },
  'hidden-rows': {
    sv: '{rows_first} är dolda i Excel, av ett filter eller för hand. De räknas med som alla andra.',
    en: '{rows_first} are hidden in Excel, by a filter or by hand. They are counted like all others.',
  },
  'hidden-sheet': {
    sv: 'Bladet som är läst är dolt i Excel.',
    en: 'The sheet that was read is hidden in Excel.',
  },
  'formulas-without-results': {
    sv: 'För {fields} finns formler i Excel som aldrig har räknats ut. De räknas som värden som inte gick att läsa ({rows}).',
    en: 'For {fields} there are formulas in Excel that were never worked out. They count as values that could not be read ({rows}).',
  },
  'only-yes': {
    sv: 'Bara ja är registrerat för {fields}. En tom ruta räknas inte som nej, så frågan går inte att besvara.',
    en: 'Only yes is registered for {fields}. A blank does not count as no, so the question cannot be answered.',
  },
};

/** What belongs to the account of the data, further down. */
export const remarksLater: Readonly<Record<string, Text>> = {
  'same-sex-couples': {
    sv: '{cases_first} gäller samkönade par. De räknas bland personerna men inte där kvinnan och mannen i ett par jämförs.',
    en: '{cases_first} concern same-sex couples. They count among the people, but not where the woman and the man of a couple are compared.',
  },
  'two-sexes': {
    sv: '{people_first} har två olika kön registrerade och räknas som okänt kön.',
    en: 'Two different sexes are registered for {people}, counted here as sex unknown.',
  },
  'two-birth-years': {
    sv: '{rows_first} har en personkod som har olika födelseår på olika rader. Varje kod räknas ändå som en person.',
    en: '{rows_first} have a person code with different years of birth on different rows. Each code counts as one person all the same.',
  },
  'decision-codes-shared': {
    sv: '{rows_first} har en beslutskod som flera olika beslut har. De skiljs i stället åt av ärende och datum.',
    en: '{rows_first} have a decision code that several decisions have. They are told apart by case and date instead.',
  },
  'answers-contradict': {
    sv: '{rows_first} gäller samma person och tid som en annan rad, men har ett annat svar i {fields}. Bara ett av svaren räknas.',
    en: '{rows_first} are about the same person and time as another row, with another answer in {fields}. Only one of the answers counts.',
  },
  'adults-contradict': {
    sv: '{rows_first} hör till ärenden vars två vuxna inte ser ut att vara ett par{in_fields}. De räknas som ett par.',
    en: '{rows_first} are of cases whose two adults do not seem to be a couple{in_fields}. They count as a couple.',
  },
  'date-far-outside': {
    sv: '{cases_first} har {fields} långt utanför alla andra. De flyttar inte periodens gräns.',
    en: '{cases_first} have {fields} far outside all others. They do not move the limit of the period.',
  },
  'ends-after-span': {
    sv: '{cases_first} har ett slutdatum efter periodens sista dag. De räknas som pågående den dagen.',
    en: '{cases_first} have an end after the last day of the period. They count as ongoing on that day.',
  },
  'undated-cases': {
    sv: '{cases_first} saknar {fields}. De räknas i hela perioden men inte i någon del av den.',
    en: '{cases_first} lack {fields}. They are counted in the whole period but in no part of it.',
  },
  'not-by-period': {
    sv: 'Underlaget visar inte när under perioden ärendena var aktuella. Därför finns inga siffror per kvartal, månad eller år.',
    en: 'The data do not tell when in the period the cases were current. There are therefore no figures by quarter, month or year.',
  },
  'spells-left-out': {
    sv: '{spells_first} utan känd början pågick redan när underlaget börjar och räknas inte med där tid mäts.',
    en: 'Where time is measured, {spells} already under way when the data begin are left out, as the start is not known.',
  },
  'surplus-empty-fields': {
    sv: 'I {rows} finns tomma rutor till höger om den sista rubriken. Programmet har inte läst dem.',
    en: 'In {rows} there are empty cells to the right of the last heading. The program has not read them.',
  },
  'identical-rows-kept': {
    sv: '{rows_first} har exakt samma innehåll som en annan rad men räknas ändå, eftersom underlaget inte visar om det är samma person.',
    en: 'The content of {rows} is the same as that of another row. They are counted all the same, since the data do not tell whether it is the same person.',
  },
  'birth-date-column': {
    sv: 'Av födelsedatum har programmet bara läst födelseåret.',
    en: 'Of dates of birth the program has read the year only.',
  },
  'blank-counted': {
    sv: 'Enligt mappningen räknas en tom ruta för {fields} som {as}{blanks}. Andra tomma rutor räknas inte som svar.',
    en: 'By the mapping a blank for {fields} counts as {as}{blanks}. Other blanks do not count as answers.',
  },
  'id-numbers-settled': {
    sv: 'Samma nummer är skrivet på flera sätt, till exempel med och utan inledande nollor{in_fields}. Programmet har jämfört dem som tal.',
    en: 'The same number is written in several ways, such as with and without leading zeros{in_fields}. The program has compared them as numbers.',
  },
  'id-letters-settled': {
    sv: 'Samma kod är skriven med både stora och små bokstäver{in_fields}. Programmet har inte skilt dem åt.',
    en: 'The same code is written in both large and small letters{in_fields}. The program has not told them apart.',
  },
  'decimal-settled': {
    sv: 'Talen själva visade om decimaltecknet är komma eller punkt{in_fields}.',
    en: 'The numbers themselves showed whether the decimal sign is a comma or a point{in_fields}.',
  },
  'date-order-settled': {
    sv: 'Datumen själva visade i vilken ordning dag, månad och år står{in_fields}.',
    en: 'The dates themselves showed in which order day, month and year stand{in_fields}.',
  },
  'other-epoch': {
    sv: 'Arbetsboken räknar sina datum från 1904, och så är de lästa.',
    en: 'The workbook counts its dates from 1904, and they were read that way.',
  },
  'ends-before-it-starts': {
    sv: 'I {rows} ligger slutet före början{in_fields}. Slutdatumet räknas som ett värde som inte gick att läsa.',
    en: 'In {rows} the end is before the beginning{in_fields}. The end counts as a value that could not be read.',
  },
  'decided-before-applied': {
    sv: 'I {rows} är beslutet daterat före ansökan. Beslutet räknas, men inte dess väntetid.',
    en: 'In {rows} the decision is dated before the application. The decision counts, but not how long it took.',
  },
};

export const unknownRemark: Text = {
  sv: 'Anmärkning vid läsningen av underlaget: {code}{in_fields}.',
  en: 'Remark on the reading of the data: {code}{in_fields}.',
};

/** `{in_fields}`: nothing where no field is named. */
export const remarkFields: Text = { sv: ' ({fields})', en: ' ({fields})' };

/** `{blanks}`: how many empty cells count as an answer; nothing where no number may be told. */
export const blankWords = {
  blanks: { sv: ': {told}', en: ': {told}' },
  exactly: { sv: '{number} {of_sex}', en: '{number} {of_sex}' },
  atLeast: { sv: 'minst {number} {of_sex}', en: 'at least {number} {of_sex}' },
  fewOrNone: { sv: 'några få eller inga {of_sex}', en: 'few or none {of_sex}' },
  women: { sv: 'hos kvinnor', en: 'for women' },
  men: { sv: 'hos män', en: 'for men' },
  unknown: { sv: 'utan registrerat kön', en: 'without registered sex' },
} as const satisfies Readonly<Record<string, Text>>;
