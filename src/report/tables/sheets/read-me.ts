import { writeNumber } from '../../../text/number.ts';
import { fill } from '../../../text/text.ts';
import type { Reader } from '../../reader.ts';
import { signs } from '../../words/figure-names.ts';
import { glossary } from '../../words/glossary.ts';
import { noProtection, protection } from '../../words/method.ts';
import { pageWords as w } from '../../words/page.ts';
import { writeDate, writeDates } from '../../writing/dates.ts';
import { methodOf } from '../../writing/method.ts';
import { writeRemark } from '../../writing/remarks.ts';
import type { Sheet, SheetCell } from '../sheet.ts';
import { columnWords as c, sheetWords } from '../sheet-words.ts';

/** First sheet: what this is, the signs, what each sheet holds, what to know before reading, words. */
export function readMeSheet(others: readonly Sheet[], reader: Reader): Sheet {
  const { say } = reader;
  const part = (name: string, rows: readonly (readonly [string, string])[]): SheetCell[][] =>
    rows.map(([what, says]) => [name, what, says]);
  return {
    name: say(sheetWords.readMe.name),
    title: `${say(w.title)}. ${say(sheetWords.readMe.title)}`,
    frozen: 0,
    columns: [
      { head: say(c.part), width: 22 },
      { head: say(c.what), width: 32 },
      { head: say(c.says), width: 100 },
    ],
    rows: [
      ...part(say(w.aboutReport), aboutRows(reader)),
      ...part(say(w.signs), [
        ...Object.values(signs).map(({ sign, name }) => [sign, say(name)] as const),
        [say(c.empty), say(c.emptyMeans)],
      ]),
      ...part(
        say(c.sheets),
        others.map(({ name, title }) => [name, title]),
      ),
      ...part(
        say(w.remarks),
        reader.document.remarks.map((remark) => ['', writeRemark(remark, reader.lang)]),
      ),
      ...part(
        say(w.method),
        methodOf(reader.document).map((one) => ['', say(one)]),
      ),
      ...part(say(w.glossary), [
        [say(c.gap), say(c.gapMeans)],
        ...glossary.map(({ term, meaning }) => [say(term), say(meaning)] as const),
      ]),
    ],
  };
}

function aboutRows({ document, lang, say }: Reader): readonly (readonly [string, string])[] {
  const { window, disclosure, source, tool } = document;
  const rows = lang === 'sv' ? 'rader' : 'rows';
  const guarded = fill(protection, { threshold: writeNumber(disclosure.threshold, lang) });
  return [
    [say(w.periodLabel), writeDates(window.from, window.to, lang)],
    [say(w.modeLabel), say(disclosure.mode === 'internal' ? noProtection : guarded)],
    ...source.files.map((file) => [say(w.files), `${file.name}, ${writeNumber(file.rows, lang)} ${rows}`] as const),
    [lang === 'sv' ? 'Uppgifter till och med' : 'Data up to and including', writeDate(document.as_of, lang)],
    ['Program', `${tool.name} ${tool.version}`],
  ];
}
