import type { VNode } from 'preact';
import { writeNumber, writeShare } from '../../text/number.ts';
import { Sign, Table } from '../page/table.tsx';
import type { Reader } from '../reader.ts';
import { pageWords as w } from '../words/page.ts';
import { leftOut } from '../words/rows-and-cases.ts';
import { fieldName } from '../writing/names.ts';
import { capitalise } from '../writing/nouns.ts';
import { isForEveryReader, writeRemark } from '../writing/remarks.ts';

/** The row ledger by sex, unreadable values, and how much of each field is registered. */
export function Quality({ reader }: { reader: Reader }): VNode {
  const { say, document } = reader;
  const { rows, fields } = document;
  const sexes = [
    { head: say(w.women), numeric: true },
    { head: say(w.men), numeric: true },
    { head: say(w.unknownSex), numeric: true },
  ];
  const remarks = document.remarks.filter((remark) => !isForEveryReader(remark));
  const filled = fields.filter((field) => field.filled.women !== null || field.filled.men !== null);
  return (
    <section class="step" id="quality" aria-labelledby="quality-h">
      <h2 id="quality-h">{say(w.quality)}</h2>
      <h3>{say(w.ledger)}</h3>
      <p>{writeLedger(reader)}</p>
      {remarks.map((remark) => (
        <p>{writeRemark(remark, reader.lang)}</p>
      ))}
      {rows.left.length > 0 ? (
        <Table
          id="ledger-t"
          caption={say(w.left)}
          columns={[{ head: reader.lang === 'sv' ? 'Orsak' : 'Reason' }, ...sexes]}
          rows={rows.left.map((line) => [say(leftOut[line.reason]), ...counts(line, reader)])}
        />
      ) : null}
      {rows.bad_values.length > 0 ? (
        <Table
          id="bad-t"
          caption={say(w.badValues)}
          columns={[{ head: say(w.field) }, ...sexes]}
          rows={rows.bad_values.map((line) => [capitalise(say(fieldName(line.field))), ...counts(line, reader)])}
        />
      ) : null}
      {filled.length > 0 ? (
        <details>
          <summary>{say(w.filled)}</summary>
          <Table
            id="filled-t"
            caption={say(w.filledCaption)}
            columns={[{ head: say(w.field) }, ...sexes.slice(0, 2)]}
            rows={filled.map((field) => [
              capitalise(say(fieldName(field.id))),
              <Share value={field.filled.women} reader={reader} />,
              <Share value={field.filled.men} reader={reader} />,
            ])}
          />
        </details>
      ) : null}
    </section>
  );
}

function writeLedger({ document, lang }: Reader): string {
  const { read, used } = document.rows;
  const [r, u, left] = [writeNumber(read, lang), writeNumber(used, lang), writeNumber(read - used, lang)];
  if (read === used)
    return lang === 'sv' ? `Alla ${r} rader i underlaget används.` : `All ${r} rows in the data are used.`;
  return lang === 'sv'
    ? `Underlaget har ${r} rader. Av dem används ${u}. Rader som inte används: ${left}.`
    : `The data have ${r} rows. Of these ${u} are used. Rows not used: ${left}.`;
}

function counts(line: { women: number | null; men: number | null; unknown: number | null }, reader: Reader) {
  return [line.women, line.men, line.unknown].map((value) =>
    value === null ? (
      <Sign kind="hidden" reader={reader} />
    ) : value === 0 ? (
      <Sign kind="zero" reader={reader} />
    ) : (
      writeNumber(value, reader.lang)
    ),
  );
}

function Share({ value, reader }: { value: number | null; reader: Reader }): VNode {
  return value === null ? <Sign kind="missing" reader={reader} /> : <span>{writeShare(value, reader.lang)}</span>;
}
