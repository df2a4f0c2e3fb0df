import { EXIT, type Subject } from '../coded-error.ts';

/** The command line: its words, options and settings, and a run as a whole. */
export const cli = {
  usage: {
    exit: EXIT.usage,
    cases: {
      'unknown-command': {
        what: { sv: 'Okänt kommando: {word}.', en: 'Unknown command: {word}.' },
        advice: { sv: '{advice}', en: '{advice}' },
      },
      'unknown-option': {
        what: { sv: 'Okänd flagga: {word}.', en: 'Unknown option: {word}.' },
        advice: { sv: '{advice}', en: '{advice}' },
      },
      'missing-argument': {
        what: {
          sv: 'Det saknas något efter kommandot: {word}.',
          en: 'Something is missing after the command: {word}.',
        },
        advice: { sv: '{advice}', en: '{advice}' },
      },
      'missing-value': {
        what: { sv: 'Flaggan {word} behöver ett värde.', en: 'The option {word} needs a value.' },
        advice: { sv: '{advice}', en: '{advice}' },
      },
      'excess-arguments': {
        what: { sv: 'För många ord på raden.', en: 'Too many words on the line.' },
        advice: { sv: '{advice}', en: '{advice}' },
      },
      'wrong-value': {
        what: { sv: 'Värdet passar inte: {word}.', en: 'The value does not fit: {word}.' },
        advice: { sv: '{advice}', en: '{advice}' },
      },
    },
  },
  unexpected: {
    exit: EXIT.failure,
    what: {
      sv: 'Programmet stötte på ett fel som det inte känner till.',
      en: 'The program met an error that it does not know.',
    },
    advice: {
      sv: 'Inget har skrivits. Kör om med GENDER_AUDIT_DEBUG=1 och rapportera raderna: de innehåller inga uppgifter ur underlaget.',
      en: 'Nothing was written. Run again with GENDER_AUDIT_DEBUG=1 and report the lines: they hold nothing from the data.',
    },
  },
  'folder-gone': {
    exit: EXIT.usage,
    what: { sv: 'Mappen som du står i finns inte längre.', en: 'The folder that you stand in is no longer there.' },
    advice: { sv: 'Gå till en annan mapp (cd ~) och kör igen.', en: 'Go to another folder (cd ~) and run again.' },
  },
  'empty-list': {
    exit: EXIT.usage,
    what: { sv: 'Värdet på {option} är tomt.', en: 'The value of {option} is empty.' },
    advice: {
      sv: 'Skriv till exempel {example}, eller utelämna {option}.',
      en: 'Write for example {example}, or leave out {option}.',
    },
  },
  config: {
    exit: EXIT.usage,
    cases: {
      unreadable: {
        what: { sv: 'gender-audit.config.yaml går inte att läsa.', en: 'gender-audit.config.yaml cannot be read.' },
        advice: { sv: 'Den ska vara en textfil.', en: 'It should be a text file.' },
      },
      'unknown-key': {
        what: {
          sv: 'gender-audit.config.yaml: nyckeln {key} är inte en flagga i något kommando.',
          en: 'gender-audit.config.yaml: the key {key} is no option of any command.',
        },
        advice: {
          sv: 'Flaggornas namn står i gender-audit analyze --help.',
          en: 'The names of the options are in gender-audit analyze --help.',
        },
      },
      'no-choice': {
        what: { sv: '{place} har ett värde som inte passar.', en: '{place} has a value that does not fit.' },
        advice: { sv: 'Välj ett av: {choices}.', en: 'Choose one of: {choices}.' },
      },
      'wrong-value': {
        what: { sv: '{place} har ett värde som inte passar.', en: '{place} has a value that does not fit.' },
        advice: { sv: 'Se gender-audit analyze --help.', en: 'See gender-audit analyze --help.' },
      },
    },
  },
  'settings-too-large': {
    exit: EXIT.usage,
    what: { sv: '{path} är större än {most} kB.', en: '{path} is larger than {most} kB.' },
    advice: {
      sv: 'Kontrollera att det är rätt fil: en sådan är sällan mer än några kB.',
      en: 'Check that it is the right file: such a file is seldom more than a few kB.',
    },
  },
  period: {
    exit: EXIT.usage,
    what: { sv: 'Perioden går inte att läsa.', en: 'The period cannot be read.' },
    advice: {
      sv: 'Skriv till exempel --period 2026, --period 2026-Q3 eller --period 2026-09.',
      en: 'Write for example --period 2026, --period 2026-Q3 or --period 2026-09.',
    },
  },
  span: {
    exit: EXIT.usage,
    what: { sv: 'Första dagen ligger efter den sista.', en: 'The first day is after the last.' },
    advice: { sv: 'Kontrollera --from och --to.', en: 'Check --from and --to.' },
  },
  by: {
    exit: EXIT.usage,
    what: { sv: 'En korsning i --by har två fält.', en: 'A crossing in --by has two fields.' },
    advice: {
      sv: 'Skriv till exempel --by born_abroad*household_type.',
      en: 'Write for example --by born_abroad*household_type.',
    },
  },
  'by-twice': {
    exit: EXIT.usage,
    what: { sv: 'Fältet {field} står två gånger i --by.', en: 'The field {field} stands twice in --by.' },
    advice: {
      sv: 'Bredvid en korsning kan dolda grupper räknas ut ur fältets egen tabell. Låt fältet stå en gång.',
      en: 'Beside a crossing, hidden groups could be worked out from the field’s own table. Let the field stand once.',
    },
  },
  'by-sensitive': {
    exit: EXIT.usage,
    what: {
      sv: 'Det går inte att dela upp efter vad människor har berättat om våld.',
      en: 'Answers cannot be divided by what people have told of violence.',
    },
    advice: {
      sv: 'Ta bort fältet ur --by. Hur många som uppger våld står i rapporten för sig, om de är tillräckligt många.',
      en: 'Take the field out of --by. How many disclose violence stands in the report by itself, where they are enough.',
    },
  },
  'unknown-field': {
    exit: EXIT.usage,
    cases: {
      by: {
        what: { sv: 'Fältet {field} finns inte.', en: 'There is no field {field}.' },
        advice: {
          sv: 'Dela upp efter till exempel --by household_type,unit,age_group, eller --by none.',
          en: 'Divide by for example --by household_type,unit,age_group, or --by none.',
        },
      },
      shown: {
        what: { sv: 'Det fältet finns inte.', en: 'There is no such field.' },
        advice: { sv: 'gender-audit fields listar alla.', en: 'gender-audit fields lists them all.' },
      },
      near: {
        what: { sv: 'Det fältet finns inte.', en: 'There is no such field.' },
        advice: {
          sv: 'Menade du {guess}? gender-audit fields listar alla.',
          en: 'Did you mean {guess}? gender-audit fields lists them all.',
        },
      },
    },
  },
  'unknown-indicator': {
    exit: EXIT.usage,
    cases: {
      focus: {
        what: { sv: 'Indikatorn {id} i --focus finns inte.', en: 'There is no indicator {id} for --focus.' },
        advice: { sv: 'Se gender-audit indicators.', en: 'See gender-audit indicators.' },
      },
      only: {
        what: { sv: 'Indikatorn {id} finns inte.', en: 'There is no indicator {id}.' },
        advice: { sv: 'Se gender-audit indicators.', en: 'See gender-audit indicators.' },
      },
      shown: {
        what: { sv: 'Den indikatorn finns inte.', en: 'There is no such indicator.' },
        advice: { sv: 'gender-audit indicators listar alla.', en: 'gender-audit indicators lists them all.' },
      },
    },
  },
  'nothing-asked': {
    exit: EXIT.usage,
    what: {
      sv: 'Ange underlaget, eller --answers eller --actions.',
      en: 'Name the export, or --answers or --actions.',
    },
    advice: { sv: 'Till exempel: gender-audit init export.csv', en: 'For example: gender-audit init export.csv' },
  },
  'no-out': {
    exit: EXIT.usage,
    what: {
      sv: 'Det är inte sagt vart filen med koder ska skrivas.',
      en: 'It is not said where the file with codes goes.',
    },
    advice: { sv: 'Skriv: {line}', en: 'Write: {line}' },
  },
  'sample-options': {
    exit: EXIT.usage,
    what: {
      sv: 'Det går inte att skapa ett exempel med de valen.',
      en: 'A sample cannot be made with those choices.',
    },
    advice: {
      sv: 'Ange minst en rad, ett heltal som frö, hela månader (från den första till den sista dagen) och kolumner som layouten har.',
      en: 'Give at least one row, a whole number as seed, whole months (first day to last day) and columns that the layout has.',
    },
  },
  interrupted: {
    exit: EXIT.interrupted,
    what: { sv: 'Avbrutet.', en: 'Interrupted.' },
    advice: { sv: 'Inget har skrivits.', en: 'Nothing was written.' },
  },
  'no-insert': {
    exit: EXIT.usage,
    what: {
      sv: 'Filen {path} finns inte eller går inte att läsa.',
      en: 'The file {path} does not exist or cannot be read.',
    },
    advice: {
      sv: 'Kontrollera --answers, --actions, --template och --reference.',
      en: 'Check --answers, --actions, --template and --reference.',
    },
  },
  'no-focus': {
    exit: EXIT.usage,
    what: {
      sv: 'Ett handout gäller ett område, och det är inte angivet.',
      en: 'A handout is about one area, and none is named.',
    },
    advice: {
      sv: 'Skriv till exempel --style handout --focus referral-share. gender-audit indicators listar alla.',
      en: 'Write for example --style handout --focus referral-share. gender-audit indicators lists them all.',
    },
  },
  'focus-not-counted': {
    exit: EXIT.usage,
    what: {
      sv: 'Området i --focus är inte med i den här granskningen.',
      en: 'The area of --focus is not in this audit.',
    },
    advice: { sv: 'Ta med det i --only, eller välj ett annat.', en: 'Include it in --only, or choose another one.' },
  },
} as const satisfies Subject;
