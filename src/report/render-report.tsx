import type { VNode } from 'preact';
import type { AuditDocument } from '../model/audit-document.ts';
import type { IndicatorWords } from '../model/indicator.ts';
import type { Protected } from '../model/protected.ts';
import type { Lang } from '../text/text.ts';
import { handout, inserts as insertsCss, interactive as interactiveCss, memo } from './css/by-style.ts';
import { styleSheet } from './css/every-page.ts';
import type { ReportStyle } from './file-names.ts';
import { type GivenInserts, type Inserts, makeInserts, narrowInserts } from './inserts.ts';
import { writePageScript } from './interactive/page-script.ts';
import { renderShell } from './page/shell.tsx';
import { makeReader, type Reader } from './reader.ts';
import { Handout } from './styles/handout.tsx';
import { Memo } from './styles/memo.tsx';
import { Sjuan } from './styles/sjuan.tsx';
import { ThreeR } from './styles/three-r.tsx';
import { pageWords } from './words/page.ts';
import { writeDates } from './writing/time.ts';

export interface ReportOptions extends GivenInserts {
  readonly style: ReportStyle;
  readonly lang: Lang;
  /** One inline script in the two reports (hover, sort, filter); memo and handout have none. */
  readonly interactive?: boolean;
}

type Style = (reader: Reader, inserts: Inserts) => VNode;
const styles: Readonly<Record<ReportStyle, readonly [draw: Style, css: string]>> = {
  sjuan: [Sjuan, insertsCss],
  '3r': [ThreeR, insertsCss],
  memo: [Memo, memo],
  handout: [Handout, handout],
};

/**
 * A protected audit as one self-contained page of HTML: no script but where one is asked for, no address, no font from
 * elsewhere. The same document gives the same bytes. A handout needs `focus`, an indicator of the document; with `area`
 * the other styles are about those indicators alone. Throws only on bugs.
 */
export function renderReport(
  document: Protected<AuditDocument>,
  words: ReadonlyMap<string, IndicatorWords>,
  options: ReportOptions,
): string {
  const interactive = options.interactive === true && (options.style === 'sjuan' || options.style === '3r');
  const { area } = options;
  const reader = makeReader(document, words, options.lang, { ...options, interactive });
  const internal = document.disclosure.mode === 'internal';
  const { from, to } = document.window;
  const subject = (options.style === 'handout' || area) && options.focus ? `${reader.title(options.focus)} – ` : '';
  const name = `${subject}${reader.say(pageWords.title)}, ${writeDates(from, to, options.lang)}`;
  const title = internal ? `${reader.say(pageWords.internal)} – ${name}` : name;
  const [draw, css] = styles[options.style];
  const children = draw(reader, makeInserts(area ? narrowInserts(options, area) : options));
  const script = interactive ? writePageScript(options.lang) : null;
  const sheet = styleSheet + css.trim() + (interactive ? interactiveCss.trim() : '');
  return renderShell({ lang: options.lang, title, css: sheet, script, internal, children });
}
