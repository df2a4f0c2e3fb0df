import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx';
import type { AuditDocument } from '../../model/audit-document.ts';
import type { IndicatorWords } from '../../model/indicator.ts';
import type { Protected } from '../../model/protected.ts';
import type { Lang } from '../../text/text.ts';
import { type GivenInserts, makeInserts, narrowInserts } from '../inserts.ts';
import type { Memo } from '../memo/blocks.ts';
import { composeMemo } from '../memo/compose-memo.ts';
import { makeReader } from '../reader.ts';
import { legalText } from '../safe-text.ts';
import { settleZip } from '../settle-zip.ts';
import { pageWords } from '../words/page.ts';
import { writeDates } from '../writing/time.ts';
import { LANGUAGE, PAGE, writeBlock, writeNumbering, writeRuns, writeStyles } from './write-block.ts';

/**
 * The memo as a Word document: the twin of memo.html, from the same parts. The same audit gives the same bytes.
 * Throws only on bugs.
 */
export async function renderMemoDocx(
  document: Protected<AuditDocument>,
  words: ReadonlyMap<string, IndicatorWords>,
  { lang, ...given }: GivenInserts & { readonly lang: Lang },
): Promise<Uint8Array> {
  const reader = makeReader(document, words, lang, given);
  const memo = composeMemo(reader, makeInserts(given.area ? narrowInserts(given, given.area) : given));
  const { from, to } = document.window;
  const internal = document.disclosure.mode === 'internal' ? reader.say(pageWords.internal) : null;
  const file = new Document({
    styles: writeStyles(lang),
    numbering: writeNumbering(),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        ...(internal === null ? {} : { headers: { default: new Header({ children: [marked(internal)] }) } }),
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...writeHead(memo), ...memo.blocks.flatMap((block, index) => writeBlock(block, index + 1))],
      },
    ],
  });
  const core = writeCoreProperties(`${memo.title}, ${writeDates(from, to, lang)}`, document.as_of, lang);
  const bytes = await Packer.toBuffer(file, undefined, [{ path: 'docProps/core.xml', data: core }]);
  return settleZip(new Uint8Array(bytes));
}

function writeHead({ kind, title, facts, draft }: Memo): Paragraph[] {
  return [
    new Paragraph({ style: 'Kicker', text: kind }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: legalText(title) }),
    ...facts.map(
      ({ name, runs }) =>
        new Paragraph({
          style: 'Kicker',
          tabStops: [{ type: 'left', position: 2268 }],
          children: [new TextRun({ children: [name, new Tab()] }), ...writeRuns(runs)],
        }),
    ),
    new Paragraph({
      style: 'Quiet',
      spacing: { before: 200 },
      children: [new TextRun({ text: draft, italics: true })],
    }),
  ];
}

function marked(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, bold: true, color: '7A1F1F' })],
  });
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    style: 'Quiet',
    children: [new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })],
  });
}

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** docProps/core.xml: title, language and a day that follows from the audit. No author and no clock. */
function writeCoreProperties(title: string, asOf: string, lang: Lang): string {
  const day = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeText(legalText(title))}</dc:title><dc:language>${LANGUAGE[lang]}</dc:language>`,
    `${day('created')}${day('modified')}</cp:coreProperties>`,
  ].join('');
}
