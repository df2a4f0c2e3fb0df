import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRelease } from '../../disclosure/protect.ts';
import { codedError } from '../../errors/catalogue.ts';
import { allWords } from '../../indicators/own-indicator.ts';
import type { AuditDocument } from '../../model/audit-document.ts';
import type { ComparedAudits } from '../../model/compared.ts';
import type { Ledger } from '../../model/ledger-file.ts';
import { makeReader } from '../../report/reader.ts';
import { pageWords } from '../../report/words/page.ts';
import {
  gatherNotes,
  type ToldHeadline,
  writeAudit,
  writeComparisonCount,
  writeComparisonRemarks,
  writeHeadlines,
  writeLines,
} from '../../report/writing/comparison.ts';
import { compareAudits } from '../../series/compare-audits.ts';
import type { Lang } from '../../text/text.ts';
import { writeOne } from '../files/staging.ts';
import { LEDGER, readLedger } from '../history.ts';
import { auditPathOf, readAudit } from '../read-audit.ts';
import { terminal } from '../terminal.ts';

export interface CompareOptions {
  readonly out?: string;
  readonly force?: boolean;
  readonly lang?: Lang;
  readonly json?: boolean;
}

/** Two audits, headline by headline: on the terminal, as JSON, and as a page where a file is named for it. */
export async function runCompare([a, b]: readonly [string, string], options: CompareOptions): Promise<void> {
  const lang = options.lang ?? 'sv';
  const [first, second] = [readRelease(readAudit(a)), readRelease(readAudit(b))];
  if (JSON.stringify(first) === JSON.stringify(second)) throw codedError('same-audit');
  const compared = compareAudits(first, second, [ledgerOf(a, first), ledgerOf(b, second)]);
  const words = [allWords(first), allWords(second)] as const;
  if (options.out !== undefined) {
    const { drawComparison } = await import('../../report/render-comparison.tsx');
    const page = drawComparison({ first, second, compared, words }, lang);
    const secret = [first, second].some(({ disclosure }) => disclosure.mode === 'internal');
    const refuse = options.force === true ? undefined : codedError('file-exists', { file: options.out });
    await writeOne(options.out, { refuse, secret }, async (write) => write(page));
  }
  const told = writeHeadlines(compared, [makeReader(first, words[0], lang), makeReader(second, words[1], lang)]);
  if (options.json === true) tellAsJson(compared, told, options.out);
  else tellComparison(compared, told, lang, options.out);
}

/** The ledger of the same release, where it lies beside the audit: it says what each figure counts. */
function ledgerOf(given: string, { window }: AuditDocument): Ledger | null {
  const path = join(dirname(auditPathOf(given)), LEDGER);
  if (!existsSync(path)) return null;
  const ledger = readLedger(path);
  return ledger.span.from === window.from && ledger.span.to === window.to ? ledger : null;
}

function tellAsJson(compared: ComparedAudits, told: readonly ToldHeadline[], page: string | undefined): void {
  const headlines = compared.headlines.map((one, at) => {
    const { title, change, verdict, notes } = told[at]!;
    return { ...one, text: { title, change, verdict, notes } };
  });
  terminal.data({ ...compared, headlines, ...(page === undefined ? {} : { page }) }, 1);
}

function tellComparison(
  compared: ComparedAudits,
  all: readonly ToldHeadline[],
  lang: Lang,
  page: string | undefined,
): void {
  terminal.result(`A: ${writeAudit(compared.first, lang)}`);
  terminal.result(`B: ${writeAudit(compared.second, lang)}`);
  const { told, everywhere } = gatherNotes(all);
  for (const remark of [...writeComparisonRemarks(compared, lang), ...everywhere]) terminal.result(`! ${remark}`);
  const parts = [told.filter(({ judged }) => judged), told.filter(({ judged }) => !judged)];
  for (const one of parts.flat()) {
    const [name, ...lines] = writeLines(one, lang);
    terminal.result('');
    terminal.result(`${one.different ? '! ' : ''}${name}`);
    for (const line of lines) terminal.result(`  ${line}`);
  }
  terminal.result('');
  terminal.result(writeComparisonCount(told, lang));
  if (page !== undefined) terminal.result(page);
  if ([compared.first, compared.second].some(({ mode }) => mode === 'internal'))
    terminal.result(`${pageWords.internal[lang]}. ${pageWords.internalNote[lang]}`);
}
