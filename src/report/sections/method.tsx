import type { VNode } from 'preact';
import { writeNumber, writeShare } from '../../text/number.ts';
import { fill } from '../../text/text.ts';
import { Sign, Table } from '../page/figures.tsx';
import type { Reader } from '../reader.ts';
import { findWhole, isShown } from '../rows.ts';
import { confidenceLevel, glossary, manyQuestions, noProtection, ownMethod, protection } from '../words/method.ts';
import { signs } from '../words/names.ts';
import { pageWords as w } from '../words/page.ts';
import { leftOut } from '../words/rows-and-cases.ts';
import type { StepTemplate } from '../words/steps.ts';
import { writeDistributionExample, writeSharesExample } from '../writing/descriptions.ts';
import { fieldName } from '../writing/names.ts';
import { capitalise, writeQuestions } from '../writing/nouns.ts';
import { isForEveryReader, methodOf, writeRemark } from '../writing/remarks.ts';
import { writeRegisteredSex, writeUnknown } from '../writing/unknown-sex.ts';

/** How it was counted, in plain words. */
export function Method({ reader, template }: { reader: Reader; template: StepTemplate }): VNode {
  const { say, document, lang, assessed } = reader;
  const questions = writeQuestions(assessed, lang);
  const internal = document.disclosure.mode === 'internal';
  return (
    <section class="step" id="method" aria-labelledby="method-h">
      <h2 id="method-h">{say(w.method)}</h2>
      {methodOf(document).map((sentence) => (
        <p>{say(sentence)}</p>
      ))}
      {assessed > 0 ? <p>{say(confidenceLevel)}</p> : null}
      {assessed > 0 ? <p>{say(fill(manyQuestions, { questions }))}</p> : null}
      <p>
        {internal
          ? say(noProtection)
          : say(fill(protection, { threshold: writeNumber(document.disclosure.threshold, lang) }))}
      </p>
      <OwnDefinitions reader={reader} />
      <p>{say(template.source)}</p>
    </section>
  );
}

/** What the municipality has defined itself, with its conditions as they stand in the mapping file. */
function OwnDefinitions({ reader }: { reader: Reader }): VNode | null {
  const { say, document, words } = reader;
  const defined = document.own_indicators.flatMap(({ id }) => {
    const own = words.get(id);
    return own?.definition ? [{ id, title: own.title, definition: own.definition }] : [];
  });
  if (defined.length === 0) return null;
  return (
    <>
      <h3>{say(ownMethod.heading)}</h3>
      <p>
        {say(ownMethod.lead)}
        {document.disclosure.mode === 'internal' ? null : ` ${say(ownMethod.compared)}`}
      </p>
      <dl class="terms">
        {defined.map(({ id, title, definition }) => (
          <div>
            <dt>
              {say(title)} ({id})
            </dt>
            <dd>{say(definition)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Words of the report, and the signs of its tables. */
export function Glossary({ reader }: { reader: Reader }): VNode {
  const { say } = reader;
  return (
    <section class="step" id="glossary" aria-labelledby="glossary-h">
      <h2 id="glossary-h">{say(w.glossary)}</h2>
      <dl class="terms">
        {glossary.map(({ term, meaning, own }) => (
          <div>
            <dt>{say(term)}</dt>
            <dd>{[say(meaning), own ? writeOwnExample(own, reader) : null].filter(Boolean).join(' ')}</dd>
          </div>
        ))}
      </dl>
      <h3>{say(w.signs)}</h3>
      <dl class="terms signs">
        {Object.values(signs).map(({ sign, name }) => (
          <div>
            <dt>{sign}</dt>
            <dd>{say(name)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The reader's own figures as an example of a word; null where the report shows none that fit. */
function writeOwnExample(kind: 'distribution' | 'shares', reader: Reader): string | null {
  return kind === 'distribution' ? ownDistribution(reader) : ownShares(reader);
}

function ownDistribution({ indicators, lang }: Reader): string | null {
  const rows = indicators.find(({ described }) => described.id === 'recipients');
  const count = rows && findWhole(rows.pairs).find((pair) => pair.figure.kind === 'count' && isShown(pair));
  if (count?.women?.value == null || count.men?.value == null) return null;
  return writeDistributionExample(count.women.value, count.men.value, lang);
}

/** The first question whose share of each sex is shown. */
function ownShares(reader: Reader): string | null {
  for (const rows of reader.indicators) {
    if (rows.described.unit !== 'person' || rows.described.kind !== 'verdict') continue;
    const pair = findWhole(rows.pairs).find((row) => row.stat === 'share' && isShown(row));
    if (!pair?.women || !pair.men || pair.women.value === null || pair.men.value === null) continue;
    return writeSharesExample(reader.title(rows.described.id), pair.women, pair.men, reader.lang);
  }
  return null;
}

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
  // everybody of a known sex has one: what is registered of sex is told of all adults
  const filled = fields.filter(({ id, filled: { women, men } }) => id !== 'sex' && (women !== null || men !== null));
  const sex = writeRegisteredSex(document, reader.lang);
  return (
    <section class="step" id="quality" aria-labelledby="quality-h">
      <h2 id="quality-h">{say(w.quality)}</h2>
      <h3>{say(w.ledger)}</h3>
      <p>{[writeLedger(reader), writeUnknown(document, reader.lang)].filter(Boolean).join(' ')}</p>
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
          {sex === null ? null : <p>{sex}</p>}
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
