import type { OptionSpec } from './options.ts';

/** Options of every command that draws. Their choices stand in drawing.ts too, which help must not load: a test compares. */
export const DRAWING: readonly OptionSpec[] = [
  {
    flags: '--style <stil>',
    says: { sv: 'rapportens form (förval sjuan), med komma', en: 'form of the report (default sjuan), by comma' },
    list: 'comma',
    choices: ['sjuan', '3r', 'memo', 'handout'],
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
      sv: 'html, json, csv, xlsx, docx, pdf (förval html,json)',
      en: 'html, json, csv, xlsx, docx, pdf (default html,json)',
    },
    list: 'comma',
    choices: ['html', 'json', 'csv', 'xlsx', 'docx', 'pdf'],
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
