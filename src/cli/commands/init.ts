import type { Command } from 'commander';
import type { Lang } from '../../text/text.ts';
import { GROUP } from '../help.ts';
import { addOptions, DROP, LANG, type OptionSpec } from '../options.ts';
import type { InitOptions } from '../run/init.ts';
import { settings } from '../settings.ts';

const OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--answers',
    says: { sv: 'skriv answers.yaml: frågor till personalen', en: 'write answers.yaml: questions to the staff' },
  },
  {
    flags: '--actions',
    says: { sv: 'skriv actions.yaml: mål och åtgärder', en: 'write actions.yaml: goals and measures' },
  },
  DROP,
  { flags: '--yes', says: { sv: 'skriv utan att fråga om kolumnerna', en: 'write without asking about the columns' } },
  { flags: '--force', says: { sv: 'skriv över filen', en: 'replace the file' } },
  LANG,
];

export function init(program: Command, lang: Lang): void {
  const command = program
    .command('init')
    .helpGroup(GROUP.before)
    .description(
      lang === 'sv'
        ? 'skriv en mappningsfil att ändra i, utifrån underlaget'
        : 'write a mapping file to edit, made from the export',
    )
    .argument('[fil]', lang === 'sv' ? 'underlaget' : 'the export');
  addOptions(command, lang, OPTIONS).action(async (file: string | undefined) => {
    const options = await settings<InitOptions>(command);
    const { runInit } = await import('../run/init.ts');
    await runInit(file, options);
  });
}
