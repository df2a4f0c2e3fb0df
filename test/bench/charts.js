/** Milliseconds a chart, over those that the page of the example report draws. Uses the built program's own renderer. */
import { readFileSync } from 'node:fs';
import { auditSchema, CATALOGUE, readRelease, renderReport } from '../../dist/index.js';

export async function timeCharts() {
  const path = new URL('../../reports/exempelstad-2025/audit.json', import.meta.url);
  const document = readRelease(auditSchema.parse(JSON.parse(readFileSync(path, 'utf8'))));
  const words = new Map(CATALOGUE.map((one) => [one.id, one.words]));
  await renderReport(document, words, { style: 'sjuan', lang: 'sv' });
  const begun = process.hrtime.bigint();
  const page = await renderReport(document, words, { style: 'sjuan', lang: 'sv' });
  const ms = Number(process.hrtime.bigint() - begun) / 1e6;
  const charts = page.split('<svg').length - 1;
  return `A page: ${ms.toFixed(0)} ms for ${charts} charts, ${(ms / charts).toFixed(0)} ms a chart; ${(Buffer.byteLength(page) / 1000).toFixed(0)} kB.`;
}
