import type { VNode } from 'preact';
import type { AuditDocument } from '../model/audit-document.ts';
import type { IndicatorWords } from '../model/indicator.ts';
import type { Protected } from '../model/protected.ts';
import type { Lang } from '../text/text.ts';
import { styleSheet } from './css/style-sheet.ts';
import { renderShell } from './page/shell.tsx';
import { makeReader, type Reader } from './reader.ts';
import { Sjuan } from './styles/sjuan.tsx';
import { pageWords } from './words/page-words.ts';
import { writeDates } from './words/period.ts';

/** The pages a reader can choose between: one file a style. */
export const REPORT_STYLES = ['sjuan'] as const;
export type ReportStyle = (typeof REPORT_STYLES)[number];

export interface ReportOptions {
  readonly style: ReportStyle;
  readonly lang: Lang;
}

const styles: Readonly<Record<ReportStyle, (reader: Reader) => Promise<VNode>>> = { sjuan: Sjuan };

/**
 * A protected audit as one self-contained page of HTML: no script, no address, no font from elsewhere. The same
 * document gives the same bytes. Throws only on bugs.
 */
export async function renderReport(
  document: Protected<AuditDocument>,
  words: ReadonlyMap<string, IndicatorWords>,
  options: ReportOptions,
): Promise<string> {
  const reader = makeReader(document, words, options.lang);
  const internal = document.disclosure.mode === 'internal';
  const { from, to } = document.window;
  const name = `${reader.say(pageWords.title)}, ${writeDates(from, to, options.lang)}`;
  const title = internal ? `${reader.say(pageWords.internal)} – ${name}` : name;
  const children = await styles[options.style](reader);
  return renderShell({ lang: options.lang, title, css: styleSheet, internal, children });
}
