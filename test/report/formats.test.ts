import { expect, test } from 'vitest';
import type { ChangeRow } from '../../src/model/audit-document.ts';
import { REFERENCE_FIGURES } from '../../src/model/references.ts';
import { CSV_STEMS, REPORT_STYLES } from '../../src/report/file-names.ts';
import { FORMAT_NAMES, isReplaceable, writeFormats } from '../../src/report/formats.ts';
import { exampleDocument } from './example-document.ts';
import { exampleWords } from './example-words.ts';
import { funnelRow, tamper } from './tables/real-release.ts';

const change: ChangeRow = {
  ...{ indicator: 'plan-share', stat: 'share', from: '2024', to: '2025' },
  ...{ value: -0.05, low: -0.15, high: 0.05, q: 0.4 },
};

/** Every format and style at once, of a document that has a row for every CSV file. */
async function writeEverything(focus?: string): Promise<readonly string[]> {
  const rows = { changes: [change], funnels: [funnelRow], references: REFERENCE_FIGURES.map((row) => ({ ...row })) };
  const document = tamper(exampleDocument(), rows);
  const files = await writeFormats(FORMAT_NAMES, {
    document,
    words: exampleWords(),
    lang: 'sv',
    styles: focus === undefined ? REPORT_STYLES.filter((style) => style !== 'handout') : REPORT_STYLES,
    interactive: false,
    inserts: focus === undefined ? {} : { focus, area: [focus] },
    print: async () => new Uint8Array(),
  });
  return [...files.keys()];
}

test('a later run finds every file of a release, but for the document that people go on writing in', async () => {
  const files = [...(await writeEverything()), ...(await writeEverything('referral-share')), 'audit.json'];
  expect(CSV_STEMS.filter((stem) => !files.includes(`${stem}.csv`))).toEqual([]);
  expect(FORMAT_NAMES.filter((format) => !files.some((file) => file.endsWith(`.${format}`)))).toEqual([]);
  expect(files.filter((file) => !isReplaceable(file))).toEqual(['memo.docx', 'memo-referral-share.docx']);
});

test('it finds them where a disk has changed the case of letters, and nothing that is not ours', () => {
  expect(['REPORT.HTML', 'Results.csv', '3r-plan-share.html'].every(isReplaceable)).toBe(true);
  const others = ['mine.html', 'reports.html', 'report-.html', 'report-a b.html', 'audit.json.bak'];
  const copies = ['results-old.csv', 'tables-old.xlsx', 'audit-old.json', 'memo.docx', 'memo.pdf'];
  expect([...others, ...copies].filter(isReplaceable)).toEqual([]);
});
