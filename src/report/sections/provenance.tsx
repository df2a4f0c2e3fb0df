import type { VNode } from 'preact';
import { writeNumber } from '../../text/number.ts';
import type { Reader } from '../reader.ts';
import { pageWords as w } from '../words/page.ts';
import { writeDate } from '../writing/dates.ts';

/** Which files, counted up to when, by which version. No hash and no size of the input: they stay at home. */
export function Provenance({ reader }: { reader: Reader }): VNode {
  const { say, document, lang } = reader;
  const sv = lang === 'sv';
  return (
    <footer class="step" id="provenance">
      <h2 id="provenance-h">{say(w.provenance)}</h2>
      <dl class="terms">
        <div>
          <dt>{say(w.files)}</dt>
          {document.source.files.map((file) => (
            <dd>
              {file.name}, {writeNumber(file.rows, lang)} {sv ? 'rader' : 'rows'}
            </dd>
          ))}
        </div>
        <div>
          <dt>{sv ? 'Uppgifter till och med' : 'Data up to and including'}</dt>
          <dd>{writeDate(document.as_of, lang)}</dd>
        </div>
        <div>
          <dt>{sv ? 'Program' : 'Program'}</dt>
          <dd>
            {document.tool.name} {document.tool.version}
          </dd>
        </div>
      </dl>
    </footer>
  );
}
