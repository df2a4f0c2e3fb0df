import { readFileSync } from 'node:fs';
import { type Command, Help } from 'commander';
import type { Lang } from '../text/text.ts';

/** Headings under which --help lists the commands: four of them mean "check" to a Swede. */
export const GROUP = { before: 'Before:', job: 'The job:', after: 'After:', pipeline: 'In a pipeline:' } as const;

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Arguments:': 'Argument:',
  'Options:': 'Flaggor:',
  'Commands:': 'Kommandon:',
  'Before:': 'Innan:',
  'The job:': 'Jobbet:',
  'After:': 'Efteråt:',
  'In a pipeline:': 'I en kedja:',
};

/** Help in the reader's language, commands in the groups before · the job · after · in a pipeline. */
export function styleHelp(command: Command, lang: Lang): void {
  command.helpOption('-h, --help', lang === 'sv' ? 'visa hjälpen' : 'show help').helpCommand(false);
  command.configureHelp({
    showGlobalOptions: false,
    styleTitle: (title) => (lang === 'sv' ? (TITLES[title] ?? title) : title),
    optionDescription(option) {
      const said = Help.prototype.optionDescription.call(this, option);
      return lang === 'sv' ? said.replace('(choices:', '(välj:').replace('(default:', '(förval:') : said;
    },
  });
}

/** The version in package.json, beside src/ and dist/ alike. */
export function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
