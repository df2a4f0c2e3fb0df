import type { VNode } from 'preact';
import { writeNumber } from '../../text/number.ts';
import type { Reader } from '../reader.ts';
import { pageWords as w } from '../words/page.ts';
import { writeDates } from '../writing/dates.ts';

/** What, which period, made from how much, and whether it may be spread. */
export function Head({ reader }: { reader: Reader }): VNode {
  const { document, say, lang } = reader;
  const internal = document.disclosure.mode === 'internal';
  const rows = writeNumber(document.rows.used, lang);
  return (
    <header class="head">
      <p class="kicker">{say(w.kicker)}</p>
      <h1>{say(w.heading)}</h1>
      <dl class="facts">
        {reader.focus === null ? null : (
          <div>
            <dt>{say(w.areaLabel)}</dt>
            <dd>{reader.title(reader.focus)}</dd>
          </div>
        )}
        <div>
          <dt>{say(w.periodLabel)}</dt>
          <dd>{writeDates(document.window.from, document.window.to, lang)}</dd>
        </div>
        <div>
          <dt>{say(w.basisLabel)}</dt>
          <dd>{writeBasis(reader, rows)}</dd>
        </div>
        <div>
          <dt>{say(w.modeLabel)}</dt>
          <dd>{say(internal ? w.modeInternal : w.protectedNote)}</dd>
        </div>
      </dl>
    </header>
  );
}

/** People where they are counted and shown, else rows. */
function writeBasis({ document, lang }: Reader, rows: string): string {
  const people = document.results.filter(
    (row) => row.indicator === 'recipients' && row.stat === 'count' && row.period === 'all' && row.by === null,
  );
  const of = (sex: 'women' | 'men') => people.find((row) => row.sex === sex && row.status === 'shown')?.value ?? null;
  const [women, men] = [of('women'), of('men')];
  const source = lang === 'sv' ? `${rows} rader` : `${rows} rows`;
  if (women === null || men === null) return source;
  return lang === 'sv'
    ? `${writeNumber(women, lang)} kvinnor och ${writeNumber(men, lang)} män, ${source}`
    : `${writeNumber(women, lang)} women and ${writeNumber(men, lang)} men, ${source}`;
}

/** The band of working material; in print it stands on every page (css/print.ts). */
export function InternalBand({ reader }: { reader: Reader }): VNode | null {
  if (reader.document.disclosure.mode !== 'internal') return null;
  return (
    <aside class="band" aria-label={reader.say(w.modeLabel)}>
      <strong>{reader.say(w.internal)}</strong> <span>{reader.say(w.internalNote)}</span>
    </aside>
  );
}

/** The same words along the edge of every printed page. */
export function InternalEdge({ reader }: { reader: Reader }): VNode | null {
  if (reader.document.disclosure.mode !== 'internal') return null;
  return (
    <div class="edge" aria-hidden="true">
      {reader.say(w.internal)} · {reader.say(w.internal)}
    </div>
  );
}
