import { DEFAULT_FORMATS, FORMAT_NAMES } from '../report/formats.ts';
import { REPORT_STYLES } from '../report/page-styles.ts';
import type { OptionSpec } from './options.ts';

/** Options of every command that draws. */
export const DRAWING: readonly OptionSpec[] = [
  {
    flags: '--style <stil>',
    says: { sv: 'rapportens form (förval sjuan), med komma', en: 'form of the report (default sjuan), by comma' },
    list: 'comma',
    choices: REPORT_STYLES,
  },
  {
    flags: '--focus <id>',
    says: {
      sv: 'bara detta område: indikatorn och de som bygger på den',
      en: 'this area only: the indicator and those built on it',
    },
  },
  {
    flags: '--format <format>',
    says: {
      sv: `${FORMAT_NAMES.join(', ')} (förval ${DEFAULT_FORMATS})`,
      en: `${FORMAT_NAMES.join(', ')} (default ${DEFAULT_FORMATS})`,
    },
    list: 'comma',
    choices: FORMAT_NAMES,
  },
  {
    flags: '--answers <fil>',
    says: { sv: 'personalens svar (answers.yaml)', en: 'the staff’s answers (answers.yaml)' },
  },
  {
    flags: '--actions <fil>',
    says: { sv: 'mål och åtgärder (actions.yaml)', en: 'goals and measures (actions.yaml)' },
  },
  {
    flags: '--template <fil>',
    says: { sv: 'egna steg och frågor (YAML)', en: 'steps and questions of your own (YAML)' },
  },
  {
    flags: '--reference <fil>',
    says: {
      sv: 'andras siffror och brott i definitioner (reference.yaml)',
      en: 'figures of others and breaks in definitions (reference.yaml)',
    },
  },
  {
    flags: '--interactive',
    says: {
      sv: 'rapporten kan sorteras och filtreras: ett skript i filen, inget hämtas',
      en: 'the report can be sorted and filtered: one script in the file, nothing is fetched',
    },
  },
];
