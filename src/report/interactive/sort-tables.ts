import type { PageDocument, PageElement } from './page-types.ts';

/**
 * Makes the heading of every column of a longer table a button: rising, falling, and as it was. What has no number stands
 * last either way. Runs in the page as text: it must not use anything outside itself.
 */
export function sortTables(page: PageDocument): void {
  const { lang } = page.documentElement;
  const number = lang === 'sv' ? /[\u2212-]?\d[\d\s\u00a0]*(?:,\d+)?/ : /[\u2212-]?\d[\d,]*(?:\.\d+)?/;
  const lower = /\b(?:lägre|mindre|färre|lower|less|fewer)\b/;
  const read = (cell: PageElement | undefined): number | null => {
    const words = (cell?.querySelector('b') ?? cell)?.textContent ?? '';
    const found = number.exec(words)?.[0];
    if (found === undefined) return null;
    const plain = found.replace('\u2212', '-').replace(/[\s\u00a0]/g, '');
    const value = Number(lang === 'sv' ? plain.replace(',', '.') : plain.replaceAll(',', ''));
    return lower.test(words) ? -value : value;
  };
  for (const table of page.querySelectorAll('.scroll table')) {
    const body = table.querySelector('tbody');
    const rows = [...table.querySelectorAll('tbody tr')].map((row, place) => ({
      row,
      place,
      cells: [...row.querySelectorAll('th,td')],
    }));
    if (!body || rows.length < 3) continue;
    const heads = [...table.querySelectorAll('thead th')];
    for (const [column, head] of heads.entries()) {
      const button = page.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...head.childNodes);
      head.append(button);
      head.setAttribute('aria-sort', 'none');
      button.addEventListener('click', () => {
        const before = head.getAttribute('aria-sort');
        const now = before === 'none' ? 'ascending' : before === 'ascending' ? 'descending' : 'none';
        for (const other of heads) other.setAttribute('aria-sort', 'none');
        head.setAttribute('aria-sort', now);
        const sign = now === 'descending' ? -1 : 1;
        const keyed = rows.map((one) => ({ ...one, key: column === 0 ? null : read(one.cells[column]) }));
        const numeric = keyed.some(({ key }) => key !== null);
        keyed.sort((a, b) => {
          if (now === 'none') return a.place - b.place;
          if (numeric && a.key !== null && b.key !== null) return sign * (a.key - b.key) || a.place - b.place;
          if (numeric) return Number(a.key === null) - Number(b.key === null) || a.place - b.place;
          const [left, right] = [a, b].map(({ cells }) => cells[column]?.textContent ?? '');
          return sign * (left ?? '').localeCompare(right ?? '', lang, { numeric: true }) || a.place - b.place;
        });
        body.append(...keyed.map(({ row }) => row));
      });
    }
  }
}
