import type { VNode } from 'preact';
import type { Inserts } from '../inserts.ts';
import { type Block, type Run, writeGap } from '../memo/blocks.ts';
import { composeMemo } from '../memo/compose-memo.ts';
import { Table } from '../page/figures.tsx';
import type { Reader } from '../reader.ts';
import { InternalBand, InternalEdge } from '../sections/frame.tsx';

/** Words with the gaps marked: brackets first, colour second. */
function Runs({ runs }: { runs: readonly Run[] }): VNode {
  return (
    <>
      {runs.map((run) => {
        if (typeof run === 'string') return run;
        return 'strong' in run ? <b>{run.strong}</b> : <mark class="gap">{writeGap(run.gap)}</mark>;
      })}
    </>
  );
}

/** One part of a memo on the page. `index` makes ids that are unique. */
function MemoBlock({ block, index }: { block: Block; index: number }): VNode {
  switch (block.kind) {
    case 'heading':
      if (block.level === 2) return <h3>{block.text}</h3>;
      return <h2 class={block.appendix ? 'appendix' : undefined}>{block.text}</h2>;
    case 'paragraph':
      return (
        <p class={block.quiet ? 'base' : undefined}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list': {
      const items = block.items.map((runs) => (
        <li>
          <Runs runs={runs} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    default:
      return <Table id={`m-${index}`} caption={block.caption} columns={block.columns} rows={block.rows} />;
  }
}

/** A draft to the committee, to be copied from, or read instead of its twin, memo.docx. */
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
