import { EXIT, type Subject } from '../coded-error.ts';

/** What the records say together, and the engine that counts them. */
export const counting = {
  'applications-apart': {
    exit: EXIT.usage,
    what: {
      sv: 'Ansökningar och beslut om samma personer står på olika rader ({rows} av {all}), och inget säger vilka som hör ihop. Lästa så räknas ett beslut två gånger, eller ansökan som om den aldrig hade prövats.',
      en: 'Applications and decisions about the same people stand on different rows ({rows} of {all}), and nothing tells which belong together. Read so, a decision counts twice, or its application as if it had never been tried.',
    },
    advice: {
      sv: 'Ta ut en rad per ansökan med både ansökningsdatum och beslutsdatum, eller beslutets nummer i båda.{ignore} Är varje rad en ansökan för sig, skriv decision_rows: each.',
      en: 'Export one row per application with both its date and that of the decision, or the number of the decision in both.{ignore} If every row is an application of its own, write decision_rows: each.',
    },
  },
  'refused-periods': {
    exit: EXIT.usage,
    what: {
      sv: '{refused} rader med avslag, eller med ett annat beslut som inte ger bistånd, har ändå datum för bistånd ({headings}), och på {early} av dem börjar de långt före beslutet. Det går inte att se om personen hade bistånd då eller sökte för den tiden.',
      en: '{refused} rows with a refusal, or with another decision that gives no aid, still have dates of aid ({headings}), and on {early} of them these begin long before the decision. It cannot be told whether the person had aid then or applied for that time.',
    },
    advice: {
      sv: 'Skriv i mappningen vad datumen är: refused_periods: ___. I stället för ___ skrivs applied_for (tiden som ansökan gällde: inget bistånd) eller aid (tid med bistånd).',
      en: 'Write in the mapping what the dates are: refused_periods: ___. In place of ___ write applied_for (the time applied for: no aid) or aid (time with aid).',
    },
  },
  'measure-rows': {
    exit: EXIT.usage,
    what: {
      sv: '{rows} av {all} rader med insatser är lika en annan rad i person, slag och dagar, men har ett annat nummer ({headings}). De räknas som {rows} insatser, men kan vara {groups} som har flyttats mellan system och fått nya nummer.',
      en: '{rows} of {all} rows with measures are like another row in person, kind and days, with another number ({headings}). They count as {rows} measures, but may be {groups} that were moved between systems and given new numbers.',
    },
    advice: {
      sv: 'Skriv i mappningen vad raderna är: decision_rows: ___ (gäller även insatser). I stället för ___ skrivs copies (samma insats under flera nummer räknas en gång) eller each (varje nummer är en insats). Säger en kolumn vilket system raden kommer från kan de dubbla raderna i stället lämnas bort: leave_out: { "___": [___] }.',
      en: 'Write in the mapping what the rows are: decision_rows: ___ (holds for measures too). In place of ___ write copies (one measure under several numbers counts once) or each (every number is a measure). If a column tells which system a row is from, the double rows may be left out instead: leave_out: { "___": [___] }.',
    },
  },
  'rows-of-households': {
    exit: EXIT.usage,
    what: {
      sv: '{rows} av {all} rader säger inget om någon person (varken kod, kön eller ålder), i ärenden där andra rader gör det. De ser ut att gälla hela hushållet, och skulle räknas som en vuxen till av okänt kön.',
      en: '{rows} of {all} rows tell of nobody (no code, no sex, no age), in cases where other rows do. They seem to be about the whole household, and would count as one more adult of unknown sex.',
    },
    advice: {
      sv: 'Ta bort raderna ur uttaget{unread}. Är de personer: ta ut personkod och kön för dem. Hör raderna inte ihop med de andra: ignore: [{kase}].',
      en: 'Take the rows out of the export{unread}. If they are people: export their codes and sex. If they do not belong with the others: ignore: [{kase}].',
    },
  },
  'long-window': {
    exit: EXIT.usage,
    what: {
      sv: 'Tiden från första till sista dagen är mer än 100 år.',
      en: 'The first day to the last is more than 100 years.',
    },
    advice: {
      sv: 'Rätta --from och --to, eller window i mappningen.',
      en: 'Mend --from and --to, or window in the mapping.',
    },
  },
  'no-dates': {
    exit: EXIT.usage,
    what: {
      sv: 'Underlaget har inga datum, så perioden går inte att läsa ut.',
      en: 'The data hold no dates that tell the period.',
    },
    advice: {
      sv: 'Ange perioden: --from 2025-01-01 --to 2025-12-31.',
      en: 'State the period: --from 2025-01-01 --to 2025-12-31.',
    },
  },
  'empty-window': {
    exit: EXIT.usage,
    what: { sv: 'Periodens första dag ligger efter dess sista.', en: 'The first day of the period is after its last.' },
    advice: { sv: 'Ändra --from eller --to.', en: 'Change --from or --to.' },
  },
  'no-engine': {
    exit: EXIT.failure,
    what: {
      sv: 'Räknemotorn DuckDB finns inte installerad för den här datorn.',
      en: 'The DuckDB engine is not installed for this computer.',
    },
    advice: {
      sv: 'Installera om programmet på den dator där det ska köras (npm install), utan --omit=optional.',
      en: 'Install the program again on the computer where it is to run (npm install), without --omit=optional.',
    },
  },
  'out-of-memory': {
    exit: EXIT.failure,
    what: { sv: 'Minnet räcker inte för underlaget.', en: 'There is not enough memory for the data.' },
    advice: {
      sv: 'Välj färre uppdelningar (--by none), en kortare period, eller en dator med mer minne.',
      en: 'Choose fewer breakdowns (--by none), a shorter period, or a computer with more memory.',
    },
  },
  'one-sided-decisions': {
    exit: EXIT.usage,
    cases: {
      granted: {
        what: {
          sv: 'Alla beslut i {heading} är bifall, men {blank} av {all} rader med beslutsdatum har en tom ruta där. Är den tomma rutan ett avslag blir andelen bifall fel.',
          en: 'Every decision in {heading} is a grant, but {blank} of {all} rows with a date of decision have an empty cell there. If that is a refusal, the share granted is wrong.',
        },
        advice: {
          sv: 'Säg i mappningen vad en tom ruta betyder: columns: { decision: { from: {heading}, blank: ___ } }. I stället för ___ skrivs granted (bifall) eller denied (avslag). Säger den inget, lämna bort de raderna: leave_out: { {heading}: [""] }.',
          en: 'Say in the mapping what an empty cell means: columns: { decision: { from: {heading}, blank: ___ } }. In place of ___ write granted or denied. If it tells nothing, leave those rows out: leave_out: { {heading}: [""] }.',
        },
      },
      refused: {
        what: {
          sv: 'Inget beslut i {heading} är bifall, men {blank} av {all} rader med beslutsdatum har en tom ruta där. Är den tomma rutan ett bifall räknas ingen till dem som fick bistånd.',
          en: 'No decision in {heading} is a grant, but {blank} of {all} rows with a date of decision have an empty cell there. If that is a grant, nobody counts among the recipients.',
        },
        advice: {
          sv: 'Säg i mappningen vad en tom ruta betyder: columns: { decision: { from: {heading}, blank: ___ } }. I stället för ___ skrivs granted (bifall) eller denied (avslag). Säger den inget, lämna bort de raderna: leave_out: { {heading}: [""] }.',
          en: 'Say in the mapping what an empty cell means: columns: { decision: { from: {heading}, blank: ___ } }. In place of ___ write granted or denied. If it tells nothing, leave those rows out: leave_out: { {heading}: [""] }.',
        },
      },
    },
  },
  'decisions-without-date': {
    exit: EXIT.usage,
    cases: {
      applied: {
        what: {
          sv: 'Inget i filen säger när besluten fattades, och {out} av {all} står på rader som i övrigt ligger utanför {from}–{to}. De går inte att räkna till perioden.',
          en: 'Nothing in the file tells when the decisions were made, and {out} of {all} stand on rows that otherwise lie outside {from}–{to}. They cannot be counted in the span.',
        },
        advice: {
          sv: 'Ta ut kolumnen med beslutsdatum. Ska ett beslut räknas till den dag då ansökan kom in, säg det i mappningen: columns: { decision_date: { from: ___ } }. I stället för ___ skrivs rubriken för ansökningsdatum.',
          en: 'Export the column with the dates of the decisions. If a decision is to count on the day of its application, say so in the mapping: columns: { decision_date: { from: ___ } }. In place of ___ write the heading of the dates of application.',
        },
      },
      undated: {
        what: {
          sv: 'Inget i filen säger när besluten fattades, och {out} av {all} står på rader som i övrigt ligger utanför {from}–{to}. De går inte att räkna till perioden.',
          en: 'Nothing in the file tells when the decisions were made, and {out} of {all} stand on rows that otherwise lie outside {from}–{to}. They cannot be counted in the span.',
        },
        advice: {
          sv: 'Ta ut kolumnen med beslutsdatum, eller bara de ärenden vars beslut fattades i perioden.',
          en: 'Export the column with the dates of the decisions, or only the cases that were decided in the span.',
        },
      },
    },
  },
  'decision-rows': {
    exit: EXIT.usage,
    cases: {
      several: {
        what: {
          sv: '{rows} av {all} rader med beslut är lika en annan rad i person, datum och allt som läses om beslutet{only}. De kan vara {rows} beslut eller {groups}.',
          en: '{rows} of {all} rows with decisions are like another row in person, date and all that is read of the decision{only}. They may be {rows} decisions or {groups}.',
        },
        advice: {
          sv: 'Skriv i mappningen vad raderna är: decision_rows: ___. I stället för ___ skrivs parts (delar av ett beslut, som utbetalningar, månader eller barn: beloppen läggs ihop), copies (samma beslut på flera rader: beloppet räknas en gång) eller each (varje rad är ett beslut). Finns beslutets nummer eller ändamål i systemet, ta ut det.',
          en: 'Write in the mapping what the rows are: decision_rows: ___. In place of ___ write parts (parts of one decision, such as payments, months or children: amounts are added up), copies (one decision on several rows: its amount counts once) or each (every row is a decision). If the system has the number or the purpose of the decision, export it.',
        },
      },
      amount: {
        what: {
          sv: '{rows} av {all} rader med beslut är lika en annan rad i person, datum och allt som läses om beslutet{only}. De räknas som {groups} beslut, men det går inte att se om beloppen är delar av beslutet eller hela beloppet på varje rad.',
          en: '{rows} of {all} rows with decisions are like another row in person, date and all that is read of the decision{only}. They count as {groups} decisions, but it cannot be told whether the amounts are parts of the decision or the whole amount on each row.',
        },
        advice: {
          sv: 'Skriv i mappningen vad raderna är: decision_rows: ___. I stället för ___ skrivs parts (delar av ett beslut, som utbetalningar, månader eller barn: beloppen läggs ihop) eller copies (hela beloppet står på varje rad och räknas en gång).',
          en: 'Write in the mapping what the rows are: decision_rows: ___. In place of ___ write parts (parts of one decision, such as payments, months or children: amounts are added up) or copies (the whole amount stands on each row and counts once).',
        },
      },
      numbers: {
        what: {
          sv: '{rows} av {all} rader med beslut är lika en annan rad i person, datum och allt som läses om beslutet{only}. De räknas som {rows} beslut, men kan vara {groups} som har flyttats mellan system och fått nya nummer.',
          en: '{rows} of {all} rows with decisions are like another row in person, date and all that is read of the decision{only}. They count as {rows} decisions, but may be {groups} that were moved between systems and given new numbers.',
        },
        advice: {
          sv: 'Skriv i mappningen vad raderna är: decision_rows: ___. I stället för ___ skrivs copies (samma beslut under flera nummer räknas en gång) eller each (varje nummer är ett beslut). Säger en kolumn vilket system raden kommer från kan de dubbla raderna i stället lämnas bort: leave_out: { "___": [___] }.',
          en: 'Write in the mapping what the rows are: decision_rows: ___. In place of ___ write copies (one decision under several numbers counts once) or each (every number is a decision). If a column tells which system a row is from, the double rows may be left out instead: leave_out: { "___": [___] }.',
        },
      },
    },
  },
  'codes-contradict': {
    exit: EXIT.usage,
    cases: {
      several: {
        what: {
          sv: '{codes} av {all} {name} ({shown}) {text}. {so}',
          en: '{codes} of {all} {name} ({shown}) {text}. {so}',
        },
        advice: {
          sv: 'Börjar numren om i varje enhet, år eller fil, sätt ihop dem med det som skiljer: columns: { {id}: { from: ["___", {headings}] } }. I stället för ___ skrivs rubriken för enheten eller året. Annars: ignore: [{headings}]. {unread}',
          en: 'If the numbers start over in every unit, year or file, put them together with what tells them apart: columns: { {id}: { from: ["___", {headings}] } }. In place of ___ write the heading of the unit or the year. Otherwise: ignore: [{headings}]. {unread}',
        },
      },
      parts: {
        what: {
          sv: '{codes} av {all} {name} ({shown}) {text}. {so}',
          en: '{codes} of {all} {name} ({shown}) {text}. {so}',
        },
        advice: { sv: '{parts}', en: '{parts}' },
      },
    },
  },
} as const satisfies Subject;
