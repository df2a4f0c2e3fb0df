import { CodedError, EXIT } from '../../errors/coded-error.ts';
import type { Mapping } from '../../ingest/mapping/read-mapping.ts';
import { type ValidatedFile, validateExport } from '../../ingest/validate-export.ts';
import { leftOut } from '../../report/words/rows-and-cases.ts';
import { fieldName } from '../../report/writing/names.ts';
import { writeNumber } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';
import { exitAs } from '../failure.ts';
import { findMapping, makeOwn } from '../mapping.ts';
import { terminal } from '../terminal.ts';
import {
  describeDialect,
  listNotices,
  tellContradictions,
  tellJoins,
  tellLedger,
  tellNotices,
  tellProblems,
  tellRemarks,
  tellUnmetDrops,
} from './tell-reading.ts';

export interface ValidateOptions {
  readonly map?: string;
  readonly preset?: string;
  readonly drop?: readonly string[];
  readonly strict?: boolean;
  readonly lang?: Lang;
  readonly json?: boolean;
}

/**
 * Reads an export twice, with our reader and with csv-parse, and prints the ledger and every problem. Writes nothing.
 * Exit code of the first problem; 1 where the two readings differ; with `--strict` 2 where a row was left out.
 */
export async function runValidate(files: readonly string[], options: ValidateOptions): Promise<void> {
  const lang = options.lang ?? 'sv';
  const mapping = await findMapping(files, options);
  const found = await validateExport({
    files,
    mapping: mapping?.file ?? null,
    claims: mapping?.claims,
    drop: options.drop ?? [],
    window: { from: null, to: null },
    stdin: process.stdin,
  });
  tellUnmetDrops(found.unmetDrops, lang);
  tellNotices(found.notices, lang);
  const problems = [...found.problems, ...(await complainOf(mapping))];
  const differs = found.files.some(({ second }) => (second?.differences ?? 0) > 0);
  if (options.json === true) {
    const listed = problems.map(({ code, exit, what, advice }) => ({
      code,
      exit,
      what: what[lang],
      advice: advice[lang],
    }));
    terminal.data(
      {
        files: found.files,
        ledger: found.ledger,
        remarks: found.remarks,
        joins: found.joins,
        unmet_drops: found.unmetDrops,
        notices: listNotices(found.notices, lang),
        problems: listed,
      },
      1,
    );
  } else {
    for (const file of found.files) tellFile(file, lang);
    tellJoins(found.joins, lang);
    tellRemarks(found.remarks, lang);
    tellProblems(problems, lang);
  }
  exitAs(problems[0]?.exit);
  if (differs) exitAs(EXIT.failure);
  if (options.strict === true && found.ledger.used < found.ledger.read) exitAs(EXIT.usage);
}

/** What is wrong with the own indicators of the mapping file. */
async function complainOf(mapping: Mapping | null): Promise<readonly CodedError[]> {
  try {
    await makeOwn(mapping);
    return [];
  } catch (error) {
    if (error instanceof CodedError) return [error];
    throw error;
  }
}

function tellFile(file: ValidatedFile, lang: Lang): void {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const row = ({ line, row }: { line: number; row: number }) =>
    line === row ? `${line}` : `${line} (${say('Excelrad', 'Excel row')} ${row})`;
  terminal.result(`${file.name}: ${describeDialect(file.dialect, lang)}`);
  tellLedger(file.ledger, lang);
  for (const { reason, places } of file.left)
    terminal.result(`  ${leftOut[reason][lang]}, ${say('rad', 'line')} ${places.map(row).join(', ')}`);
  for (const { field, lines } of file.badValues) {
    terminal.result(
      `  ${say('Värden som inte går att läsa', 'Values that cannot be read')}: ${fieldName(field)[lang]}, ${say('rad', 'line')} ${lines.join(', ')}`,
    );
  }
  tellContradictions(file.contradictions, lang);
  if (file.second === null) return;
  const { records, cells, differences, lines } = file.second;
  const both = `${writeNumber(records, lang)} ${say('poster', 'records')}, ${writeNumber(cells, lang)} ${say('celler', 'cells')}`;
  if (differences === 0)
    terminal.result(`  ${say('Läst två gånger, lika båda gångerna', 'Read twice, alike both times')}: ${both}`);
  else
    terminal.result(
      `! ${say('De två läsningarna skiljer sig i', 'The two readings differ in')} ${differences} ${say('poster, rad', 'records, line')} ${lines.join(', ')}`,
    );
}
