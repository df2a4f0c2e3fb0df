/** The pages a reader can choose between: one file a style. */
export const REPORT_STYLES = ['sjuan', '3r', 'memo', 'handout'] as const;
export type ReportStyle = (typeof REPORT_STYLES)[number];

/** Name of a file of a release, `memo.docx`; of one about an area, `memo-<indicator>.docx`. */
export function nameFile(stem: string, ending: string, focus?: string): string {
  const area = focus === undefined ? '' : `-${focus.replace(/[^a-z0-9-]+/gi, '-')}`;
  return `${stem}${area}.${ending}`;
}

/** The file of a style. `focus` names the indicator of a page about one area. */
export function fileOfStyle(style: ReportStyle, focus?: string): string {
  return nameFile(style === 'sjuan' ? 'report' : style, 'html', focus);
}
