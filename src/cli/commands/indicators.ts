import type { Command } from 'commander';
import type { Lang } from '../../text/text.ts';
import { GROUP } from '../help.ts';
import { addOptions, JSON_OUT, LANG, MAP } from '../options.ts';
import type { IndicatorsOptions } from '../run/indicators.ts';
import { settings } from '../settings.ts';

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
  addOptions(command, lang, [MAP, LANG, JSON_OUT]).action(async (id: string | undefined) => {
    const options = await settings<IndicatorsOptions>(command);
    const { runIndicators } = await import('../run/indicators.ts');
    await runIndicators(id, options);
  });
}
