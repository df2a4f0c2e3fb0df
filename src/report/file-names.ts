/** The pages a reader can choose between: one file a style. */
export const REPORT_STYLES = ['sjuan', '3r', 'memo', 'handout'] as const;
export type ReportStyle = (typeof REPORT_STYLES)[number];

/** Name of a file of a release, `memo.docx`; of one about an area, `memo-<indicator>.docx`. */
export function nameFile(stem: string, ending: string, focus?: string): string {
  const area = focus === undefined ? '' : `-${focus.replace(/[^a-z0-9-]+/gi, '-')}`;
  return `${stem}${area}.${ending}`;
}

/** What the name of a style's file begins with. */
export function stemOfStyle(style: ReportStyle): string {
  return style === 'sjuan' ? 'report' : style;
}

/** The file of a style. `focus` names the indicator of a page about one area. */
export function fileOfStyle(style: ReportStyle, focus?: string): string {
  return nameFile(stemOfStyle(style), 'html', focus);
}

/** True for a name that `nameFile` may give, `byArea` with any focus. Letter case does not matter. */
export function isNamed(name: string, stem: string, ending: string, byArea: boolean): boolean {
  const lower = name.toLowerCase();
  if (lower === nameFile(stem, ending)) return true;
  if (!byArea || !lower.startsWith(`${stem}-`) || !lower.endsWith(`.${ending}`)) return false;
  return /^[a-z0-9-]+$/.test(lower.slice(stem.length + 1, -ending.length - 1));
}

/**
 * Names of the CSV files that a release may hold, in the order in which they are written. They stand apart from the
 * tables, so that a later run knows every file of an earlier one without loading those.
 */
export const CSV_STEMS = ['results', 'gaps', 'references', 'changes', 'funnels'] as const;
export type CsvStem = (typeof CSV_STEMS)[number];
