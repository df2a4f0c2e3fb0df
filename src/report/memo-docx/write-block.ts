import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Lang } from '../../text/text.ts';
import { type Block, type MemoTable, type Run, writeGap } from '../memo/blocks.ts';
import { legalText } from '../safe-text.ts';

/** Words with the gaps marked, by brackets and by shade. */
export function writeRuns(runs: readonly Run[]): TextRun[] {
  return runs.map((run) => {
    if (typeof run === 'string') return new TextRun(legalText(run));
    if ('strong' in run) return new TextRun({ text: legalText(run.strong), bold: true });
    return new TextRun({
      text: legalText(writeGap(run.gap)),
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: MARK },
    });
  });
}

/** One part of a memo as paragraphs and tables of the document. `list` tells one numbered list from another. */
export function writeBlock(block: Block, list: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          text: legalText(block.text),
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          pageBreakBefore: block.appendix,
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.quiet ? { style: 'Quiet' } : {}),
          keepNext: block.runs.some((run) => typeof run !== 'string' && 'strong' in run),
          children: writeRuns(block.runs),
        }),
      ];
    case 'list':
      return block.items.map(
        (runs) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference: block.ordered ? 'points' : 'dots', level: 0, instance: list },
            children: writeRuns(runs),
          }),
      );
    default:
      return writeTable(block);
  }
}

/** Shares of the width: figures need little, words enough for "procentenheter"; the first column holds a question. */
const FIGURE = 0.115;
const FIRST = 0.29;

function widthsOf(columns: MemoTable['columns']): readonly number[] {
  const figures = columns.filter(({ numeric }) => numeric).length;
  const rest = (1 - FIRST - figures * FIGURE) / Math.max(1, columns.length - 1 - figures);
  return columns.map(({ numeric }, index) => Math.round(PAGE.text * (index === 0 ? FIRST : numeric ? FIGURE : rest)));
}

function writeTable({ caption, columns, rows }: MemoTable): (Paragraph | Table)[] {
  const widths = widthsOf(columns);
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (text: string, index: number, head: boolean): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: index > 0 && !columns[index]?.numeric ? 160 : 0, right: 80 },
      borders: {
        ...{ top: none, left: none, right: none },
        bottom: { style: BorderStyle.SINGLE, size: head ? 8 : 4, color: head ? INK : LINE },
      },
      children: [
        new Paragraph({
          style: 'TableText',
          alignment: columns[index]?.numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
          keepLines: true,
          children: [new TextRun({ text: legalText(text), bold: head })],
        }),
      ],
    });
  return [
    new Paragraph({ style: 'Caption', text: legalText(caption), keepNext: true }),
    new Table({
      width: { size: PAGE.text, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ head }, at) => cell(head, at, true)),
        }),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at, false)) })),
      ],
    }),
    new Paragraph({ style: 'TableText', text: '' }),
  ];
}

/** Named styles, so that a municipality can lay its own template over the document. */
export function writeStyles(lang: Lang) {
  const heading = (size: number, before: number) => ({
    run: { font: FACES.heading, size, bold: true, color: INK },
    paragraph: {
      spacing: { before, after: 80, line: 252, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
    },
  });
  return {
    default: {
      document: {
        run: { font: FACES.text, size: SIZES.text, color: INK, language: { value: LANGUAGE[lang] } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: heading(SIZES.title, 0),
      heading1: heading(SIZES.heading1, 360),
      heading2: heading(SIZES.heading2, 280),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
    paragraphStyles: [
      { id: 'Kicker', name: 'Kicker', basedOn: 'Normal', run: { color: QUIET }, paragraph: { spacing: { after: 40 } } },
      { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { color: QUIET, size: SIZES.small } },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { color: QUIET, size: SIZES.small },
        paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: SIZES.table },
        paragraph: { spacing: { after: 0, line: 250, lineRule: LineRuleType.AUTO } },
      },
    ],
  };
}

/** Numbered points and dots. */
export function writeNumbering() {
  const indent = { left: convertMillimetersToTwip(7), hanging: convertMillimetersToTwip(6) };
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
    { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } },
  ];
  return {
    config: [
      { reference: 'points', levels: level(LevelFormat.DECIMAL, '%1.') },
      { reference: 'dots', levels: level(LevelFormat.BULLET, '•') },
    ],
  };
}

/** Type of the document: faces that every office program has. Half-points. */
const FACES = { text: 'Calibri', heading: 'Georgia' } as const;
const SIZES = { text: 22, small: 20, table: 18, title: 40, heading1: 28, heading2: 24 } as const;
const INK = '1D2426';
const QUIET = '5A6568';
const LINE = '7C888B';
const MARK = 'FFF3C4';

export const LANGUAGE: Readonly<Record<Lang, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Twentieths of a point: A4 with margins of 25 mm; 160 mm are left for the text. */
export const PAGE = { width: 11906, height: 16838, margin: 1417, text: 9072 } as const;
