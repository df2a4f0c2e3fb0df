import { CATALOGUE } from '../../indicators/catalogue.ts';
import { type InspectedColumn, type InspectedFile, inspectFiles } from '../../ingest/inspect-files.ts';
import { getField } from '../../model/fields.ts';
import { fieldTypes } from '../../report/words/names.ts';
import { fieldName } from '../../report/writing/names.ts';
import { writeNumber, writeShare } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';
import { exitAs } from '../failure.ts';
import { nameFor } from '../field-words.ts';
import { findMapping } from '../mapping.ts';
import { spanOf } from '../span.ts';
import { terminal } from '../terminal.ts';
import { lookAhead, tellAsked, tellBalances, tellComplete } from './tell-inspection.ts';
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

export interface InspectOptions {
  readonly map?: string;
  readonly preset?: string;
  readonly drop?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly period?: string;
  readonly asOf?: string;
  readonly wanted?: boolean;
  readonly lang?: Lang;
  readonly json?: boolean;
}

/**
 * Prints what is understood of an export; ends with the exit code of the first problem, if any. Nothing is compared.
 */
export async function runInspect(files: readonly string[], options: InspectOptions): Promise<void> {
  const lang = options.lang ?? 'sv';
  const mapping = await findMapping(files, options);
  const [asked, stated] = [spanOf(options), mapping?.file.window];
  const request = {
    files,
    mapping: mapping?.file ?? null,
    claims: mapping?.claims,
    drop: options.drop ?? [],
    window: { from: asked.from ?? stated?.from ?? null, to: asked.to ?? stated?.to ?? null },
    stdin: process.stdin,
    sources: new Map(),
  };
  const found = await inspectFiles(request);
  tellUnmetDrops(found.unmetDrops, lang);
  tellNotices(found.notices, lang);
  const ahead = found.problems.length > 0 ? null : await lookAhead(request);
  const fields = new Set(found.files.flatMap((file) => file.columns.flatMap((column) => column.field ?? [])));
  const wanted = options.wanted === true ? listWanted(fields, lang) : null;
  if (options.json === true) {
    const problems = found.problems.map(({ code, exit, what, advice }) => ({
      code,
      exit,
      what: what[lang],
      advice: advice[lang],
    }));
    terminal.data(
      {
        mapping: mapping?.path ?? null,
        files: found.files,
        remarks: found.remarks,
        joins: found.joins,
        unmet_drops: found.unmetDrops,
        notices: listNotices(found.notices, lang),
        problems,
        balances: ahead?.balances ?? [],
        not_counted: ahead?.skipped ?? [],
        wanted,
      },
      1,
    );
  } else {
    for (const file of found.files) tellFile(file, lang);
    tellJoins(found.joins, lang);
    tellRemarks(found.remarks, lang);
    if (ahead !== null) tellBalances(ahead, lang);
    tellComplete(found.files, found.remarks, ahead?.skipped ?? [], lang);
    if (wanted !== null) tellWanted(wanted, lang);
    tellProblems(found.problems, lang);
  }
  exitAs(found.problems[0]?.exit);
}

function tellFile(file: InspectedFile, lang: Lang): void {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  terminal.result(`${file.name}: ${describeDialect(file.dialect, lang)}`);
  tellLedger(file.ledger, lang);
  tellContradictions(file.contradictions, lang);
  terminal.result('');
  const lines = file.columns.map((column) => [
    column.heading || say('(utan rubrik)', '(no heading)'),
    understood(column, lang),
    filled(column, lang),
    ...remarks(column, lang),
  ]);
  const head = [say('Rubrik', 'Heading'), say('Läses som', 'Read as'), say('Ifyllt kvinnor/män', 'Filled women/men')];
  const widths = [0, 1].map((at) => Math.max(...[head, ...lines].map((line) => line[at]!.length)));
  for (const [first, second, ...rest] of [head, ...lines]) {
    terminal.result(`  ${first!.padEnd(widths[0]!)}  ${second!.padEnd(widths[1]!)}  ${rest.join(' · ')}`.trimEnd());
  }
  terminal.result('');
}

function understood(column: InspectedColumn, lang: Lang): string {
  if (column.dropped) return lang === 'sv' ? '(läses inte: --drop)' : '(unread: --drop)';
  if (column.field === null) return '–';
  const field = getField(column.field);
  return `${nameFor(field, lang)} (${fieldTypes[field.type][lang]})`;
}

function filled({ filled: by }: InspectedColumn, lang: Lang): string {
  if (by === null) return '';
  return [by.women, by.men].map((share) => (share === null ? '..' : writeShare(share, lang))).join(' / ');
}

function remarks(column: InspectedColumn, lang: Lang): readonly string[] {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const rows = writeNumber(column.bad.rows, lang);
  return [
    ...(column.bad.rows > 0
      ? [
          `${say('går inte att läsa', 'cannot be read')}: ${rows} (${say('rad', 'line')} ${column.bad.lines.join(', ')})`,
        ]
      : []),
    ...(column.unread.length > 0 ? [`${say('okända ord', 'unknown words')}: ${column.unread.join(', ')}`] : []),
    ...(column.order === null ? [] : [ORDERS[column.order][lang]]),
    ...(column.ambiguous ? [say('kan läsas på två sätt', 'can be read in two ways')] : []),
    ...(column.asked === null ? [] : [`! ${tellAsked(column.asked)[lang]}`]),
    ...(column.lookalike === null || column.asked !== null || column.field !== null
      ? []
      : [`${say('liknar men är inte', 'looks like but is not')} ${fieldName(column.lookalike)[lang]}`]),
  ];
}

const ORDERS = {
  dmy: { sv: 'dag, månad, år', en: 'day, month, year' },
  mdy: { sv: 'månad, dag, år', en: 'month, day, year' },
  ymd: { sv: 'år, månad, dag', en: 'year, month, day' },
} as const;

interface Wanted {
  readonly heading: string;
  readonly field: string;
  readonly for: readonly string[];
}

/** Columns that the export lacks and that an indicator asks for: what to ask the system owner for. */
function listWanted(have: ReadonlySet<string>, lang: Lang): readonly Wanted[] {
  const asked = new Map<string, string[]>();
  for (const one of CATALOGUE) {
    const needs = [...one.needs, ...one.figures.flatMap((figure) => figure.needs ?? [])];
    for (const any of needs) {
      const field = any.find((id) => have.has(id)) === undefined ? any[0] : undefined;
      if (field !== undefined) asked.set(field, [...new Set([...(asked.get(field) ?? []), one.words.title[lang]])]);
    }
  }
  return [...asked].map(([field, titles]) => ({ heading: getField(field).heading, field, for: titles }));
}

function tellWanted(wanted: readonly Wanted[], lang: Lang): void {
  if (wanted.length === 0) {
    terminal.result(
      lang === 'sv'
        ? 'Alla kolumner som indikatorerna frågar efter finns.'
        : 'Every column that the indicators ask for is there.',
    );
    return;
  }
  terminal.result(lang === 'sv' ? 'Be systemägaren om:' : 'Ask the system owner for:');
  for (const one of wanted) terminal.result(`  ${nameFor(getField(one.field), lang)}: ${one.for.join(', ')}`);
}
