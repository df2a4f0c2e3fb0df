import { AlignmentType, convertMillimetersToTwip, LevelFormat, LineRuleType } from 'docx';
import type { Lang } from '../../text/text.ts';
import { FACES, INK, LANGUAGE, QUIET, SIZES } from './settings.ts';

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
