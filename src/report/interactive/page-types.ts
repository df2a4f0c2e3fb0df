/** The few things of a browser that the page's script uses. The library of all of them would put its names in every file. */
interface Spot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PageEvent {
  readonly target: PageElement;
  readonly key: string;
  readonly clientX: number;
  readonly clientY: number;
}

interface Listens {
  addEventListener(kind: string, listen: (event: PageEvent) => void): void;
}

export interface PageElement extends Listens {
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

export interface PageDocument extends Listens {
  readonly body: PageElement;
  readonly documentElement: PageElement & { readonly lang: string; readonly clientWidth: number };
  createElement(name: string): PageElement;
  getElementById(id: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Words of the script, in the language of the page. `{shown}` and `{all}` are numbers. */
export interface ScriptWords {
  readonly find: string;
  readonly show: string;
  readonly counted: string;
  readonly choices: readonly (readonly [answer: string, words: string])[];
}
