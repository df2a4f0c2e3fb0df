import type { Command } from 'commander';
import type { Lang } from '../../text/text.ts';
import { GROUP } from '../help.ts';
import { addOptions, collectFiles, DRAWING, type OptionSpec } from '../options.ts';
import type { VerifyOptions } from '../run/verify.ts';
import { settings } from '../settings.ts';

/** Files that went into the pages beside the audit: the same as when they were drawn. */
const INSERTS = ['--answers', '--actions', '--template', '--reference'];

const OPTIONS: readonly OptionSpec[] = [
  ...DRAWING.filter(({ flags }) => INSERTS.some((name) => flags.startsWith(`${name} `))),
];

export function verify(program: Command, lang: Lang): void {
  const command = program
    .command('verify')
    .helpGroup(GROUP.after)
    .description(
      lang === 'sv'
        ? 'pröva det som ska lämnas ut: går något dolt att räkna ut?'
        : 'try what is to be handed over: can anything hidden be worked out?',
    )
    .argument(
      '<mappar...>',
      lang === 'sv' ? 'mappar som analyze har skrivit, om samma kommun' : 'folders that analyze has written',
      collectFiles,
    );
  addOptions(command, lang, OPTIONS).action(async (folders: readonly string[]) => {
    const options = await settings<VerifyOptions>(command);
    const { runVerify } = await import('../run/verify.ts');
    await runVerify(folders, options);
  });
}
