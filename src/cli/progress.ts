import type { Ora } from 'ora';
import type { Lang } from '../text/text.ts';
import type { Terminal } from './terminal.ts';

/** A line on standard error that tells how far the run has come; nothing where no person is watching. */
export interface Progress {
  reading(done: number, total: number): void;
  step(words: Readonly<Record<Lang, string>>): void;
  end(): void;
}

export async function showProgress(terminal: Terminal, lang: Lang, quiet: boolean): Promise<Progress> {
  if (quiet || !terminal.interactive) return { reading() {}, step() {}, end() {} };
  const { default: ora } = await import('ora');
  const spinner: Ora = ora({ stream: process.stderr, discardStdin: false }).start();
  const verb = lang === 'sv' ? 'Läser' : 'Reading';
  return {
    reading: (done, total) => {
      spinner.text = total > 0 ? `${verb} ${Math.min(100, Math.floor((100 * done) / total))} %` : `${verb} …`;
    },
    step: (words) => {
      spinner.text = `${words[lang]} …`;
    },
    end: () => void spinner.stop(),
  };
}
