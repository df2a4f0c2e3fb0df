import { writeExact } from '../../disclosure/seal/balances.ts';
import type { Skipped } from '../../engine/count/readiness.ts';
import { countExport } from '../../engine/count.ts';
import { openDatabase } from '../../engine/database.ts';
import { judgeRecords } from '../../engine/records/judge-records.ts';
import { settleRecords } from '../../engine/records/settle-records.ts';
import { settlePeriods, settleWindow } from '../../engine/window.ts';
import { CodedError } from '../../errors/coded-error.ts';
import { CATALOGUE } from '../../indicators/catalogue.ts';
import type { InspectedColumn, InspectedFile } from '../../ingest/inspect-files.ts';
import { completeLine } from '../../ingest/mapping/proposed-line.ts';
import type { AskedWhy } from '../../ingest/questions/question.ts';
import { type ReadRequest, readExport } from '../../ingest/read-export.ts';
import type { BalanceRow } from '../../model/audit-document.ts';
import { getField } from '../../model/fields.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Remark } from '../../model/records.ts';
import { writeReasonOf } from '../../report/writing/caveats.ts';
import { isMuch, setUnknownApart, writeBalance } from '../../report/writing/rows-and-cases.ts';
import type { Lang, Text } from '../../text/text.ts';
import { nameFor } from '../field-words.ts';
import { terminal } from '../terminal.ts';
import { tellRemarks } from './tell-reading.ts';

/** What would be counted of an export, and what would not. Exact: for the analyst's own screen, never for a file. */
export interface Prospect {
  readonly balances: readonly BalanceRow[];
  readonly skipped: readonly Skipped[];
  /** What the counting has to tell of the export, after what the reading had. */
  readonly remarks: readonly Remark[];
  /** What stops the counting though the reading does not: the span cannot be told. */
  readonly problem: CodedError | null;
}

/** Counts where every case would go, as `analyze` would; nothing is compared and nothing written. */
export async function lookAhead(request: ReadRequest): Promise<Prospect> {
  const database = await openDatabase();
  try {
    const records = await readExport(request, database);
    const read = await settleRecords(database, records);
    const window = await settleWindow(database, read, request.window);
    const judged = await judgeRecords(database, read, window);
    const plan = { window, periods: settlePeriods(window, 'none'), breakdowns: [], byPeriod: false };
    const counted = await countExport(database, read, { ...plan, indicators: CATALOGUE });
    const byId = new Map(CATALOGUE.map((indicator) => [indicator.id, indicator]));
    const balances = counted.balances.flatMap((balance) => writeExact(balance, byId.get(balance.indicator)!));
    const ofSettling = read.remarks.filter((remark) => !records.remarks.includes(remark));
    const remarks = [...ofSettling, ...window.remarks, ...judged, ...counted.remarks];
    return { balances, skipped: counted.skipped, remarks, problem: null };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { balances: [], skipped: [], remarks: [], problem: error };
  } finally {
    database.close();
  }
}

/** Questions of one answer share a line. A mark stands before what loses more than one case in twenty. */
export function tellBalances({ balances, skipped, remarks, problem }: Prospect, lang: Lang): void {
  tellRemarks(remarks, lang);
  if (problem !== null) {
    terminal.result(`! ${problem.what[lang]} ${problem.advice[lang]}`);
    return;
  }
  const told = CATALOGUE.filter(({ unit }) => unit !== 'field').flatMap((indicator): readonly Told[] => {
    const rows = balances.filter((row) => row.indicator === indicator.id);
    const own = rows.filter(({ stat }) => stat === rows[0]?.stat);
    const sentence = writeBalance(own, indicator.unit, lang);
    return sentence === null
      ? []
      : [{ indicator, sentence: `${isMuch(own.map(setUnknownApart)) ? '!' : '•'} ${sentence}` }];
  });
  const silent = CATALOGUE.flatMap((indicator): readonly Told[] => {
    const why = skipped.find((figure) => figure.indicator === indicator.id && figure.stat === null);
    return why ? [{ indicator, sentence: `• ${writeReasonOf(why.reason, why.fields, lang)}` }] : [];
  });
  tellGroups(lang === 'sv' ? 'Så räknas ärendena:' : 'How the cases are counted:', told, lang);
  tellGroups(lang === 'sv' ? 'Räknas inte:' : 'Not counted:', silent, lang);
}

interface Told {
  readonly indicator: Indicator;
  readonly sentence: string;
}

function tellGroups(heading: string, told: readonly Told[], lang: Lang): void {
  if (told.length === 0) return;
  terminal.result(`\n${heading}`);
  for (const sentence of new Set(told.map((line) => line.sentence))) {
    const titles = told
      .filter((line) => line.sentence === sentence)
      .map(({ indicator }) => indicator.words.title[lang]);
    terminal.result(`${sentence}\n  (${titles.join(' · ')})`);
  }
}

/**
 * Where only yes is registered: the line that says that whoever is not in the file has a no. One for each file it
 * concerns.
 */
export function tellComplete(
  files: readonly Pick<InspectedFile, 'name' | 'columns'>[],
  remarks: readonly Remark[],
  skipped: readonly Skipped[],
  lang: Lang,
): void {
  const fields = new Set([
    ...remarks.filter(({ code }) => code === 'only-yes').flatMap(({ fields }) => fields),
    ...skipped.filter(({ reason }) => reason === 'only_yes').flatMap(({ fields }) => fields),
  ]);
  const lines = files
    .filter(({ columns }) => columns.some(({ field }) => field !== null && fields.has(field)))
    .map(({ name }) => completeLine(name));
  if (lines.length === 0) return;
  terminal.result(
    lang === 'sv'
      ? '\nStår alla som har ett ja i filen, så att övriga har nej? Bara då gäller raden i mappningsfilen:'
      : '\nDoes everybody with a yes stand in the file, so that the others have a no? Only then this line of the mapping file holds:',
  );
  for (const line of lines) terminal.result(`  ${line}`);
}

const MAY_BE = 'fields';

/** What an unread column seems to say, by why it is asked about; {@link MAY_BE}: the fields that it may be. */
const SAYS: Readonly<Record<AskedWhy, Text | typeof MAY_BE>> = {
  answers: MAY_BE,
  dates: MAY_BE,
  child: MAY_BE,
  outcome: MAY_BE,
  listed: MAY_BE,
  couple: { sv: 'säger vilka som lever i par', en: 'tells who live as couples' },
  ids: { sv: 'heter som ett id, men har svar', en: 'is called ids, and holds answers' },
  adult: { sv: 'säger vilka som är barn', en: 'tells who are children' },
  born: MAY_BE,
  codes: { sv: 'kan vara koder för personerna', en: 'may be codes for the people' },
  plan: { sv: 'säger att planer är avslutade', en: 'says that plans have ended' },
  ages: { sv: 'har åldersgrupper', en: 'holds age groups' },
  void: {
    sv: 'säger att rader inte gäller, eller gäller något annat',
    en: 'tells of rows that do not hold, or are of something else',
  },
  partly: { sv: 'säger vilka bifall som är delvis', en: 'tells which grants are in part' },
  counted: { sv: 'säger hur många beslut en rad gäller', en: 'tells of how many decisions a row is' },
  further: { sv: 'ser ut att ha ett fall till på raden', en: 'seems to hold a further case of the row' },
  months: { sv: 'är en av radens månader', en: 'is one of the months of the row' },
  end: { sv: 'kan säga när något slutade', en: 'may tell when something ended' },
  refused: { sv: 'säger att några inte fick bistånd', en: 'says that some had no aid' },
  ended: { sv: 'säger att bistånd är avslutat, inte när', en: 'says that aid has ended, not when' },
};
/** Dates and times in a form that no field reads. */
const TIME: Text = { sv: 'har tider som inte kan läsas', en: 'holds times that cannot be read' };

export function tellAsked({ why, fields }: NonNullable<InspectedColumn['asked']>): Text {
  const said = SAYS[why];
  if (said !== MAY_BE) return said;
  if (fields.length === 0) return TIME;
  const named = (lang: 'sv' | 'en') => fields.map((id) => nameFor(getField(id), lang)).join(', ');
  return { sv: `kan vara ${named('sv')}`, en: `may be ${named('en')}` };
}
