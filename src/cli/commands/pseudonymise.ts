import type { Command } from 'commander';
import type { Lang } from '../../text/text.ts';
import { GROUP } from '../help.ts';
import { addOptions, DROP, LANG, type OptionSpec } from '../options.ts';
import type { PseudonymiseOptions } from '../run/pseudonymise.ts';
import { settings } from '../settings.ts';

const OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--ids <rubrik>',
    says: {
      sv: 'kolumn med id som får slumpkoder (kan upprepas)',
      en: 'id column that gets random codes (repeatable)',
    },
    list: 'repeat',
    example: '"Person-id"',
  },
  DROP,
  { flags: '--out <fil>', says: { sv: 'ny fil', en: 'new file' } },
  { flags: '--force', says: { sv: 'skriv över filen', en: 'replace the file' } },
  LANG,
];

export function pseudonymise(program: Command, lang: Lang): void {
  const command = program
    .command('pseudonymise')
    .helpGroup(GROUP.before)
    .description(
      lang === 'sv'
        ? 'gör en fil med slumpkoder i stället för id; ingen nyckel sparas'
        : 'make a file with random codes for ids; no key is kept',
    )
    .argument('<fil>', lang === 'sv' ? 'underlaget' : 'the export');
  addOptions(command, lang, OPTIONS).action(async (file: string) => {
    const options = await settings<PseudonymiseOptions>(command);
    const { runPseudonymise } = await import('../run/pseudonymise.ts');
    await runPseudonymise(file, options);
  });
}
