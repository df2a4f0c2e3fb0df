import type { ComponentChildren, VNode } from 'preact';

export interface Column {
  readonly head: ComponentChildren;
  readonly numeric?: boolean;
}

interface TableProps {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: ComponentChildren;
  readonly columns: readonly Column[];
  /** The first cell of each row is its heading. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** Figures that stand directly after the row's heading are aligned by the table's class: a class a cell is many bytes. */
function figuresFirst(columns: readonly Column[]): number | null {
  const numeric = columns.slice(1).map((column) => column.numeric ?? false);
  const count = numeric.filter(Boolean).length;
  return count > 0 && count <= MOST && numeric.lastIndexOf(true) === count - 1 ? count : null;
}
const MOST = 3;

/** A table with caption and headings, in a region that can be scrolled by keyboard where the screen is narrow. */
export function Table({ id, caption, columns, rows }: TableProps): VNode {
  const first = figuresFirst(columns);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class={first === null ? 'scroll' : `scroll n${first}`} tabIndex={0} aria-labelledby={`${id}-c`}>
      <table>
        <caption>
          <span id={`${id}-c`}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" class={column.numeric ? 'n' : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td class={first === null && columns[index + 1]?.numeric ? 'n' : undefined}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
