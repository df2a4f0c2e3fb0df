import { EXIT, type Subject } from '../coded-error.ts';

/** Columns of dates, months and periods. */
export const dates = {
  'months-as-numbers': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} har månader som är skrivna som decimaltal (som 2025.1 bredvid 2025.01). Då går oktober inte att skilja från januari.',
      en: 'The column {heading} in {file} has months written as decimal numbers (such as 2025.1 beside 2025.01). October cannot be told from January then.',
    },
    advice: {
      sv: 'Ta ut månaden som text (2025-10), eller gör kolumnen till text i kalkylprogrammet innan filen sparas. Ska kolumnen inte läsas: ignore: [{heading}].',
      en: 'Export the month as text (2025-10), or make the column text in the spreadsheet before it is saved. If the column is not to be read: ignore: [{heading}].',
    },
  },
  'quarters-as-months': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} heter kvartal, men värdena (som 2025-1) skulle läsas som månader.',
      en: 'The column {heading} in {file} is called quarter, but its values (such as 2025-1) would be read as months.',
    },
    advice: {
      sv: 'Skriv kvartalen som 2025Q1 i filen. Ska kolumnen inte läsas: ignore: [{heading}].',
      en: 'Write the quarters as 2025Q1 in the file. If the column is not to be read: ignore: [{heading}].',
    },
  },
  weeks: {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} har veckor i stället för datum ({count}). En vecka kan höra till två månader.',
      en: 'The column {heading} in {file} has weeks instead of dates ({count}). A week may belong to two months.',
    },
    advice: {
      sv: 'Ta ut kolumnen med datum (2025-03-31), eller lämna den oläst i mappningen: ignore: [{heading}]',
      en: 'Export the column with dates (2025-03-31), or leave it unread in the mapping: ignore: [{heading}]',
    },
  },
  'half-years': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} har halvår ({count}), och de är för långa: siffror räknas per kvartal.',
      en: 'The column {heading} in {file} has half-years ({count}), which are too long: figures are counted by quarter.',
    },
    advice: {
      sv: 'Ta ut kolumnen med {shape}, eller lämna den oläst i mappningen: ignore: [{heading}]',
      en: 'Export the column with {shape}, or leave it unread in the mapping: ignore: [{heading}]',
    },
  },
  'thirds-of-years': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} har tertial ({count}), och de är för långa: siffror räknas per kvartal.',
      en: 'The column {heading} in {file} has thirds of years ({count}), which are too long: figures are counted by quarter.',
    },
    advice: {
      sv: 'Ta ut kolumnen med {shape}, eller lämna den oläst i mappningen: ignore: [{heading}]',
      en: 'Export the column with {shape}, or leave it unread in the mapping: ignore: [{heading}]',
    },
  },
  'quarters-without-year': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} har kvartal utan år ({count}).',
      en: 'The column {heading} in {file} has quarters without a year ({count}).',
    },
    advice: { sv: 'Ta ut kolumnen med {shape}{stated}', en: 'Export the column with {shape}{stated}' },
  },
  'serial-dates': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} har Excels dagnummer i stället för datum ({count}): 45658 är 2025-01-01.',
      en: 'The column {heading} in {file} has the day numbers of Excel instead of dates ({count}): 45658 is 2025-01-01.',
    },
    advice: {
      sv: 'Gör kolumnen till datum i Excel (Format, Datum) och spara som CSV igen, eller läs in Excelfilen (.xlsx) som den är, eller lämna den oläst i mappningen: ignore: [{heading}]',
      en: 'Make the column dates in Excel (Format, Date) and save as CSV again, or read the workbook (.xlsx) as it is, or leave it unread in the mapping: ignore: [{heading}]',
    },
  },
  'unread-dates': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} har värden som inte går att läsa som datum ({count}).',
      en: 'The column {heading} in {file} has values that cannot be read as dates ({count}).',
    },
    advice: {
      sv: 'Ta ut kolumnen med {shape}{stated}, eller lämna den oläst i mappningen: ignore: [{heading}]',
      en: 'Export the column with {shape}{stated}, or leave it unread in the mapping: ignore: [{heading}]',
    },
  },
  'ambiguous-dates': {
    exit: EXIT.usage,
    what: {
      sv: 'Datumen i kolumnen {heading} i {file} kan läsas på flera sätt: {orders} ({count}).',
      en: 'The dates in the column {heading} in {file} can be read in several ways: {orders} ({count}).',
    },
    advice: {
      sv: 'Skriv ordningen i mappningen, i stället för ___: {line}',
      en: 'Say the order in the mapping, in place of ___: {line}',
    },
  },
  'mixed-dates': {
    exit: EXIT.usage,
    what: {
      sv: 'Kolumnen {heading} i {file} blandar datum i olika ordning: rad {dmy} kan inte ha dagen först, rad {mdy} kan inte ha månaden först.',
      en: 'The column {heading} in {file} mixes dates in different orders: line {dmy} cannot have the day first, line {mdy} cannot have the month first.',
    },
    advice: {
      sv: 'Ta ut kolumnen på nytt med året först (2025-03-31), eller rätta raderna.',
      en: 'Export the column again with the year first (2025-03-31), or mend the lines.',
    },
  },
  'wrong-date-order': {
    exit: EXIT.usage,
    cases: {
      'one-fits': {
        what: {
          sv: 'Mappningen säger {order} för kolumnen {heading} i {file}, men det passar inte {count}.',
          en: 'The mapping says {order} for the column {heading} in {file}, but that does not fit {count}.',
        },
        advice: { sv: 'Alla datum passar: {line}', en: 'All dates fit: {line}' },
      },
      'none-fits': {
        what: {
          sv: 'Mappningen säger {order} för kolumnen {heading} i {file}, men det passar inte {count}.',
          en: 'The mapping says {order} for the column {heading} in {file}, but that does not fit {count}.',
        },
        advice: {
          sv: 'Rätta ordningen i mappningen, eller datumen i filen.',
          en: 'Mend the order in the mapping, or the dates in the file.',
        },
      },
    },
  },
} as const satisfies Subject;
