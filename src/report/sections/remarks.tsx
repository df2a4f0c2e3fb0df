import type { VNode } from 'preact';
import type { Reader } from '../reader.ts';
import { pageWords as w } from '../words/page.ts';
import { writeReadFirst } from '../writing/read-first.ts';

/** What a reader must know before the figures: for instance that co-applicants are missing, or a tenth of the cases. */
export function Remarks({ reader }: { reader: Reader }): VNode | null {
  const { document, say, lang } = reader;
  const remarks = writeReadFirst(document, lang);
  if (remarks.length === 0) return null;
  return (
    <section class="box" id="remarks" aria-labelledby="remarks-h">
      <h2 id="remarks-h">{say(w.remarks)}</h2>
      <ul>
        {remarks.map((remark) => (
          <li>{remark}</li>
        ))}
      </ul>
    </section>
  );
}
