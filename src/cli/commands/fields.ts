import type { Command } from 'commander';
import type { Lang } from '../../text/text.ts';
import { GROUP } from '../help.ts';
import { addOptions, JSON_OUT, LANG } from '../options.ts';
import type { FieldsOptions } from '../run/fields.ts';
import { settings } from '../settings.ts';

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
  addOptions(command, lang, [LANG, JSON_OUT]).action(async (name: string | undefined) => {
    const options = await settings<FieldsOptions>(command);
    const { runFields } = await import('../run/fields.ts');
    await runFields(name, options);
  });
}
