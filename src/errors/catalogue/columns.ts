import { EXIT, type Subject } from '../coded-error.ts';

/** Columns whose values cannot be read as their field. */
export const columns = {
  'id-fillers': {
    exit: EXIT.usage,
    what: {
      sv: 'I kolumnen {heading} i {file} står {words} bland id. Lästa som id skulle alla rader med samma ord bli en och samma.',
      en: 'In the column {heading} in {file} {words} stands among the ids. Read as an id, it would make one of all its rows.',
    },
    advice: {
      sv: 'Står det där för att id saknas: skriv {line} i mappningen, med null i stället för ___. Är det ett id: skriv det igen i stället för ___. Är raderna exempel eller prov: leave_out: { {heading}: [{words}] }. Ska kolumnen inte läsas: ignore: [{heading}].{replaces}',
      en: 'If it stands there because there is no id: write {line} in the mapping, with null in place of ___. If it is an id: write it again in place of ___. If the rows are examples or tests: leave_out: { {heading}: [{words}] }. If the column is not to be read: ignore: [{heading}].{replaces}',
    },
  },
  'unread-amounts': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} läses som {name}, men det mesta i den är inte belopp, {rows}{named}.',
      en: 'The column {heading} in {file} is read as {name}, but most of it is no amounts, {rows}{named}.',
    },
    advice: {
      sv: '{outcome}Är det belopp, ta ut dem som tal i kronor (4500 eller 4500,50).{leave}',
      en: '{outcome}If they are amounts, export them as numbers in kronor (4500 or 4500,50).{leave}',
    },
  },
  'ambiguous-numbers': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} kan läsas på två sätt: punkt eller komma kan skilja tusental eller decimaler.',
      en: 'The column {heading} in {file} can be read in two ways: the point or comma may part thousands or decimals.',
    },
    advice: {
      sv: 'Skriv vilket tecken som skiljer decimaler i mappningen: {line} (eller decimal: ".").{replaces}',
      en: 'Say in the mapping which mark parts decimals: {line} (or decimal: ".").{replaces}',
    },
  },
  'mixed-numbers': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} skriver tusental och decimaler på olika sätt på olika rader.',
      en: 'The column {heading} in {file} writes thousands and decimals in different ways on different rows.',
    },
    advice: {
      sv: 'Rätta filen, eller säg i mappningen vilket tecken som skiljer decimaler, så blir värden som inte kan läsas så oläsbara: {line} (eller decimal: ".").{replaces}',
      en: 'Mend the file, or say in the mapping which mark parts decimals, and values that cannot be read so are unreadable: {line} (or decimal: ".").{replaces}',
    },
  },
  'two-digit-years': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} har födelseår med två siffror, {rows}. Århundradet går inte att se: 25 kan vara 1925 eller 2025.',
      en: 'The column {heading} in {file} has years of birth of two digits, {rows}. The century cannot be seen: 25 may be 1925 or 2025.',
    },
    advice: {
      sv: 'Ta ut födelseår med fyra siffror (1985), eller ålder i hela år.{leave}',
      en: 'Export years of birth with four digits (1985), or age in whole years.{leave}',
    },
  },
  'age-groups': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} har åldersgrupper{named} i stället för åldrar, {rows}. Ur grupper går det inte att läsa åldrar.',
      en: 'The column {heading} in {file} has age groups{named} instead of ages, {rows}. Ages cannot be read from groups.',
    },
    advice: {
      sv: 'Be systemägaren om ålder i hela år, eller om födelseår.{leave}',
      en: 'Ask the owner of the system for age in whole years, or for the year of birth.{leave}',
    },
  },
  'negative-amounts': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} har belopp under noll, {rows}. De rättar eller kräver tillbaka något, men raderna skulle räknas som de andra.',
      en: 'The column {heading} in {file} has amounts below nought, {rows}. They correct or claim back something, but the rows would count as the others do.',
    },
    advice: {
      sv: 'Är det återkrav, skriv i mappningen: {leave}, så räknas de raderna inte.{replaces} Rättar de andra rader, ta bort båda raderna ur filen, eller ta ut filen utan rättelser: den rättade raden räknas annars ändå. Ska raderna räknas men inte beloppen: ignore: [{heading}].',
      en: 'If they claim aid back, write in the mapping: {leave}, and those rows do not count.{replaces} If they correct other rows, take both rows out of the file, or export it without corrections: the corrected row counts otherwise. If the rows are to count but not the amounts: ignore: [{heading}].',
    },
  },
  'follow-up-rows': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} har rader med ord som börjar med {said}. De följer upp andra beslut, men skulle räknas som egna.',
      en: 'The column {heading} in {file} has rows with words that begin with {said}. They follow up other decisions, but would count as their own.',
    },
    advice: {
      sv: 'Ska de inte räknas, skriv i mappningen: leave_out: { {heading}: ["___"] }, med värdena som de står i filen i stället för ___. Ska de räknas: leave_out: { {heading}: [] }.',
      en: 'If they are not to count, write in the mapping: leave_out: { {heading}: ["___"] }, with the values as they stand in the file in place of ___. If they are to count: leave_out: { {heading}: [] }.',
    },
  },
  'sex-codes': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} har {codes}, som inte betyder samma sak i alla system.',
      en: 'The column {heading} in {file} has {codes}, which does not mean the same in all systems.',
    },
    advice: {
      sv: 'Skriv i mappningen vad {they} betyder här: {line}. I stället för ___ skrivs woman, man eller unknown.{scb}{replaces}',
      en: 'Say in the mapping what {they} means here: {line}. In place of ___ write woman, man or unknown.{scb}{replaces}',
    },
  },
  'nobody-or-unknown': {
    exit: EXIT.usage,
    what: {
      sv: 'I kolumnen {heading} i {file} står {words}. Det kan betyda att det inte finns någon medsökande, eller att medsökandes kön inte är känt.',
      en: 'In the column {heading} in {file} stands {words}. It may mean that there is no co-applicant, or that the sex of the co-applicant is not known.',
    },
    advice: {
      sv: 'Säg i mappningen vilket: {line}. I stället för ___ skrivs null (ingen medsökande) eller unknown (okänt kön).{replaces}',
      en: 'Say in the mapping which: {line}. In place of ___ write null (no co-applicant) or unknown (sex not known).{replaces}',
    },
  },
  'blank-or-answer': {
    exit: EXIT.usage,
    what: {
      sv: 'I kolumnen {heading} i {file} står {blank}{beside}. Då kan {blank} vara ett svar och inte en tom ruta.',
      en: 'In the column {heading} in {file} {blank} stands{beside}. It may then be an answer and not a blank.',
    },
    advice: {
      sv: 'Säg i mappningen vad {blank} betyder: {line}. I stället för ___ skrivs {choices} eller null (ej registrerat).{replaces}',
      en: 'Say in the mapping what {blank} means: {line}. In place of ___ write {choices} or null (not registered).{replaces}',
    },
  },
  'destroyed-ids': {
    exit: EXIT.usage,
    what: {
      sv: 'Id-numren i kolumnen {heading} i {file} är förstörda av ett kalkylprogram (rad {lines}): siffror har skurits bort.',
      en: 'The ids in the column {heading} in {file} were destroyed by a spreadsheet (line {lines}): digits were cut off.',
    },
    advice: {
      sv: 'Ta ut filen på nytt ur verksamhetssystemet och spara den inte i Excel på vägen, eller gör kolumnen till text först.',
      en: 'Take the file from the case system again without saving it in Excel, or make the column text first.',
    },
  },
  'formulas-without-results': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} har formler som aldrig har räknats ut, {rows}.',
      en: 'The column {heading} in {file} has formulas that were never worked out, {rows}.',
    },
    advice: {
      sv: 'Öppna arbetsboken i Excel och spara den: då räknas formlerna ut. Annars: klistra in kolumnen som värden.',
      en: 'Open the workbook in Excel and save it: then the formulas are worked out. Or paste the column as values.',
    },
  },
  'dates-for-answers': {
    exit: EXIT.usage,
    cases: {
      date: {
        what: {
          sv: 'Kolumnen {heading} i {file} läses som {name}, men har datum, {rows}.',
          en: 'The column {heading} in {file} is read as {name}, but has dates, {rows}.',
        },
        advice: {
          sv: 'Läs den som {date}: {read}. Att datum saknas räknas då inte som nej.{leave}',
          en: 'Read it as {date}: {read}. A missing date does not then count as no.{leave}',
        },
      },
      parts: {
        what: {
          sv: 'Kolumnen {heading} i {file} läses som {name}, men har datum, {rows}.',
          en: 'The column {heading} in {file} is read as {name}, but has dates, {rows}.',
        },
        advice: {
          sv: 'Ta ut svaret och datumet i var sin kolumn.{whole}{leave}',
          en: 'Export the answer and the date in a column each.{whole}{leave}',
        },
      },
    },
  },
  'amounts-for-answers': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} läses som {name}, men har belopp, {rows}.',
      en: 'The column {heading} in {file} is read as {name}, but has amounts, {rows}.',
    },
    advice: {
      sv: 'Läs den som {amount}: columns: { {id}: { from: {heading} } }. Ta också ut ja eller nej i en egen kolumn ({name}): utan den räknas varken hur många som fick bistånd eller hur mycket.{leave}',
      en: 'Read it as {amount}: columns: { {id}: { from: {heading} } }. Export yes or no in a column of its own too ({name}): without it neither how many were given aid nor how much is counted.{leave}',
    },
  },
  'ids-for-answers': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} läses som {name}, men har {count} olika nummer, {rows}.',
      en: 'The column {heading} in {file} is read as {name}, but has {count} different numbers, {rows}.',
    },
    advice: {
      sv: 'Läs den som {ids}: columns: { {id}: { from: {heading} } }.{leave}',
      en: 'Read it as {ids}: columns: { {id}: { from: {heading} } }.{leave}',
    },
  },
  'unknown-labels': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} har {count} som inte känns igen{where}.',
      en: 'The column {heading} in {file} has {count} not recognised{where}.',
    },
    advice: {
      sv: 'Säg i mappningen vad {they} betyder: {line}. I stället för ___ skrivs {choices}{nothing}.{hidden}{likely}{sums}{nobody}{leave}{replaces}',
      en: 'Say in the mapping what {they} means: {line}. In place of ___ write {choices}{nothing}.{hidden}{likely}{sums}{nobody}{leave}{replaces}',
    },
  },
  'bare-no': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} har {count} som inte känns igen{where}. Ett ensamt "nej" kan betyda att paret tackade nej eller att ingen frågade.',
      en: 'The column {heading} in {file} has {count} not recognised{where}. A bare "nej" may mean that the couple declined or that nobody asked.',
    },
    advice: {
      sv: 'Säg i mappningen vad {they} betyder: {line}. I stället för ___ skrivs {choices}{nothing}.{hidden}{likely}{sums}{nobody}{leave}{replaces}',
      en: 'Say in the mapping what {they} means: {line}. In place of ___ write {choices}{nothing}.{hidden}{likely}{sums}{nobody}{leave}{replaces}',
    },
  },
} as const satisfies Subject;
