import { EXIT, type Subject } from '../coded-error.ts';

/** What may be wrong at a place in any of the files that go into the pages. */
const written = {
  exit: EXIT.usage,
  cases: {
    unknown_key: {
      what: {
        sv: '{name}, rad {line}, kolumn {column}: nyckeln {key} är okänd.',
        en: '{name}, line {line}, column {column}: the key {key} is unknown.',
      },
      advice: { sv: '{guess}Här kan stå: {choices}.', en: '{guess}Here may stand: {choices}.' },
    },
    unknown_id: {
      what: {
        sv: '{name}, rad {line}, kolumn {column}: {key} finns inte.',
        en: '{name}, line {line}, column {column}: {key} does not exist.',
      },
      advice: { sv: '{guess}Id som går: {choices}.', en: '{guess}Ids that work: {choices}.' },
    },
    not_one_of: {
      what: {
        sv: '{name}, rad {line}, kolumn {column}: värdet för {key} går inte.',
        en: '{name}, line {line}, column {column}: the value of {key} is not allowed.',
      },
      advice: { sv: 'Skriv ett av: {choices}.', en: 'Write one of: {choices}.' },
    },
    wrong_type: {
      what: {
        sv: '{name}, rad {line}, kolumn {column}: {key} har fel slag av värde.',
        en: '{name}, line {line}, column {column}: {key} has the wrong kind of value.',
      },
      advice: {
        sv: 'Text skrivs som text, antal som tal och listor med streck framför varje rad.',
        en: 'Write text as text, numbers as numbers, and lists with a dash before each line.',
      },
    },
    wrong_form: {
      what: {
        sv: '{name}, rad {line}, kolumn {column}: {key} är skrivet på fel sätt.',
        en: '{name}, line {line}, column {column}: {key} is written in the wrong way.',
      },
      advice: {
        sv: 'Datum skrivs 2026-02-03, med slutet efter början. Ett mål har en enda rad. Mallen har sju steg eller fyra delar. Ett jämförelsetal har women och men, eller both; andelar i procent. En regel har andelar mellan 0 och 1.',
        en: 'Dates are written 2026-02-03, with the end after the start. A target has one line only. A template has seven steps or four parts. A reference has women and men, or both; shares in per cent. A rule has shares between 0 and 1.',
      },
    },
    missing: {
      what: {
        sv: '{name}, rad {line}, kolumn {column}: {key} saknas.',
        en: '{name}, line {line}, column {column}: {key} is missing.',
      },
      advice: { sv: 'Fyll i raden.', en: 'Fill in the line.' },
    },
    twice: {
      what: {
        sv: '{name}, rad {line}, kolumn {column}: {key} står två gånger.',
        en: '{name}, line {line}, column {column}: {key} stands twice.',
      },
      advice: { sv: 'Ta bort den ena.', en: 'Remove one of them.' },
    },
  },
} as const satisfies Subject[string];

/** Files that go into the pages: answers of staff, actions, a template, figures to lay beside. */
export const inserts = {
  answers: written,
  actions: written,
  template: written,
  reference: written,
  policy: written,
} as const satisfies Subject;

/** Own indicators of a mapping file, and their conditions. */
export const ownIndicators = {
  'own-indicator': {
    exit: EXIT.usage,
    cases: {
      taken: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: namnet finns redan.',
          en: '{name}, line {line}, column {column}: the name is taken.',
        },
        advice: {
          sv: 'Skriv ett eget namn med små bokstäver a–z och bindestreck, till exempel beviljad-tandvard.',
          en: 'Write a name of your own with small letters a–z and hyphens, for example dental-share.',
        },
      },
      name: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: namnet är skrivet på fel sätt.',
          en: '{name}, line {line}, column {column}: the name is written in the wrong way.',
        },
        advice: {
          sv: 'Skriv ett eget namn med små bokstäver a–z och bindestreck, till exempel beviljad-tandvard.',
          en: 'Write a name of your own with small letters a–z and hyphens, for example dental-share.',
        },
      },
      too_many: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: fler än {most} egna mått.',
          en: '{name}, line {line}, column {column}: more than {most} own indicators.',
        },
        advice: {
          sv: 'Varje mått jämförs med alla andra innan det får visas. Behåll de viktigaste i den här filen.',
          en: 'Each is compared with all others before it may be shown. Keep the most important ones in this file.',
        },
      },
      too_long: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: villkoret är längre än {longest} tecken.',
          en: '{name}, line {line}, column {column}: the condition is longer than {longest} characters.',
        },
        advice: { sv: 'Dela upp det i flera mått.', en: 'Divide it into several indicators.' },
      },
      too_deep: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: villkoret räknar i för många led.',
          en: '{name}, line {line}, column {column}: the condition computes in too many steps.',
        },
        advice: {
          sv: 'Högst hundra räknetecken får stå i ett villkor, och ingen replace i en annan. Dela upp det i flera mått.',
          en: 'At most a hundred signs of arithmetic may stand in a condition, and no replace within another. Divide it into several indicators.',
        },
      },
      unreadable: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: villkoret går inte att läsa.',
          en: '{name}, line {line}, column {column}: the condition cannot be read.',
        },
        advice: {
          sv: "Skriv ett villkor i SQL, till exempel decision = 'granted'. Ord står inom enkla citattecken, och varje parentes stängs.",
          en: "Write a condition in SQL, for example decision = 'granted'. Words stand within single quotes, and every bracket is closed.",
        },
      },
      not_allowed: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: villkoret innehåller något som inte får stå här.',
          en: '{name}, line {line}, column {column}: the condition holds something that may not stand here.',
        },
        advice: {
          sv: 'Använd jämförelser, AND, OR, NOT, IN, BETWEEN, LIKE, IS NULL, CASE och funktionerna i docs/units.md. En anmärkning skrivs efter # på en egen rad i mappningsfilen.',
          en: 'Use comparisons, AND, OR, NOT, IN, BETWEEN, LIKE, IS NULL, CASE and the functions of docs/units.md. A comment is written behind # on a line of its own in the mapping file.',
        },
      },
      unknown_column: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: {word} är ingen kolumn för {unit}.',
          en: '{name}, line {line}, column {column}: {word} is no column of {unit}.',
        },
        advice: {
          sv: 'Här finns: {choices}. Kolumnerna och vad de betyder står i docs/units.md.',
          en: 'There are: {choices}. The columns and what they mean stand in docs/units.md.',
        },
      },
      unknown_function: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: funktionen {word} får inte stå här.',
          en: '{name}, line {line}, column {column}: the function {word} may not stand here.',
        },
        advice: { sv: 'Här får stå: {choices}.', en: 'Here may stand: {choices}.' },
      },
      unknown_value: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: {word} är inget värde för kolumnen.',
          en: '{name}, line {line}, column {column}: {word} is no value of the column.',
        },
        advice: { sv: 'Skriv ett av: {choices}.', en: 'Write one of: {choices}.' },
      },
      number_too_large: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: ett tal är för stort.',
          en: '{name}, line {line}, column {column}: a number is too large.',
        },
        advice: {
          sv: 'Belopp räknas i öre: 100 kronor skrivs 10000.',
          en: 'Amounts are in öre: 100 kronor is written 10000.',
        },
      },
      types: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: delarna av villkoret passar inte ihop.',
          en: '{name}, line {line}, column {column}: the parts of the condition do not fit together.',
        },
        advice: {
          sv: 'Jämför ord med ord och tal med tal; kolumner med ja och nej står för sig själva. Kolumnerna och vad de betyder står i docs/units.md.',
          en: 'Compare words with words and numbers with numbers; yes-or-no columns stand by themselves. The columns and what they mean stand in docs/units.md.',
        },
      },
      not_a_condition: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: det är inget villkor: det blir inte sant eller falskt.',
          en: '{name}, line {line}, column {column}: it is no condition: it is not true or false.',
        },
        advice: { sv: "Skriv till exempel decision = 'granted'.", en: "Write for example decision = 'granted'." },
      },
      too_many_words: {
        what: {
          sv: '{name}, rad {line}, kolumn {column}: {word} har för många olika ord.',
          en: '{name}, line {line}, column {column}: {word} has too many different words.',
        },
        advice: { sv: 'Använd en kolumn med fasta val.', en: 'Use a column with fixed choices.' },
      },
    },
  },
} as const satisfies Subject;
