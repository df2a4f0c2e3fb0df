import type { Reader } from '../../reader.ts';
import { tellFindings } from '../../tell-findings.ts';
import { pageWords as w } from '../../words/page.ts';
import { writeCaution } from '../../writing/caution.ts';
import { PLAIN } from '../formats.ts';
import type { Sheet } from '../sheet.ts';
import { columnWords as c, sheetWords } from '../sheet-words.ts';

/** Three differences and one likeness, as on the first page. */
const FINDINGS = 4;

/** The findings of the first page in words, with what they do not show. */
export function importantSheet(reader: Reader): Sheet {
  const { document, words, lang, say } = reader;
  const told = tellFindings(document, words, lang, FINDINGS).map(({ indicator, sentence }, at) => {
    const own = words.get(indicator);
    const stat = reader.indicators.find((rows) => rows.described.id === indicator)?.headline?.stat ?? '';
    return [
      { number: at + 1, format: PLAIN },
      reader.title(indicator),
      sentence,
      own ? writeCaution(own, reader.figure(indicator, stat), lang) : null,
    ];
  });
  return {
    name: say(sheetWords.important.name),
    title: say(sheetWords.important.title),
    frozen: 0,
    columns: [
      { head: say(c.number), width: 5 },
      { head: say(w.question), width: 32 },
      { head: say(c.shows), width: 80 },
      { head: say(w.notShown), width: 60 },
    ],
    rows: told.length > 0 ? told : [[null, null, say(w.noDifference), null]],
  };
}
