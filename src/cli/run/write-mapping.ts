import { EXIT } from '../../errors/coded-error.ts';
import type { InspectedColumn, Inspection } from '../../ingest/inspect-files.ts';
import { fieldName } from '../../report/words/field-names.ts';
import type { Lang } from '../../text/text.ts';

/** A double-quoted YAML text is a JSON text. */
const quote = (text: string) => JSON.stringify(text);

/**
 * A mapping file to edit. What was recognised needs no line: it stands as a comment, so that a person sees what may be
 * changed; what stopped the reading stands with the advice of its own message.
 */
export function writeMapping({ files, problems }: Inspection, lang: Lang): string {
  const say = (sv: string, en: string) => (lang === 'sv' ? sv : en);
  const columns = files.flatMap((file) => file.columns).filter((column) => column.heading.trim() !== '');
  const known = columns.filter((column) => column.field !== null);
  const unread = columns.filter((column) => column.field === null && !column.dropped);
  const lines = [
    say(
      '# Mappningsfil: lägger till det som programmet inte känner igen av sig självt.',
      '# Mapping file: adds what the program does not recognise by itself.',
    ),
    'version: 1',
    say(
      '# Första dag från vilken underlaget har med alla. Tid med bistånd beror på den.',
      '# First day from which the export holds everyone. Durations depend on it.',
    ),
    say(
      '# Hur ärendena valdes ut: aid, start, all, end, decision, application.',
      '# How the cases were chosen: aid, start, all, end, decision, application.',
    ),
    '# window: { from: 2025-01-01, selected_by: aid }',
    ...problems
      .filter(({ exit }) => exit === EXIT.usage)
      .flatMap(({ what, advice }) => ['', `# ! ${what[lang]}`, `#   ${advice[lang]}`]),
    '',
    'columns:',
    ...(known.length === 0 ? ['  {}'] : ['  sex: {}', ...known.map((column) => comment(column, lang))]),
    ...(unread.length === 0
      ? []
      : [
          '',
          say(
            '# Kolumner som inte läses. Hör någon till ett fält, flytta upp den:',
            '# Columns that are not read. Move one up if it belongs to a field:',
          ),
          ...unread.map((column) => `#   FIELD: { from: ${quote(column.heading)} }`),
        ]),
    '',
  ];
  return lines.join('\n').replace('  sex: {}\n', known.some((column) => column.field === 'sex') ? '  sex: {}\n' : '');
}

function comment(column: InspectedColumn, lang: Lang): string {
  const blank = column.type === 'flag' ? ', blank: no' : '';
  return `  # ${column.field}: { from: ${quote(column.heading)}${blank} }   # ${fieldName(column.field!)[lang]}`;
}
