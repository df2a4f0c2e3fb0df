import { writeExact } from '../../disclosure/seal/balances.ts';
import type { Skipped } from '../../engine/count/readiness.ts';
import { countExport } from '../../engine/count.ts';
import { openDatabase } from '../../engine/database.ts';
import { judgeRecords } from '../../engine/judge-records.ts';
import { settleRecords } from '../../engine/settle-records.ts';
import { settlePeriods, settleWindow } from '../../engine/window.ts';
import { CodedError } from '../../errors/coded-error.ts';
import { CATALOGUE } from '../../indicators/catalogue.ts';
import { type ReadRequest, readExport } from '../../ingest/read-export.ts';
import type { BalanceRow } from '../../model/audit-document.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Remark } from '../../model/records.ts';
import { isMuch, writeBalance } from '../../report/writing/balance.ts';
import { writeReasonOf } from '../../report/writing/reasons.ts';
import type { Lang } from '../../text/text.ts';
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
    const byId = new Map(CATALOGUE.map((one) => [one.id, one]));
    const balances = counted.balances.flatMap((one) => writeExact(one, byId.get(one.indicator)!));
    const ofSettling = read.remarks.filter((one) => !records.remarks.includes(one));
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
    return sentence === null ? [] : [{ indicator, sentence: `${isMuch(own) ? '!' : '•'} ${sentence}` }];
  });
  const silent = CATALOGUE.flatMap((indicator): readonly Told[] => {
    const why = skipped.find((one) => one.indicator === indicator.id && one.stat === null);
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
  for (const sentence of new Set(told.map((one) => one.sentence))) {
    const titles = told.filter((one) => one.sentence === sentence).map(({ indicator }) => indicator.words.title[lang]);
    terminal.result(`${sentence}\n  (${titles.join(' · ')})`);
  }
}
