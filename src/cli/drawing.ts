import { existsSync } from 'node:fs';
import { codedError } from '../errors/catalogue.ts';
import { CATALOGUE } from '../indicators/catalogue.ts';
import { maskTold } from '../ingest/identity/hide-numbers.ts';
import { figureNames } from '../model/named-figures.ts';
import type { GivenReferences } from '../model/references.ts';
import type { Action, StaffAnswer, TemplateFile } from '../model/staff-files.ts';
import type { ReportStyle } from '../report/file-names.ts';
import { DEFAULT_FORMATS, FORMATS, type FormatName } from '../report/formats.ts';
import { readBounded } from './settings.ts';

/** The options of a command that decide what is drawn and what stands in it. */
export interface DrawingOptions {
  readonly style?: readonly ReportStyle[];
  readonly format?: readonly FormatName[];
  readonly focus?: string;
  readonly answers?: string;
  readonly actions?: string;
  readonly template?: string;
  readonly reference?: string;
  readonly interactive?: boolean;
}

/** What is to be drawn, checked before anything is counted. */
export interface Drawing {
  readonly styles: readonly ReportStyle[];
  readonly formats: readonly FormatName[];
  readonly focus: string | null;
  readonly interactive: boolean;
  /** The indicators that belong to it. */
  readonly area: readonly string[] | null;
  readonly template: TemplateFile | null;
  readonly answers: readonly StaffAnswer[] | null;
  readonly actions: readonly Action[] | null;
  /** The user's own reference figures and breaks in definition. */
  readonly beside: GivenReferences | null;
  /** An installed browser that prints to PDF; null where none is asked for. */
  readonly browser: string | null;
}

/**
 * Reads the files that go into the pages and finds what the formats need, so that a long run does not fail at its end.
 * `own`: ids of own indicators.
 * @throws CodedError 2 for a file that is missing or wrong, for a handout without its area, for PDF without a browser;
 *   4   for identity numbers in a file
 */
export async function planDrawing(options: DrawingOptions, own: readonly string[] = []): Promise<Drawing> {
  const ids = [...CATALOGUE.map((indicator) => indicator.id), ...own];
  const styles = options.style ?? ['sjuan'];
  const formats = options.format ?? DEFAULT_FORMATS;
  if (styles.includes('handout') && options.focus === undefined) throw noFocus();
  if (options.focus !== undefined && !ids.includes(options.focus)) throw unknownFocus(options.focus);
  return {
    styles,
    formats,
    focus: options.focus ?? null,
    interactive: options.interactive === true,
    area: options.focus === undefined ? null : areaOf(options.focus),
    ...(await readInserts(options, ids)),
    beside: options.reference === undefined ? null : await readBeside(options.reference),
    browser: formats.some((name) => FORMATS[name].needsBrowser) ? await chooseBrowser() : null,
  };
}

async function readInserts({ template, answers, actions }: DrawingOptions, ids: readonly string[]) {
  if (template === undefined && answers === undefined && actions === undefined) {
    return { template: null, answers: null, actions: null };
  }
  const [read, { chooseQuestions }] = await Promise.all([
    import('../ingest/answers/read-inserts.ts'),
    import('../report/inserts.ts'),
  ]);
  const ownTemplate = template === undefined ? null : read.readTemplate(await textOf(template), template, ids);
  const questions = chooseQuestions(ownTemplate ?? undefined).questions.map((question) => question.id);
  return {
    template: ownTemplate,
    answers: answers === undefined ? null : read.readAnswers(await textOf(answers), answers, questions),
    actions: actions === undefined ? null : read.readActions(await textOf(actions), actions, ids),
  };
}

async function readBeside(path: string): Promise<GivenReferences> {
  const { readReference } = await import('../ingest/answers/read-inserts.ts');
  return readReference(
    await textOf(path),
    path,
    new Map(CATALOGUE.map((indicator) => [indicator.id, figureNames(indicator)])),
  );
}

async function chooseBrowser(): Promise<string> {
  const { findBrowser } = await import('../report/pdf/browser.ts');
  const found = findBrowser(process.platform, process.env, existsSync);
  if (found === null) throw codedError('no-browser');
  return found;
}

async function textOf(path: string): Promise<string> {
  const { decodeSettings } = await import('../ingest/mapping/yaml.ts');
  return decodeSettings(readBounded(path, () => noInsert(path)));
}

const noInsert = (path: string) => codedError('no-insert', { path });

/** An indicator, its descendants and its ancestors (`from`). */
export function areaOf(id: string): readonly string[] {
  const parent = (id: string): string | undefined => CATALOGUE.find((each) => each.id === id)?.from;
  const above = (id: string): readonly string[] => {
    const over = parent(id);
    // everybody is a recipient, so that `recipients` is not part of any area
    return over === undefined || over === 'recipients' ? [] : [over, ...above(over)];
  };
  const ids = CATALOGUE.map((indicator) => indicator.id);
  // an own indicator is an area of its own
  return ids.includes(id)
    ? ids.filter((other) => other === id || above(id).includes(other) || above(other).includes(id))
    : [id];
}

const unknownFocus = (id: string) => codedError('unknown-indicator.focus', { id: quote(id) });

/** Only what looks like an id is repeated. */
const quote = (id: string): string => (/^[a-z][a-z0-9-]{0,39}$/i.test(id) ? maskTold(id) : '?');

const noFocus = () => codedError('no-focus');
