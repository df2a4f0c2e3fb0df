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

/** A table with caption and headings, in a region that can be scrolled by keyboard where the screen is narrow. */
export function Table({ id, caption, columns, rows }: TableProps): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section class="scroll" tabIndex={0} aria-labelledby={`${id}-c`}>
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
                <td class={columns[index + 1]?.numeric ? 'n' : undefined}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
