import type { Command } from 'commander';
import type { Lang } from '../../text/text.ts';
import { GROUP } from '../help.ts';
import { addOptions, collectFiles, DROP, JSON_OUT, LANG, MAP, type OptionSpec, PRESET, SPAN } from '../options.ts';
import type { InspectOptions } from '../run/inspect.ts';
import { settings } from '../settings.ts';

const OPTIONS: readonly OptionSpec[] = [
  MAP,
  PRESET,
  DROP,
  ...SPAN,
  {
    flags: '--wanted',
    says: {
      sv: 'vilka kolumner som skulle göra fler indikatorer möjliga',
      en: 'which columns would make more indicators possible',
    },
  },
  LANG,
  JSON_OUT,
];

export function inspect(program: Command, lang: Lang): void {
  const command = program
    .command('inspect')
    .helpGroup(GROUP.before)
    .description(
      lang === 'sv'
        ? 'visa hur underlaget förstås, och var varje ärende tar vägen'
        : 'show how the export is understood, and where each case goes',
    )
    .argument('<filer...>', lang === 'sv' ? 'underlagets filer' : 'files of the export', collectFiles);
  addOptions(command, lang, OPTIONS).action(async (files: readonly string[]) => {
    const options = await settings<InspectOptions>(command);
    const { runInspect } = await import('../run/inspect.ts');
    await runInspect(files, options);
  });
}
