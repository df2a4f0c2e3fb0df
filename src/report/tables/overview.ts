import type { GapRow, ResultRow } from '../../model/audit-document.ts';
import type { LineId } from '../../model/line-id.ts';
import { isAssessed } from '../assessed.ts';
import { findLargest, tellFindings, whyNone } from '../findings.ts';
import type { Reader } from '../reader.ts';
import { findMain, type IndicatorRows, type Pair } from '../rows.ts';
import { pageWords as w } from '../words/page.ts';
import { roundPair } from '../writing/additive-rounding.ts';
import { writeCaution, writeReason } from '../writing/caveats.ts';
import { fieldName } from '../writing/names.ts';
import { joinWords } from '../writing/nouns.ts';
import { asPlain, indicator, roundedSetting, stat } from './columns.ts';
import { gapBase, gapSize, gapVerdict } from './gaps.ts';
import { figureValue, unitColumn } from './results.ts';
import { columnOf, sheetColumn, type Table } from './table.ts';

/** Three differences and one likeness, as on the first page. */
const FINDINGS = 4;

interface Finding {
  readonly place: number | null;
  readonly title: string | null;
  readonly sentence: string;
  readonly caution: string | null;
}

/** The findings of the first page in words, with what they do not show. */
export const IMPORTANT: Table<Finding> = {
  sheet: {
    name: { sv: 'Det viktigaste', en: 'What matters most' },
    title: {
      sv: 'De största skillnaderna och den säkraste likheten',
      en: 'The largest differences and the surest likeness',
    },
    frozen: 0,
    rows: findings,
    always: true,
  },
  columns: [
    sheetColumn({ sv: 'Nr', en: 'No.' }, 5, ({ place }, setting) => asPlain(place, setting)),
    sheetColumn(w.question, 32, ({ title }) => title),
    sheetColumn({ sv: 'Vad siffrorna visar', en: 'What the figures show' }, 80, ({ sentence }) => sentence),
    sheetColumn(w.notShown, 60, ({ caution }) => caution),
  ],
};

function findings(reader: Reader): readonly Finding[] {
  const { document, words, lang, say } = reader;
  const told = tellFindings(document, words, lang, FINDINGS).map(({ indicator: id, sentence }, at) => {
    const own = words.get(id);
    const name = reader.indicators.find((rows) => rows.described.id === id)?.headline?.stat ?? '';
    const caution = own ? writeCaution(own, reader.figure(id, name), lang) : null;
    return { place: at + 1, title: reader.title(id), sentence, caution };
  });
  if (findLargest(reader).length > 0) return told;
  const none = say(whyNone(reader));
  return [{ place: null, title: null, sentence: none, caution: null }, ...told];
}

/** A question; what it is answered by is undefined where nothing answers it. */
interface Question extends Pick<LineId, 'indicator'> {
  readonly rows: IndicatorRows;
  readonly main: (Pair & Pick<LineId, 'indicator'>) | undefined;
  readonly gap: GapRow | undefined;
  readonly why: string | null;
}

const mainOf = ({ main }: Question) => main;
const gapOf = ({ gap }: Question) => gap;
const shownGap = ({ gap }: Question) => (gap?.status === 'shown' ? gap : undefined);
const women = ({ main }: Question): ResultRow | undefined => main && roundPair(main).women;
const men = ({ main }: Question): ResultRow | undefined => main && roundPair(main).men;

/** Every question on one row: figure for women and men, difference, verdict, or why there is none. */
export const OVERVIEW: Table<Question> = {
  sheet: {
    name: { sv: 'Översikt', en: 'Overview' },
    title: { sv: 'Alla frågor, en på varje rad', en: 'All questions, one on each row' },
    frozen: 1,
    rows: (reader) => reader.indicators.map((rows) => readQuestion(rows, reader)),
    always: true,
    setting: ({ main, gap }, { lang }) => main && roundedSetting({ ...main, gap }, lang),
  },
  columns: [
    columnOf((row) => row, indicator, { width: 40 }),
    columnOf(mainOf, stat),
    ...figureValue.map((column) => columnOf(women, column, { head: w.women })),
    ...figureValue.map((column) => columnOf(men, column, { head: w.men })),
    unitColumn(14, (row) => [women(row), men(row)]),
    ...gapSize.map((column) => columnOf(gapOf, column, { width: 12 })),
    ...gapVerdict.map((column) => columnOf(shownGap, column)),
    ...gapBase.map((column) => columnOf(shownGap, column, { width: 12 })),
    sheetColumn({ sv: 'Varför det saknas svar', en: 'Why there is no answer' }, 70, ({ why }) => why),
  ],
};

function readQuestion(rows: IndicatorRows, reader: Reader): Question {
  const { id, unit } = rows.described;
  const main = unit === 'field' ? undefined : findMain(rows).main;
  return {
    indicator: id,
    rows,
    main: main && { ...main, indicator: id },
    gap: main && rows.headline,
    why: whyNot(rows, reader),
  };
}

/** Why a question has no answer; nothing where it has one or only describes. */
function whyNot(rows: IndicatorRows, { lang, say }: Reader): string | null {
  const { described, headline } = rows;
  if (described.status === 'not_computed') {
    const fields = joinWords(
      described.fields.map((field) => fieldName(field)[lang]),
      lang,
    );
    return writeReason(described.reason ?? 'no_field', lang) + (fields === '' ? '' : ` (${fields})`);
  }
  if (!isAssessed(rows)) return null;
  if (headline?.status === 'suppressed') return writeReason('suppressed', lang);
  if (headline === undefined || headline.grade === 'not_computed') return writeReason(headline?.reason ?? 'few', lang);
  return headline.verdict === 'unclear' ? `${say(w.notEnough)}.` : null;
}
