import { AlignmentType, convertMillimetersToTwip, LevelFormat, LineRuleType } from 'docx';
import type { Lang } from '../../text/text.ts';

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
export const INK = '1D2426';
const QUIET = '5A6568';
export const LINE = '7C888B';
export const MARK = 'FFF3C4';

export const LANGUAGE: Readonly<Record<Lang, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Twentieths of a point: A4 with margins of 25 mm; 160 mm are left for the text. */
export const PAGE = { width: 11906, height: 16838, margin: 1417, text: 9072 } as const;
