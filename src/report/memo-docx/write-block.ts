import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { type Block, type MemoTable, type Run, writeGap } from '../memo/blocks.ts';
import { legalText } from '../safe-text.ts';
import { INK, LINE, MARK, PAGE } from './document-styles.ts';

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
