import { CATALOGUE } from '../../indicators/catalogue.ts';
import type { AuditDocument } from '../../model/audit-document.ts';
import type { Protected } from '../../model/protected.ts';
import { renderReport } from '../../report/render-report.ts';
import type { Lang } from '../../text/text.ts';

const FILES: Readonly<Record<string, string>> = { sjuan: 'report.html' };

/** The pages of a release by file name. */
export async function drawPages(
  document: Protected<AuditDocument>,
  styles: readonly string[],
  lang: Lang,
): Promise<ReadonlyMap<string, string>> {
  const words = new Map(CATALOGUE.map((one) => [one.id, one.words]));
  const pages = new Map<string, string>();
  for (const style of styles) pages.set(FILES[style]!, await renderReport(document, words, { style: 'sjuan', lang }));
  return pages;
}
