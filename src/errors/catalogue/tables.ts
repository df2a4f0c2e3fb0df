import { EXIT, type Subject } from '../coded-error.ts';

/** The table in a file: its headings, rows and sheets, and how files fit together. */
export const tables = {
  'no-heading-row': {
    exit: EXIT.nothingToRead,
    what: { sv: 'Filen {name} har ingen rad med rubriker.', en: 'The file {name} has no row of headings.' },
    advice: {
      sv: 'Gör om uttaget med rubriker på första raden. Finns de redan: ange raden i mappningen, dialect: { header_row: radens nummer }.',
      en: 'Make the export again with headings on the first line. If they are there: name their line in the mapping, dialect: { header_row: number of the line }.',
    },
  },
  'too-many-columns': {
    exit: EXIT.nothingToRead,
    what: {
      sv: 'Filen {file} har {columns} kolumner, och programmet läser högst {most}.',
      en: 'The file {file} has {columns} columns, and at most {most} are read.',
    },
    advice: {
      sv: 'Ta ut ärendena med en rad per person, månad, beslut eller insats, och bara de kolumner som behövs.',
      en: 'Export the cases with a row per person, month, decision or measure, and only the columns that are needed.',
    },
  },
  'header-row': {
    exit: EXIT.usage,
    what: {
      sv: 'Filen {file} har ingen rubrik på rad {row}, som mappningen säger.',
      en: 'The file {file} has no heading on line {row}, as the mapping says.',
    },
    advice: {
      sv: 'Rätta header_row i mappningen: raden räknas från 1, som i ett textprogram.',
      en: 'Mend header_row in the mapping: the line is counted from 1, as in a text editor.',
    },
  },
  'one-heading-few': {
    exit: EXIT.usage,
    what: {
      sv: 'Raderna i {file} har en ruta mer än det finns rubriker (från rad {line}): det går inte att se vilken rubrik som saknas.',
      en: 'The rows of {file} have one cell more than there are headings (from line {line}): it cannot be told which heading is missing.',
    },
    advice: {
      sv: 'Skriv den rubrik som saknas i filens rubrikrad. Har belopp decimalkomma i en fil som skiljs åt av komma: ta ut den med semikolon.',
      en: 'Write the missing heading into the heading row. If amounts have decimal commas in a file parted by commas: export it with semicolons.',
    },
  },
  'sheet-absent': {
    exit: EXIT.usage,
    what: { sv: 'Arbetsboken {file} har inget blad {sheet}.', en: 'The workbook {file} has no sheet {sheet}.' },
    advice: { sv: 'Rätta dialect: { sheet: … } i mappningen.', en: 'Mend dialect: { sheet: … } in the mapping.' },
  },
  'which-sheet': {
    exit: EXIT.usage,
    what: {
      sv: 'Flera blad i {file} kan vara underlaget: {sheets}.',
      en: 'Several sheets of {file} may be the export: {sheets}.',
    },
    advice: {
      sv: 'Välj ett i mappningen: dialect: { sheet: {first} }. Bara det bladet läses. Hör flera till underlaget (kvartal, enheter): spara vart och ett som en egen fil och ange alla filerna.',
      en: 'Choose one in the mapping: dialect: { sheet: {first} }. Only that sheet is read. If several are the export (quarters, units): save each as a file of its own and give all the files.',
    },
  },
  'table-of-totals': {
    exit: EXIT.usage,
    what: {
      sv: 'Filen {file} ser ut att vara en färdig tabell med antal, inte ett uttag av ärenden: {why}.',
      en: 'The file {file} looks like a finished table of counts, no export of cases: {why}.',
    },
    advice: {
      sv: 'Ta ut ärendena själva, en rad per person, beslut eller insats. Är raderna redan det: säg vilken kolumn som är personens kod, columns: { person_id: { from: "Rubriken" } }{ignore}.',
      en: 'Export the cases themselves, a row per person, decision or measure. If the rows are that: say which column is the code of the person, columns: { person_id: { from: "The heading" } }{ignore}.',
    },
  },
  'group-headings': {
    exit: EXIT.usage,
    what: {
      sv: 'Filen {file} har gruppens namn på en egen rad ovanför gruppens rader ({places}).',
      en: 'The file {file} has the name of a group on a line of its own above the rows of the group ({places}).',
    },
    advice: {
      sv: 'Ta ut filen med namnet i en kolumn på varje rad. Eller skriv dialect: { fill_down: true } i mappningen: tomma rutor som en rad börjar med fylls från raden ovanför, och grupprubrikerna räknas inte som rader.',
      en: 'Export it with the name in a column on every row. Or write dialect: { fill_down: true } in the mapping: empty cells that a row begins with are filled from the row above, and the group headings are no rows.',
    },
  },
  'left-out-cells': {
    exit: EXIT.usage,
    what: {
      sv: 'I {file} är {headings} tomma på många rader ({places}): de ser ut att stå bara på gruppens första rad, som i sammanslagna rutor.',
      en: 'In {file} {headings} are empty on many rows ({places}): they seem to stand on the first row of the group alone, as in merged cells.',
    },
    advice: {
      sv: 'Är det så: skriv dialect: { fill_down: {what} } i mappningen, så fylls de från raden ovanför. Är uppgifterna okända: fill_down: false.',
      en: 'If so: write dialect: { fill_down: {what} } in the mapping, and they are filled from the row above. If they are not known: fill_down: false.',
    },
  },
  'heading-only': {
    exit: EXIT.nothingToRead,
    what: { sv: 'Filen {name} har rubriker men inga rader.', en: 'The file {name} has headings but no rows.' },
    advice: { sv: 'Gör om uttaget och kontrollera urvalet.', en: 'Make the export again and check what it selects.' },
  },
  'no-usable-row': {
    exit: EXIT.nothingToRead,
    cases: {
      any: {
        what: { sv: 'Ingen rad i underlaget går att använda.', en: 'No row of the export can be used.' },
        advice: {
          sv: 'Kör gender-audit validate på filen: där står varför raderna lämnades utanför.',
          en: 'Run gender-audit validate on the file: it says why the rows were left out.',
        },
      },
      width: {
        what: {
          sv: 'Ingen rad i {name} har lika många rutor som det finns rubriker.',
          en: 'No row of {name} has as many cells as there are headings.',
        },
        advice: {
          sv: 'Skiljs rutorna åt av komma, och har beloppen decimalkomma? Ta ut filen med semikolon. gender-audit validate visar vilka rader det gäller.',
          en: 'Are the cells parted by commas, and have amounts decimal commas? Export the file with semicolons. gender-audit validate shows which rows it concerns.',
        },
      },
    },
  },
  'files-do-not-join': {
    exit: EXIT.usage,
    cases: {
      few: {
        what: {
          sv: '{file} har inget kön, och bara {met} av dess {ids} {what} finns i {others}: de andra {rest} skulle räknas som okänt kön.',
          en: '{file} has no sex, and only {met} of its {ids} {what} are in {others}: the other {rest} would count as sex unknown.',
        },
        advice: { sv: '{advice}', en: '{advice}' },
      },
      strangers: {
        what: {
          sv: 'Inget av de {ids} {what} i {file} finns i {others}: samma personer skulle räknas två gånger.',
          en: 'None of the {ids} {what} in {file} are in {others}: the same people would be counted twice.',
        },
        advice: {
          sv: '{advice} Är det verkligen andra personer: låt id-kolumnen i {file} vara oläst (ignore i mappningen).',
          en: '{advice} If they really are other people: leave the id column of {file} unread (ignore in the mapping).',
        },
      },
      nothing: {
        what: {
          sv: '{file} har varken kön eller ett person-id som också finns i {others}: alla dess rader skulle räknas som personer av okänt kön.',
          en: '{file} has neither sex nor a person id that {others} has too: all its rows would count as people of unknown sex.',
        },
        advice: {
          sv: 'Finns ett person-id under annan rubrik: files: [{ match: "{file}", columns: { person_id: { from: "Rubriken" } } }]. Annars: ta med kön eller person-id i uttaget (ärende-id räcker inte: ett ärende kan vara två personers).',
          en: 'If a person id has another heading: files: [{ match: "{file}", columns: { person_id: { from: "The heading" } } }]. Otherwise: export sex or person id too (a case id is not enough: a case may be two people’s).',
        },
      },
    },
  },
  'damaged-letters': {
    exit: EXIT.usage,
    cases: {
      lost: {
        what: {
          sv: 'Å, ä och ö är förvanskade i {file} ({where}): {how}.',
          en: 'The letters å, ä and ö are damaged in {file} ({where}): {how}.',
        },
        advice: {
          sv: 'Ta ut filen på nytt som UTF-8, eller ge programmet filen som den var innan den sparades om. Är texten rätt som den är: skriv den under values i mappningen.',
          en: 'Export the file again as UTF-8, or give the file as it was before it was saved anew. If the text is right as it is: write it under values in the mapping.',
        },
      },
      misread: {
        what: {
          sv: 'Å, ä och ö är förvanskade i {file} ({where}): {how}.',
          en: 'The letters å, ä and ö are damaged in {file} ({where}): {how}.',
        },
        advice: {
          sv: 'Skriv teckenkodningen i mappningen: dialect: { encoding: {better} }. Är bara en del av filen förvanskad: ta ut den på nytt.',
          en: 'Say the encoding in the mapping: dialect: { encoding: {better} }. If only a part of the file is damaged: export it again.',
        },
      },
    },
  },
  'no-sex-column': {
    exit: EXIT.usage,
    cases: {
      'one-like-it': {
        what: { sv: 'Ingen kolumn med kön hittades i underlaget.', en: 'No column with sex was found in the export.' },
        advice: {
          sv: '{columns} ser ut att ha kön. Gäller det personen på raden: skriv columns: { sex: { from: {first} } } i mappningen.',
          en: '{columns} seems to hold sexes. If it is that of the person on the row: write columns: { sex: { from: {first} } } in the mapping.',
        },
      },
      'some-like-it': {
        what: { sv: 'Ingen kolumn med kön hittades i underlaget.', en: 'No column with sex was found in the export.' },
        advice: {
          sv: '{columns} ser ut att ha kön. Gäller det personen på raden: skriv columns: { sex: { from: {first} } } i mappningen.',
          en: '{columns} seem to hold sexes. If it is that of the person on the row: write columns: { sex: { from: {first} } } in the mapping.',
        },
      },
      'none-like-it': {
        what: { sv: 'Ingen kolumn med kön hittades i underlaget.', en: 'No column with sex was found in the export.' },
        advice: {
          sv: 'Heter den något eget: skriv columns: { sex: { from: "Rubriken" } } i mappningen. Står rubrikerna längre ner: dialect: { header_row: radens nummer }. Annars: be systemägaren lägga till kön i uttaget.',
          en: 'If it has a name of its own: write columns: { sex: { from: "The heading" } } in the mapping. If the headings stand farther down: dialect: { header_row: number of the line }. Otherwise: ask the owner of the system to add it.',
        },
      },
    },
  },
  'two-columns': {
    exit: EXIT.usage,
    cases: {
      alike: {
        what: {
          sv: 'Flera kolumner i {file} är samma fält ({field}): {headings}.',
          en: 'Several columns in {file} are one field ({field}): {headings}.',
        },
        advice: { sv: 'Ge kolumnerna olika rubriker i filen.', en: 'Give the columns different headings in the file.' },
      },
      chosen: {
        what: {
          sv: 'Flera kolumner i {file} är samma fält ({field}): {headings}.',
          en: 'Several columns in {file} are one field ({field}): {headings}.',
        },
        advice: {
          sv: 'Välj en i mappningen: columns: { {field}: { from: {first} } } — eller ignore: [{second}].{others}',
          en: 'Choose one in the mapping: columns: { {field}: { from: {first} } } — or ignore: [{second}].{others}',
        },
      },
    },
  },
} as const satisfies Subject;
