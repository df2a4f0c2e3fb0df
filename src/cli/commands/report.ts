import type { Command } from 'commander';
import type { Lang } from '../../text/text.ts';
import { GROUP } from '../help.ts';
import { addOptions, DRAWING, LANG, type OptionSpec } from '../options.ts';
import type { ReportOptions } from '../run/report.ts';
import { settings } from '../settings.ts';

const OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--out <mapp>',
    says: { sv: 'mapp (förval: där audit.json ligger)', en: 'folder (default: where audit.json lies)' },
  },
  ...DRAWING,
  LANG,
  { flags: '--force', says: { sv: 'skriv över filer', en: 'replace files' } },
  { flags: '--quiet', says: { sv: 'skriv bara fel', en: 'print errors only' } },
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
  addOptions(command, lang, OPTIONS).action(async (file: string) => {
    const options = await settings<ReportOptions>(command);
    const { runReport } = await import('../run/report.ts');
    await runReport(file, options);
  });
}
