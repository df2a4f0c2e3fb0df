import type { Command } from 'commander';
import type { Lang } from '../../text/text.ts';
import { GROUP } from '../help.ts';
import { addOptions, collectFiles, DRAWING, DROP, MAP, type OptionSpec, PRESET, parseWhole, SPAN } from '../options.ts';
import type { AnalyzeOptions } from '../run/analyze.ts';
import type { CompareOptions } from '../run/compare.ts';
import type { ReportOptions } from '../run/report.ts';
import { settings } from '../settings.ts';

const ANALYZE_OPTIONS: readonly OptionSpec[] = [
  MAP,
  PRESET,
  {
    flags: '--out <mapp>',
    says: {
      sv: 'mapp för rapporten (förval reports/<period>); -: audit.json på standard ut, och inget annat',
      en: 'folder of the report (default reports/<period>); -: audit.json on standard output, and nothing else',
    },
  },
  ...SPAN,
  {
    flags: '--per <längd>',
    says: { sv: 'delperioder', en: 'periods within the span' },
    choices: ['month', 'quarter', 'year', 'none'],
  },
  {
    flags: '--by <fält>',
    says: {
      sv: 'uppdelningar, med komma; a*b: korsning; none: inga',
      en: 'breakdowns, by comma; a*b: crossing; none: none',
    },
    list: 'comma',
    example: 'unit,age_group',
  },
  {
    flags: '--by-period',
    says: {
      sv: 'dela upp varje period i stället för hela spannet',
      en: 'divide each period instead of the whole span',
    },
  },
  {
    flags: '--only <id>',
    says: { sv: 'bara dessa indikatorer, med komma', en: 'these indicators only, by comma' },
    list: 'comma',
    example: 'referral-share',
  },
  ...DRAWING,
  {
    flags: '--threshold <antal>',
    says: { sv: 'minsta antal personer som visas (förval 5)', en: 'least number of people shown (default 5)' },
    parse: parseWhole,
  },
  {
    flags: '--internal',
    says: {
      sv: 'arbetsmaterial utan sekretesskydd: får inte spridas',
      en: 'working material without protection: not for release',
    },
  },
  {
    flags: '--history <mapp>',
    says: {
      sv: 'skydda mot det som redan är publicerat i mappen (kan upprepas)',
      en: 'protect against what is already published in the folder (repeatable)',
    },
    list: 'repeat',
    example: 'reports',
  },
  {
    flags: '--revise',
    says: {
      sv: 'räkna om odelade siffror för en publicerad period',
      en: 'recount the undivided figures of a published span',
    },
  },
  {
    flags: '--scope <namn>',
    says: {
      sv: 'vilken del av kommunen underlaget gäller, om inte hela',
      en: 'which part of the municipality the export is about, if not all',
    },
  },
  DROP,
  { flags: '--open', says: { sv: 'öppna rapporten när den är klar', en: 'open the report when done' } },
  {
    flags: '--force',
    says: { sv: 'skriv över filer som annan körning har skrivit', en: 'replace files that another run has written' },
  },
];

export function analyze(program: Command, lang: Lang): void {
  const command = program
    .command('analyze')
    .helpGroup(GROUP.job)
    .description(lang === 'sv' ? 'export → report.html och audit.json' : 'export → report.html and audit.json')
    .argument(
      '<filer...>',
      lang === 'sv'
        ? 'CSV, Excel, Parquet, .gz, eller - för standard in'
        : 'CSV, Excel, Parquet, .gz, or - for standard input',
      collectFiles,
    );
  addOptions(command, lang, ANALYZE_OPTIONS).action(async (files: readonly string[]) => {
    const options = await settings<AnalyzeOptions>(command);
    const { runAnalyze } = await import('../run/analyze.ts');
    await runAnalyze(files, options);
  });
}

const REPORT_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--out <mapp>',
    says: { sv: 'mapp (förval: där audit.json ligger)', en: 'folder (default: where audit.json lies)' },
  },
  ...DRAWING,
  { flags: '--force', says: { sv: 'skriv över filer', en: 'replace files' } },
];

export function report(program: Command, lang: Lang): void {
  const command = program
    .command('report')
    .helpGroup(GROUP.job)
    .description(
      lang === 'sv'
        ? 'rita rapporten på nytt ur audit.json, utan ärenden'
        : 'draw the report again from audit.json, without the cases',
    )
    .argument('<audit.json>');
  addOptions(command, lang, REPORT_OPTIONS).action(async (file: string) => {
    const options = await settings<ReportOptions>(command);
    const { runReport } = await import('../run/report.ts');
    await runReport(file, options);
  });
}

const COMPARE_OPTIONS: readonly OptionSpec[] = [
  { flags: '--out <fil>', says: { sv: 'skriv också en sida (HTML)', en: 'also write a page (HTML)' } },
  { flags: '--force', says: { sv: 'skriv över filen', en: 'replace the file' } },
];

export function compare(program: Command, lang: Lang): void {
  const command = program
    .command('compare')
    .helpGroup(GROUP.job)
    .description(
      lang === 'sv'
        ? 'jämför två granskningar: vilka skillnader är andra i B än i A?'
        : 'compare two audits: which gaps are others in B than in A?',
    )
    .argument('<a>', lang === 'sv' ? 'audit.json, eller mapp med en' : 'audit.json, or a folder with one')
    .argument('<b>', lang === 'sv' ? 'den andra, av en annan tid eller enhet' : 'the other, of another time or unit');
  addOptions(command, lang, COMPARE_OPTIONS).action(async (a: string, b: string) => {
    const options = await settings<CompareOptions>(command);
    const { runCompare } = await import('../run/compare.ts');
    await runCompare([a, b], options);
  });
}
