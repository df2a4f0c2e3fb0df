import { Argument, type Command } from 'commander';
import type { Lang } from '../../text/text.ts';
import { GROUP } from '../help.ts';

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
      const { runSchema } = await import('../run/schema.ts');
      await runSchema(which);
    });
}
