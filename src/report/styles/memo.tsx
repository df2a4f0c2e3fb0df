import type { VNode } from 'preact';
import type { Inserts } from '../inserts.ts';
import { composeMemo } from '../memo/compose-memo.ts';
import type { Reader } from '../reader.ts';
import { InternalBand, InternalEdge } from '../sections/head.tsx';
import { MemoBlock, Runs } from '../sections/memo-block.tsx';

/** A draft to the committee, to be copied or to be read beside its twin, memo.docx. */
export function Memo(reader: Reader, inserts: Inserts): VNode {
  const memo = composeMemo(reader, inserts);
  return (
    <>
      <InternalBand reader={reader} />
      <InternalEdge reader={reader} />
      <div class="letter">
        <header>
          <p class="kicker">{memo.kind}</p>
          <h1>{memo.title}</h1>
          <dl class="facts">
            {memo.facts.map(({ name, runs }) => (
              <div>
                <dt>{name}</dt>
                <dd>
                  <Runs runs={runs} />
                </dd>
              </div>
            ))}
          </dl>
          <p class="draft">{memo.draft}</p>
        </header>
        <main>
          {memo.blocks.map((block, index) => (
            <MemoBlock block={block} index={index} />
          ))}
        </main>
      </div>
    </>
  );
}
