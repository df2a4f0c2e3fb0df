import { writeNumber } from '../../text/number.ts';
import { fill, type Text } from '../../text/text.ts';
import type { Reader } from '../reader.ts';
import { signs } from '../words/figure-names.ts';
import { glossary } from '../words/glossary.ts';
import { noProtection, protection } from '../words/method.ts';
import { pageWords as w } from '../words/page.ts';
import { writeDate, writeDates } from '../writing/dates.ts';
import { methodOf } from '../writing/method.ts';
import { writeRemark } from '../writing/remarks.ts';
import { sheetWords as s } from './name-columns.ts';
import { sheetColumn, type Table } from './table.ts';

const words = {
  sheets: { sv: 'Blad', en: 'Sheets' },
  upTo: { sv: 'Uppgifter till och med', en: 'Data up to and including' },
  empty: { sv: 'tom ruta', en: 'empty cell' },
  emptyMeans: { sv: 'rutan gäller inte den raden', en: 'the cell does not apply to that row' },
  gapMeans: {
    sv: 'Kvinnor minus män, eller kvinnor delat med män där det står kvot. Över noll, och för kvoter över ett, är siffran högre för kvinnor. Högre betyder inte bättre.',
    en: 'Women minus men, or women divided by men where it says ratio. Above nought, and for ratios above one, the figure is higher for women. Higher does not mean better.',
  },
} as const satisfies Readonly<Record<string, Text>>;

interface Line {
  readonly part: string;
  readonly what: string;
  readonly says: string;
}

/** First sheet: what this is, the signs, what each sheet holds, what to know before reading, words. */
export function readMe(others: readonly { readonly name: string; readonly title: string }[]): Table<Line> {
  return {
    sheet: {
      name: { sv: 'Läs mig', en: 'Read me' },
      title: { sv: `${w.title.sv}. Läs det här först`, en: `${w.title.en}. Read this first` },
      frozen: 0,
      rows: (reader) => explain(others, reader),
      always: true,
    },
    columns: [
      sheetColumn({ sv: 'Avsnitt', en: 'Part' }, 22, ({ part }) => part),
      sheetColumn(s.what, 32, ({ what }) => what),
      sheetColumn({ sv: 'Förklaring', en: 'Explanation' }, 100, ({ says }) => says),
    ],
  };
}

function explain(sheets: readonly { readonly name: string; readonly title: string }[], reader: Reader): Line[] {
  const { say, lang, document } = reader;
  const part = (name: Text, lines: readonly (readonly [what: string, says: string])[]): Line[] =>
    lines.map(([what, says]) => ({ part: say(name), what, says }));
  return [
    ...part(w.aboutReport, aboutLines(reader)),
    ...part(w.signs, [
      ...Object.values(signs).map(({ sign, name }) => [sign, say(name)] as const),
      [say(words.empty), say(words.emptyMeans)],
    ]),
    ...part(
      words.sheets,
      sheets.map(({ name, title }) => [name, title]),
    ),
    ...part(
      w.remarks,
      document.remarks.map((remark) => ['', writeRemark(remark, lang)]),
    ),
    ...part(
      w.method,
      methodOf(document).map((sentence) => ['', say(sentence)]),
    ),
    ...part(w.glossary, [
      [say(s.gap), say(words.gapMeans)],
      ...glossary.map(({ term, meaning }) => [say(term), say(meaning)] as const),
    ]),
  ];
}

function aboutLines({ document, lang, say }: Reader): readonly (readonly [string, string])[] {
  const { window, disclosure, source, tool } = document;
  const rows = lang === 'sv' ? 'rader' : 'rows';
  const guarded = fill(protection, { threshold: writeNumber(disclosure.threshold, lang) });
  return [
    [say(w.periodLabel), writeDates(window.from, window.to, lang)],
    [say(w.modeLabel), say(disclosure.mode === 'internal' ? noProtection : guarded)],
    ...source.files.map((file) => [say(w.files), `${file.name}, ${writeNumber(file.rows, lang)} ${rows}`] as const),
    [say(words.upTo), writeDate(document.as_of, lang)],
    ['Program', `${tool.name} ${tool.version}`],
  ];
}
