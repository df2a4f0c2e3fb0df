import { EXIT, type Subject } from '../coded-error.ts';

/** The mapping file. */
export const mapping = {
  'no-map': {
    exit: EXIT.usage,
    what: {
      sv: 'Mappningsfilen finns inte eller går inte att läsa.',
      en: 'The mapping file does not exist or cannot be read.',
    },
    advice: {
      sv: 'Kontrollera --map, eller låt den heta gender-audit.map.yaml och ligga bredvid underlaget.',
      en: 'Check --map, or name it gender-audit.map.yaml and keep it beside the export.',
    },
  },
  yaml: {
    exit: EXIT.usage,
    cases: {
      tab: {
        what: {
          sv: '{name} går inte att läsa: rad {line}, kolumn {column}: rader får dras in med blanksteg men inte med tabb.',
          en: '{name} cannot be read: line {line}, column {column}: lines may be indented by blanks but not by tabs.',
        },
        advice: {
          sv: 'Rätta raden. Ord med kolon, citattecken eller # skrivs inom citattecken, till exempel "Kön (k/m):".',
          en: 'Mend the line. Words with a colon, a quote or # are written within quotes, for example "Kön (k/m):".',
        },
      },
      indent: {
        what: {
          sv: '{name} går inte att läsa: rad {line}, kolumn {column}: indraget stämmer inte.',
          en: '{name} cannot be read: line {line}, column {column}: the indentation does not fit.',
        },
        advice: {
          sv: 'Rätta raden. Ord med kolon, citattecken eller # skrivs inom citattecken, till exempel "Kön (k/m):".',
          en: 'Mend the line. Words with a colon, a quote or # are written within quotes, for example "Kön (k/m):".',
        },
      },
      mark: {
        what: {
          sv: '{name} går inte att läsa: rad {line}, kolumn {column}: ett tecken saknas (citattecken, kolon eller parentes).',
          en: '{name} cannot be read: line {line}, column {column}: a mark is missing (quote, colon or bracket).',
        },
        advice: {
          sv: 'Rätta raden. Ord med kolon, citattecken eller # skrivs inom citattecken, till exempel "Kön (k/m):".',
          en: 'Mend the line. Words with a colon, a quote or # are written within quotes, for example "Kön (k/m):".',
        },
      },
      quotes: {
        what: {
          sv: '{name} går inte att läsa: rad {line}, kolumn {column}: värdet måste stå inom citattecken.',
          en: '{name} cannot be read: line {line}, column {column}: the value must stand within quotes.',
        },
        advice: {
          sv: 'Rätta raden. Ord med kolon, citattecken eller # skrivs inom citattecken, till exempel "Kön (k/m):".',
          en: 'Mend the line. Words with a colon, a quote or # are written within quotes, for example "Kön (k/m):".',
        },
      },
      unreadable: {
        what: {
          sv: '{name} går inte att läsa: rad {line}, kolumn {column}: det är varken YAML eller JSON.',
          en: '{name} cannot be read: line {line}, column {column}: it is neither YAML nor JSON.',
        },
        advice: {
          sv: 'Rätta raden. Ord med kolon, citattecken eller # skrivs inom citattecken, till exempel "Kön (k/m):".',
          en: 'Mend the line. Words with a colon, a quote or # are written within quotes, for example "Kön (k/m):".',
        },
      },
      twice: {
        what: {
          sv: '{name} går inte att läsa: rad {line}, kolumn {column}: samma nyckel står två gånger.',
          en: '{name} cannot be read: line {line}, column {column}: the same key stands twice.',
        },
        advice: { sv: 'Ta bort den ena, eller skriv ihop dem till en.', en: 'Remove one, or write both as one.' },
      },
      reserved: {
        what: {
          sv: '{name} går inte att läsa: rad {line}, kolumn {column}: nyckeln __proto__ får inte stå i en fil.',
          en: '{name} cannot be read: line {line}, column {column}: the key __proto__ may not stand in a file.',
        },
        advice: { sv: 'Ta bort raden, eller skriv ett annat namn.', en: 'Remove the line, or write another name.' },
      },
      tangled: {
        what: {
          sv: '{name} går inte att läsa: ett ord börjar med * utan citattecken, eller så ligger för mycket inuti vartannat.',
          en: '{name} cannot be read: a word begins with * without quotes, or too much lies inside one another.',
        },
        advice: {
          sv: 'Skriv mönster inom citattecken: "*.csv". Skriv ut det som upprepas i stället för att hänvisa till det.',
          en: 'Write patterns within quotes: "*.csv". Write out what is repeated instead of referring to it.',
        },
      },
    },
  },
  'heading-absent': {
    exit: EXIT.usage,
    cases: {
      file: {
        what: {
          sv: 'Mappningen {mapping} hämtar från kolumner som inte finns i {only}: {absent}.',
          en: 'The mapping {mapping} takes from columns that are not in {only}: {absent}.',
        },
        advice: { sv: '{near}Rubrikerna är: {choices}.', en: '{near}The headings are: {choices}.' },
      },
      files: {
        what: {
          sv: 'Mappningen {mapping} hämtar från kolumner som ingen av filerna har: {absent}.',
          en: 'The mapping {mapping} takes from columns that none of the files has: {absent}.',
        },
        advice: { sv: '{near}Rubrikerna är: {choices}.', en: '{near}The headings are: {choices}.' },
      },
      asked: {
        what: { sv: 'Filen {file} har ingen kolumn {heading}.', en: 'The file {file} has no column {heading}.' },
        advice: {
          sv: 'gender-audit inspect {file} visar rubrikerna.',
          en: 'gender-audit inspect {file} shows the headings.',
        },
      },
    },
  },

  mapping: {
    exit: EXIT.usage,
    cases: {
      unknown_key: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: nyckeln {key} är okänd.',
          en: '{name}, line {line}, column {column}: the key {key} is unknown.',
        },
        advice: { sv: '{guess}Här kan stå: {choices}.', en: '{guess}Here may stand: {choices}.' },
      },
      complete: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: nyckeln {key} är okänd.',
          en: '{name}, line {line}, column {column}: the key {key} is unknown.',
        },
        advice: {
          sv: 'complete sägs om en fil i taget, med filens namn: files: [{ match: "beslut*.csv", complete: true }]',
          en: 'complete is said of one file at a time, by its name: files: [{ match: "beslut*.csv", complete: true }]',
        },
      },
      unknown_field: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: {key} är inget fält.',
          en: '{name}, line {line}, column {column}: {key} is no field.',
        },
        advice: {
          sv: '{guess}gender-audit fields listar fälten: svensk rubrik eller engelskt id.',
          en: '{guess}gender-audit fields lists the fields: English id or Swedish heading.',
        },
      },
      not_one_of: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: värdet för {key} är inte ett av dem som går.',
          en: '{name}, line {line}, column {column}: the value of {key} is not one of those allowed.',
        },
        advice: { sv: 'Skriv ett av: {choices}.', en: 'Write one of: {choices}.' },
      },
      not_a_value: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: värdet går inte att läsa som fältet.',
          en: '{name}, line {line}, column {column}: the value cannot be read as the field.',
        },
        advice: { sv: 'Skriv {choices}.', en: 'Write {choices}.' },
      },
      gap: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: luckan ___ är inte ifylld.',
          en: '{name}, line {line}, column {column}: the gap ___ is not filled in.',
        },
        advice: {
          sv: 'Skriv vad ordet till vänster betyder: {choices}, eller null för ej registrerat.',
          en: 'Write what the word on the left means: {choices}, or null for not registered.',
        },
      },
      wrong_type: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: {key} har fel slag av värde.',
          en: '{name}, line {line}, column {column}: {key} has the wrong kind of value.',
        },
        advice: {
          sv: 'Jämför med exemplet i README, "Mapping file".',
          en: 'Compare with the example in the README, "Mapping file".',
        },
      },
      wrong_form: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: {key} är skrivet på fel sätt.',
          en: '{name}, line {line}, column {column}: {key} is written in the wrong way.',
        },
        advice: {
          sv: 'Datum skrivs 2025-01-31, radnummer från 1.',
          en: 'Dates are written 2025-01-31, row numbers from 1.',
        },
      },
      missing: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: {key} saknas.',
          en: '{name}, line {line}, column {column}: {key} is missing.',
        },
        advice: { sv: 'Lägg till raden.', en: 'Add the line.' },
      },
      empty: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: {key} är tomt.',
          en: '{name}, line {line}, column {column}: {key} is empty.',
        },
        advice: {
          sv: 'Skriv vad som ska stå där, eller ta bort raden.',
          en: 'Write what should stand there, or remove the line.',
        },
      },
      twice: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: fältet {key} står två gånger.',
          en: '{name}, line {line}, column {column}: the field {key} stands twice.',
        },
        advice: { sv: 'Ta bort den ena.', en: 'Remove one of them.' },
      },
      from_and_value: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: både from och value står för samma fält.',
          en: '{name}, line {line}, column {column}: both from and value stand for one field.',
        },
        advice: {
          sv: 'from hämtar från en kolumn, value är lika för alla rader: behåll ett.',
          en: 'from takes a column, value is the same for all rows: keep one.',
        },
      },
      not_an_id: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: pseudonym gäller bara fält som är id.',
          en: '{name}, line {line}, column {column}: pseudonym is for fields that are ids only.',
        },
        advice: {
          sv: 'Ta bort raden, eller byt värdena med gender-audit pseudonymise.',
          en: 'Remove the line, or exchange the values with gender-audit pseudonymise.',
        },
      },
    },
  },
} as const satisfies Subject;
