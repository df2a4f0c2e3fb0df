import type { AuditRun } from '../../audit.ts';
import type { Lang } from '../../text/text.ts';
import type { Release } from '../output.ts';
import { version } from '../version.ts';
import type { AnalyzeOptions } from './analyze.ts';
import { drawPages } from './draw-pages.ts';

/** Every file of a release, whole and in memory. */
export async function makeRelease(run: AuditRun, options: AnalyzeOptions, lang: Lang): Promise<Release> {
  const formats = options.format ?? ['html', 'json'];
  const release = new Map<string, string>();
  if (formats.includes('html'))
    for (const [name, page] of await drawPages(run.document, options.style ?? ['sjuan'], lang)) release.set(name, page);
  if (formats.includes('json')) release.set('audit.json', `${JSON.stringify(run.document, null, 1)}\n`);
  const files = run.files.map(({ name, sha256, bytes, rows }) => ({ name, sha256, bytes, rows }));
  release.set(
    'provenance.json',
    `${JSON.stringify({ tool: { name: 'gender-audit', version: version() }, files }, null, 1)}\n`,
  );
  return release;
}
