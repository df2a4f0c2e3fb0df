import type { Reader } from '../../reader.ts';
import type { IndicatorRows } from '../../rows/index-rows.ts';
import { findMain } from '../../sections/answer.tsx';
import { pageWords as w } from '../../words/page.ts';
import { writeVerdict } from '../../writing/cells.ts';
import { fieldName } from '../../writing/names.ts';
import { joinWords } from '../../writing/nouns.ts';
import { writeReason } from '../../writing/reasons.ts';
import { COUNT, figureUnit, gapUnit } from '../formats.ts';
import type { Sheet, SheetCell } from '../sheet.ts';
import { columnWords as c, sheetWords } from '../sheet-words.ts';
import { figureDecimals, gapDecimals, hasFigure } from './answers.ts';
import { figureName } from './names.ts';
import { gapCells, numberCell, sideCells } from './number-cells.ts';

/** Every question on one row: figure for women and men, difference, verdict, or why there is none. */
export function overviewSheet(reader: Reader): Sheet {
  const { say } = reader;
  return {
    name: say(sheetWords.overview.name),
    title: say(sheetWords.overview.title),
    frozen: 1,
    columns: [
      { head: say(w.question), width: 40 },
      { head: say(w.figure), width: 30 },
      { head: say(w.women), width: 12 },
      { head: say(w.men), width: 12 },
      { head: say(c.unit), width: 14 },
      { head: say(c.gap), width: 12 },
      { head: `${say(c.gap)}, ${say(c.from)}`, width: 12 },
      { head: `${say(c.gap)}, ${say(c.to)}`, width: 12 },
      { head: say(c.gapUnit), width: 20 },
      { head: say(w.assessment), width: 26 },
      { head: `${say(w.women)}, ${say(c.base)}`, width: 12 },
      { head: `${say(w.men)}, ${say(c.base)}`, width: 12 },
      { head: say(c.why), width: 70 },
    ],
    rows: reader.indicators.map((rows) => overviewRow(rows, reader)),
  };
}

function overviewRow(rows: IndicatorRows, reader: Reader): SheetCell[] {
  const { lang } = reader;
  const { id, unit } = rows.described;
  const title = reader.title(id);
  const why = whyNot(rows, reader);
  const main = unit === 'field' ? undefined : findMain(rows).main;
  if (main === undefined) return [title, ...Array<SheetCell>(11).fill(null), why];
  const scale = reader.figure(id, main.stat).scale;
  const decimals = figureDecimals(main, scale, unit);
  const gap = rows.headline;
  const open = gap?.status === 'shown' ? gap : undefined;
  const side = (row: typeof main.women): SheetCell => sideCells(row, scale, decimals, lang)[0] ?? null;
  return [
    title,
    figureName(rows, main.stat, reader),
    side(main.women),
    side(main.men),
    hasFigure([main.women, main.men]) ? figureUnit(scale, lang) : null,
    ...gapCells(gap, scale, gapDecimals(main, scale, decimals)),
    open ? gapUnit(open.estimand, scale, lang) : null,
    writeVerdict(open, lang),
    numberCell(open?.n_women ?? null, COUNT),
    numberCell(open?.n_men ?? null, COUNT),
    why,
  ];
}

/** Why a question has no answer; nothing where it has one or only describes. */
function whyNot({ described, headline }: IndicatorRows, { lang, say }: Reader): string | null {
  if (described.status === 'not_computed') {
    const fields = joinWords(
      described.fields.map((field) => fieldName(field)[lang]),
      lang,
    );
    return writeReason(described.reason ?? 'no_field', lang) + (fields === '' ? '' : ` (${fields})`);
  }
  if (described.kind !== 'verdict') return null;
  if (headline?.status === 'suppressed') return writeReason('suppressed', lang);
  if (headline === undefined || headline.grade === 'not_computed') return writeReason(headline?.reason ?? 'few', lang);
  return headline.verdict === 'unclear' ? `${say(w.notEnough)}.` : null;
}
