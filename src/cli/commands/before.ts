import type { Command } from 'commander';
import type { Lang } from '../../text/text.ts';
import { GROUP } from '../help.ts';
import { addOptions, collectFiles, DROP, MAP, type OptionSpec, PRESET, SPAN } from '../options.ts';
import type { FieldsOptions } from '../run/fields.ts';
import type { InitOptions } from '../run/init.ts';
import type { InspectOptions } from '../run/inspect.ts';
import type { PseudonymiseOptions } from '../run/pseudonymise.ts';
import type { ValidateOptions } from '../run/validate.ts';
import { settings } from '../settings.ts';

const INSPECT_OPTIONS: readonly OptionSpec[] = [
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
  addOptions(command, lang, INSPECT_OPTIONS).action(async (files: readonly string[]) => {
    const options = await settings<InspectOptions>(command);
    const { runInspect } = await import('../run/inspect.ts');
    await runInspect(files, options);
  });
}

export function fields(program: Command, lang: Lang): void {
  const command = program
    .command('fields')
    .helpGroup(GROUP.before)
    .description(
      lang === 'sv'
        ? 'lista fälten, deras rubriker och de ord som förstås, eller visa ett'
        : 'list the fields, their headings and the words understood, or show one',
    )
    .argument('[fält]', lang === 'sv' ? 'id eller rubrik' : 'id or heading');
  command.action(async (name: string | undefined) => {
    const options = await settings<FieldsOptions>(command);
    const { runFields } = await import('../run/fields.ts');
    await runFields(name, options);
  });
}

const INIT_OPTIONS: readonly OptionSpec[] = [
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
  addOptions(command, lang, INIT_OPTIONS).action(async (file: string | undefined) => {
    const options = await settings<InitOptions>(command);
    const { runInit } = await import('../run/init.ts');
    await runInit(file, options);
  });
}

const VALIDATE_OPTIONS: readonly OptionSpec[] = [
  MAP,
  PRESET,
  DROP,
  { flags: '--strict', says: { sv: 'felkod 2 om någon rad lämnas utanför', en: 'exit code 2 if any row is left out' } },
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
  addOptions(command, lang, VALIDATE_OPTIONS).action(async (files: readonly string[]) => {
    const options = await settings<ValidateOptions>(command);
    const { runValidate } = await import('../run/validate.ts');
    await runValidate(files, options);
  });
}

const PSEUDONYMISE_OPTIONS: readonly OptionSpec[] = [
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
  addOptions(command, lang, PSEUDONYMISE_OPTIONS).action(async (file: string) => {
    const options = await settings<PseudonymiseOptions>(command);
    const { runPseudonymise } = await import('../run/pseudonymise.ts');
    await runPseudonymise(file, options);
  });
}
