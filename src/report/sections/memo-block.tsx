import type { VNode } from 'preact';
import { type Block, type Run, writeGap } from '../memo/blocks.ts';
import { Table } from '../page/table.tsx';

/** Words with the gaps marked: brackets first, colour second. */
export function Runs({ runs }: { runs: readonly Run[] }): VNode {
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
export function MemoBlock({ block, index }: { block: Block; index: number }): VNode {
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
