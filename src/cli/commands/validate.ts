import type { Command } from 'commander';
import type { Lang } from '../../text/text.ts';
import { GROUP } from '../help.ts';
import { addOptions, collectFiles, DROP, JSON_OUT, LANG, MAP, type OptionSpec, PRESET } from '../options.ts';
import type { ValidateOptions } from '../run/validate.ts';
import { settings } from '../settings.ts';

const OPTIONS: readonly OptionSpec[] = [
  MAP,
  PRESET,
  DROP,
  { flags: '--strict', says: { sv: 'felkod 2 om någon rad lämnas utanför', en: 'exit code 2 if any row is left out' } },
  LANG,
  JSON_OUT,
];

export function validate(program: Command, lang: Lang): void {
  const command = program
    .command('validate')
    .helpGroup(GROUP.before)
    .description(
      lang === 'sv'
        ? 'läs underlaget två gånger och lista alla problem'
        : 'read the export twice and list every problem',
    )
    .argument('<filer...>', lang === 'sv' ? 'underlagets filer' : 'files of the export', collectFiles);
  addOptions(command, lang, OPTIONS).action(async (files: readonly string[]) => {
    const options = await settings<ValidateOptions>(command);
    const { runValidate } = await import('../run/validate.ts');
    await runValidate(files, options);
  });
}
