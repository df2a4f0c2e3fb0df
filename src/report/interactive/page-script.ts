import type { Lang, Text } from '../../text/text.ts';

const words = {
  find: { sv: 'Sök bland frågorna', en: 'Search the questions' },
  show: { sv: 'Visa', en: 'Show' },
  counted: { sv: '{shown} av {all} frågor visas.', en: '{shown} of {all} questions are shown.' },
} as const satisfies Readonly<Record<string, Text>>;

/** Answers that a reader can choose, as they stand in `data-answer`. */
const choices: readonly (readonly [answer: string, words: Text])[] = [
  ['', { sv: 'alla frågor', en: 'all questions' }],
  ['difference', { sv: 'frågor där en skillnad är säkerställd', en: 'questions where a difference is established' }],
  ['equal', { sv: 'frågor där nivån är ungefär lika', en: 'questions where the level is about the same' }],
  ['unclear', { sv: 'frågor där underlaget inte räcker', en: 'questions where there are not enough data' }],
  ['none', { sv: 'frågor som bara beskriver', en: 'questions that only describe' }],
];

/** The one script of an interactive page: hover, sort, filter. Without it the page lacks nothing but these. */
export function writePageScript(lang: Lang): string {
  const said: ScriptWords = {
    find: words.find[lang],
    show: words.show[lang],
    counted: words.counted[lang],
    choices: choices.map(([answer, text]) => [answer, text[lang]]),
  };
  const given = JSON.stringify(said).replaceAll('<', '\\u003c');
  const calls = [`(${pointOut})(document);`, `(${sortTables})(document);`, `(${filterQuestions})(document,${given});`];
  return `'use strict';${calls.join('')}`;
}

/**
 * Says the figures of the bar under the pointer or the finger, or of the dot nearest to it. It stays while the pointer
 * is on it, and Escape closes it (WCAG 1.4.13). Runs in the page as text: it must not use anything outside itself.
 */
function pointOut(page: PageDocument): void {
  const reach = 26;
  const tip = page.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  page.body.append(tip);
  let marked: PageElement | null = null;
  const mark = (dot: PageElement | null): void => {
    marked?.setAttribute('data-on', 'false');
    dot?.setAttribute('data-on', 'true');
    marked = dot;
    tip.hidden = dot === null;
  };
  const nearest = (picture: PageElement, event: PageEvent): PageElement | null => {
    // a bar is long: its middle may be far from where the pointer is on it
    const bar = event.target.closest('path[data-tip]:not([transform])');
    if (bar) return bar;
    let [best, found] = [reach, null as PageElement | null];
    for (const dot of picture.querySelectorAll('[data-tip]')) {
      const { left, top, width, height } = dot.getBoundingClientRect();
      const away = Math.hypot(event.clientX - left - width / 2, event.clientY - top - height / 2);
      if (away < best) [best, found] = [away, dot];
    }
    return found;
  };
  const follow = (event: PageEvent): void => {
    if (tip.contains(event.target)) return;
    const picture = event.target.closest?.('svg.picture');
    const dot = picture ? nearest(picture, event) : null;
    if (dot === marked) return;
    mark(dot);
    if (!dot) return;
    tip.textContent = dot.dataset.tip ?? '';
    const spot = dot.getBoundingClientRect();
    const wide = page.documentElement.clientWidth;
    const left = Math.min(Math.max(8, spot.left + spot.width / 2 - tip.offsetWidth / 2), wide - tip.offsetWidth - 8);
    const above = spot.top - tip.offsetHeight - 4;
    tip.style.left = `${left}px`;
    tip.style.top = `${above > 4 ? above : spot.top + spot.height + 4}px`;
  };
  page.addEventListener('pointermove', follow);
  page.addEventListener('pointerdown', follow);
  page.addEventListener('scroll', () => mark(null));
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') mark(null);
  });
}

/**
 * Makes the heading of every column of a longer table a button: rising, falling, and as it was. What has no number
 * stands last either way. Runs in the page as text: it must not use anything outside itself.
 */
function sortTables(page: PageDocument): void {
  const { lang } = page.documentElement;
  const number = lang === 'sv' ? /[\u2212-]?\d[\d\s\u00a0]*(?:,\d+)?/ : /[\u2212-]?\d[\d,]*(?:\.\d+)?/;
  const lower = /\b(?:lägre|mindre(?! än)|färre|lower|less(?! than)|fewer)\b/;
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

/**
 * Lets a reader look for a question by its words and by its answer. A link to a question that is hidden shows all
 * again. Runs in the page as text: it must not use anything outside itself.
 */
function filterQuestions(page: PageDocument, words: ScriptWords): void {
  const questions = [...page.querySelectorAll('article.question')];
  const place = page.querySelector('.template');
  if (!place || questions.length < 2) return;
  const box = page.createElement('div');
  box.className = 'filter';
  box.setAttribute('role', 'search');
  const labelled = (text: string, kind: string) => {
    const label = page.createElement('label');
    const control = page.createElement(kind);
    label.append(text, control);
    box.append(label);
    return control;
  };
  const field = labelled(words.find, 'input');
  field.type = 'search';
  const choice = labelled(words.show, 'select');
  for (const [answer, text] of words.choices) {
    const option = page.createElement('option');
    option.value = answer;
    option.append(text);
    choice.append(option);
  }
  const counted = page.createElement('p');
  counted.setAttribute('role', 'status');
  box.append(counted);
  place.after(box);
  const main = questions.filter((one) => one.getAttribute('id')?.endsWith('-groups') !== true);
  const filter = (): void => {
    const wanted = field.value.trim().toLocaleLowerCase();
    for (const one of questions) {
      const text = [...one.querySelectorAll('h3,.asked')].map((part) => part.textContent).join(' ');
      const found = text.toLocaleLowerCase().includes(wanted);
      one.hidden = !found || (choice.value !== '' && one.dataset.answer !== choice.value);
    }
    const shown = main.filter((one) => !one.hidden).length;
    counted.textContent = words.counted.replace('{shown}', String(shown)).replace('{all}', String(main.length));
  };
  field.addEventListener('input', filter);
  choice.addEventListener('change', filter);
  page.addEventListener('click', ({ target }) => {
    const id = target.closest?.('a[href^="#"]')?.getAttribute('href')?.slice(1);
    if (!id || !page.getElementById(id)?.closest('[hidden]')) return;
    field.value = '';
    choice.value = '';
    filter();
  });
  filter();
}

/**
 * The few things of a browser that the page's script uses. The library of all of them would put its names in every
 * file.
 */
interface Spot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface PageEvent {
  readonly target: PageElement;
  readonly key: string;
  readonly clientX: number;
  readonly clientY: number;
}

interface Listens {
  addEventListener(kind: string, listen: (event: PageEvent) => void): void;
}

interface PageElement extends Listens {
  textContent: string;
  className: string;
  hidden: boolean;
  type: string;
  value: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly style: { left: string; top: string };
  readonly childNodes: Iterable<PageElement>;
  readonly offsetWidth: number;
  readonly offsetHeight: number;
  after(...what: readonly PageElement[]): void;
  append(...what: readonly (PageElement | string)[]): void;
  closest(selector: string): PageElement | null;
  contains(other: PageElement): boolean;
  getAttribute(name: string): string | null;
  getBoundingClientRect(): Spot;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  setAttribute(name: string, value: string): void;
}

interface PageDocument extends Listens {
  readonly body: PageElement;
  readonly documentElement: PageElement & { readonly lang: string; readonly clientWidth: number };
  createElement(name: string): PageElement;
  getElementById(id: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Words of the script, in the language of the page. `{shown}` and `{all}` are numbers. */
interface ScriptWords {
  readonly find: string;
  readonly show: string;
  readonly counted: string;
  readonly choices: readonly (readonly [answer: string, words: string])[];
}
