import type { AuditRun } from '../../audit.ts';
import type { Lang } from '../../text/text.ts';
import type { Drawing } from '../drawing.ts';
import type { Release } from '../output.ts';
import { version } from '../version.ts';
import { drawPages } from './draw-pages.ts';

/** Every file of a release, whole and in memory. */
export async function makeRelease(run: AuditRun, drawing: Drawing, lang: Lang): Promise<Release> {
  const release = new Map(await drawPages(run.document, drawing, lang));
  if (drawing.formats.includes('json')) release.set('audit.json', `${JSON.stringify(run.document, null, 1)}\n`);
  const files = run.files.map(({ name, sha256, bytes, rows }) => ({ name, sha256, bytes, rows }));
  const provenance = { tool: { name: 'gender-audit', version: version() }, files };
  return release.set('provenance.json', `${JSON.stringify(provenance, null, 1)}\n`);
}
