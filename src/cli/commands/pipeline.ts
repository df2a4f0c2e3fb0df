import { Argument, type Command } from 'commander';
import type { Lang } from '../../text/text.ts';
import { GROUP } from '../help.ts';
import { addOptions, MAP, type OptionSpec, parseWhole } from '../options.ts';
import type { IndicatorsOptions } from '../run/indicators.ts';
import type { SampleOptions } from '../run/sample.ts';
import { settings } from '../settings.ts';
import { terminal } from '../terminal.ts';

export function indicators(program: Command, lang: Lang): void {
  const command = program
    .command('indicators')
    .helpGroup(GROUP.pipeline)
    .description(
      lang === 'sv'
        ? 'lista indikatorerna, eller visa hur en räknas'
        : 'list the indicators, or show how one is computed',
    )
    .argument('[id]');
  addOptions(command, lang, [MAP]).action(async (id: string | undefined) => {
    const options = await settings<IndicatorsOptions>(command);
    const { runIndicators } = await import('../run/indicators.ts');
    await runIndicators(id, options);
  });
}

/** As in the room `sample`, which is loaded only when it is used. */
const SAMPLE_LAYOUTS = [
  'months',
  'decisions',
  'spells',
  'measures',
  'persons',
  'households',
  'couples',
  'reporting',
] as const satisfies readonly SampleOptions['layout'][];

const SAMPLE_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--rows <antal>',
    says: { sv: 'antal rader (förval 10000)', en: 'number of rows (default 10000)' },
    parse: parseWhole,
  },
  {
    flags: '--seed <tal>',
    says: { sv: 'slumpfrö: samma frö, samma fil (förval 1)', en: 'seed: same seed, same file (default 1)' },
    parse: parseWhole,
  },
  { flags: '--out <fil>', says: { sv: 'fil (annars standard ut)', en: 'file (else standard output)' } },
  {
    flags: '--layout <namn>',
    says: { sv: 'vad en rad är', en: 'what a row is' },
    choices: SAMPLE_LAYOUTS,
  },
  {
    flags: '--columns <fält>',
    says: { sv: 'bara dessa kolumner, med komma', en: 'these columns only, by comma' },
    list: 'comma',
    example: 'sex,aid_month',
  },
  {
    flags: '--even',
    says: {
      sv: 'en export där inget skiljer kvinnor och män',
      en: 'an export in which nothing differs between women and men',
    },
  },
  { flags: '--force', says: { sv: 'skriv över filen', en: 'replace the file' } },
];

export function sample(program: Command, lang: Lang): void {
  const command = program
    .command('sample')
    .helpGroup(GROUP.pipeline)
    .description(lang === 'sv' ? 'skriv en påhittad export att prova med' : 'write a synthetic export to try with');
  addOptions(command, lang, SAMPLE_OPTIONS).action(async () => {
    const options = await settings<SampleOptions>(command);
    const { runSample } = await import('../run/sample.ts');
    await runSample(options);
  });
}

export function schema(program: Command, lang: Lang): void {
  program
    .command('schema')
    .helpGroup(GROUP.pipeline)
    .description(
      lang === 'sv'
        ? 'skriv JSON Schema för mappningsfilen, audit.json eller ledger.json'
        : 'print the JSON Schema of the mapping file, audit.json or ledger.json',
    )
    .addArgument(new Argument('<vilket>').choices(['map', 'audit', 'ledger']))
    .action(async (which: 'map' | 'audit' | 'ledger') => {
      if (which === 'map') terminal.data((await import('../../model/mapping-file.ts')).mapJsonSchema(), 1);
      else if (which === 'audit') terminal.data((await import('../../model/audit-document.ts')).auditJsonSchema(), 1);
      else terminal.data((await import('../../model/ledger-file.ts')).ledgerJsonSchema(), 1);
    });
}
