import type { Reader } from '../../reader.ts';
import { signs } from '../../words/figure-names.ts';
import { pageWords as w } from '../../words/page.ts';
import { leftOut } from '../../words/rows-and-cases.ts';
import { fieldName } from '../../writing/names.ts';
import { capitalise } from '../../writing/nouns.ts';
import { COUNT, figureFormat } from '../formats.ts';
import type { Sheet, SheetCell } from '../sheet.ts';
import { columnWords as c, sheetWords } from '../sheet-words.ts';
import { numberCell } from './number-cells.ts';

interface BySex {
  readonly women: number | null;
  readonly men: number | null;
  readonly unknown: number | null;
}

const sexHeads = ({ say }: Reader) => [w.women, w.men, w.unknownSex].map((head) => ({ head: say(head), width: 14 }));

/** The account of every row, and values that could not be read. A number that is not told is hidden. */
export function rowsSheet(reader: Reader): Sheet {
  const { say, document } = reader;
  const { read, used, left, bad_values } = document.rows;
  const whole = (label: string, rows: number): SheetCell[] => [label, null, null, null, null, numberCell(rows, COUNT)];
  const bySex = ({ women, men, unknown }: BySex): SheetCell[] =>
    [women, men, unknown].map((rows) => numberCell(rows, COUNT) ?? signs.hidden.sign);
  return {
    name: say(sheetWords.rows.name),
    title: say(sheetWords.rows.title),
    frozen: 1,
    columns: [
      { head: say(c.what), width: 36 },
      { head: say(w.field), width: 40 },
      ...sexHeads(reader),
      { head: say(c.all), width: 14 },
    ],
    rows: [
      whole(say(w.read), read),
      whole(say(w.used), used),
      ...left.map((line) => [say(leftOut[line.reason]), null, ...bySex(line), null]),
      ...bad_values.map((line) => [say(w.badValues), capitalise(say(fieldName(line.field))), ...bySex(line), null]),
    ],
  };
}

/** How much of each field is registered. */
export function fieldsSheet(reader: Reader): Sheet {
  const { say, document, lang } = reader;
  const format = figureFormat('share', lang);
  return {
    name: say(sheetWords.fields.name),
    title: say(sheetWords.fields.title),
    frozen: 1,
    columns: [{ head: say(w.field), width: 44 }, ...sexHeads(reader)],
    rows: document.fields.map(({ id, filled }) => [
      capitalise(say(fieldName(id))),
      ...[filled.women, filled.men, filled.unknown].map((share) => numberCell(share, format) ?? signs.missing.sign),
    ]),
  };
}
