import { Argument, type Command } from 'commander';
import type { Lang } from '../../text/text.ts';
import { GROUP } from '../help.ts';
import { addOptions, MAP, type OptionSpec, parseWhole } from '../options.ts';
import type { CheckOptions } from '../run/check.ts';
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

const CHECK_OPTIONS: readonly OptionSpec[] = [
  { flags: '--policy <fil>', says: { sv: 'regler i en fil (YAML eller JSON)', en: 'rules in a file (YAML or JSON)' } },
  {
    flags: '--max-gap <id=tal>',
    says: {
      sv: 'största skillnad, i siffrans enhet (kan upprepas)',
      en: 'largest gap, in the unit of the figure (repeatable)',
    },
    list: 'repeat',
    example: 'granted-share=0.05',
  },
  {
    flags: '--require <id>',
    says: { sv: 'måste vara räknad (kan upprepas)', en: 'must be computed (repeatable)' },
    list: 'repeat',
    example: 'violence-asked',
  },
  {
    flags: '--min-registered <id=andel>',
    says: { sv: 'minsta andel registrerade (kan upprepas)', en: 'smallest share registered (repeatable)' },
    list: 'repeat',
    example: 'violence-asked=0.8',
  },
  {
    flags: '--max-left-out <andel>',
    says: { sv: 'största andel rader som lämnats utanför', en: 'largest share of rows left out' },
  },
  {
    flags: '--forbid-verdict <id=bedömning>',
    says: {
      sv: 'bedömning som inte får förekomma (kan upprepas): women_higher, men_higher, equal, unclear',
      en: 'verdict that is not allowed (repeatable): women_higher, men_higher, equal, unclear',
    },
    list: 'repeat',
    example: 'violence-asked=men_higher',
  },
  {
    flags: '--unknown <utfall>',
    says: {
      sv: 'hur det som inte går att säga räknas (förval pass)',
      en: 'what counts that cannot be told (default pass)',
    },
    choices: ['pass', 'fail'],
  },
];

export function check(program: Command, lang: Lang): void {
  const command = program
    .command('check')
    .helpGroup(GROUP.pipeline)
    .description(
      lang === 'sv'
        ? 'pröva audit.json mot regler; felkod 5 om någon bryts'
        : 'hold audit.json against rules; exit code 5 where one is broken',
    )
    .argument('<audit.json>');
  addOptions(command, lang, CHECK_OPTIONS).action(async (file: string) => {
    const options = await settings<CheckOptions>(command);
    const { runCheck } = await import('../run/check.ts');
    await runCheck(file, options);
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
        ? 'skriv JSON Schema för mappningsfilen, audit.json, ledger.json eller kontrollens regler'
        : 'print the JSON Schema of the mapping file, audit.json, ledger.json or the rules of check',
    )
    .addArgument(new Argument('<vilket>').choices(['map', 'audit', 'ledger', 'policy']))
    .action(async (which: 'map' | 'audit' | 'ledger' | 'policy') => {
      if (which === 'map') terminal.data((await import('../../model/mapping-file.ts')).mapJsonSchema(), 1);
      else if (which === 'audit') terminal.data((await import('../../model/audit-document.ts')).auditJsonSchema(), 1);
      else if (which === 'policy') terminal.data((await import('../../model/policy-file.ts')).policyJsonSchema(), 1);
      else terminal.data((await import('../../model/ledger-file.ts')).ledgerJsonSchema(), 1);
    });
}
