import { existsSync, readFileSync } from 'node:fs';
import { CodedError, EXIT } from '../errors/coded-error.ts';
import { CATALOGUE } from '../indicators/catalogue.ts';
import type { Action } from '../model/actions-file.ts';
import type { StaffAnswer } from '../model/answers-file.ts';
import type { TemplateFile } from '../model/template-file.ts';
import type { ReportStyle } from '../report/render-report.ts';

export const STYLES = ['sjuan', '3r', 'memo', 'handout'] as const satisfies readonly ReportStyle[];
export const FORMATS = ['html', 'json', 'csv', 'xlsx', 'docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** The options of a command that decide what is drawn and what stands in it. */
export interface DrawingOptions {
  readonly style?: readonly ReportStyle[];
  readonly format?: readonly Format[];
  readonly focus?: string;
  readonly answers?: string;
  readonly actions?: string;
  readonly template?: string;
}

/** What is to be drawn, checked before anything is counted. */
export interface Drawing {
  readonly styles: readonly ReportStyle[];
  readonly formats: readonly Format[];
  readonly focus: string | null;
  readonly template: TemplateFile | null;
  readonly answers: readonly StaffAnswer[] | null;
  readonly actions: readonly Action[] | null;
  /** An installed browser that prints to PDF; null where none is asked for. */
  readonly browser: string | null;
}

/**
 * Reads the files that go into the pages and finds what the formats need, so that a run does not end in vain.
 * `own`: ids of own indicators.
 * @throws CodedError 2 for a file that is missing or wrong, for a handout without its area, for PDF without a browser; 4
 *   for identity numbers in a file
 */
export async function planDrawing(options: DrawingOptions, own: readonly string[] = []): Promise<Drawing> {
  const ids = [...CATALOGUE.map((one) => one.id), ...own];
  const styles = options.style ?? ['sjuan'];
  const formats = options.format ?? ['html', 'json'];
  if (styles.includes('handout') && !ids.includes(options.focus ?? '')) throw noFocus();
  return {
    styles,
    formats,
    focus: options.focus ?? null,
    ...(await readInserts(options, ids)),
    browser: formats.includes('pdf') ? await chooseBrowser() : null,
  };
}

async function readInserts({ template, answers, actions }: DrawingOptions, ids: readonly string[]) {
  if (template === undefined && answers === undefined && actions === undefined) {
    return { template: null, answers: null, actions: null };
  }
  const [read, own, given, { chooseQuestions }] = await Promise.all([
    import('../ingest/answers/read-template.ts'),
    import('../ingest/answers/read-answers.ts'),
    import('../ingest/answers/read-actions.ts'),
    import('../report/templates/choose-template.ts'),
  ]);
  const ownTemplate = template === undefined ? null : read.readTemplate(text(template), template, ids);
  const questions = chooseQuestions(ownTemplate ?? undefined).questions.map((one) => one.id);
  return {
    template: ownTemplate,
    answers: answers === undefined ? null : own.readAnswers(text(answers), answers, questions),
    actions: actions === undefined ? null : given.readActions(text(actions), actions, ids),
  };
}

async function chooseBrowser(): Promise<string> {
  const [{ findBrowser }, { pdfTroubles }] = await Promise.all([
    import('../report/pdf/find-browser.ts'),
    import('../report/pdf/pdf-troubles.ts'),
  ]);
  const found = findBrowser(process.platform, process.env, existsSync);
  const { what, advice } = pdfTroubles['no-browser'];
  if (found === null) throw new CodedError(EXIT.usage, 'no-browser', what, advice);
  return found;
}

function text(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CodedError(
      EXIT.usage,
      'no-insert',
      {
        sv: `Filen ${path} finns inte eller går inte att läsa.`,
        en: `The file ${path} does not exist or cannot be read.`,
      },
      { sv: 'Kontrollera --answers, --actions och --template.', en: 'Check --answers, --actions and --template.' },
    );
  }
}

const noFocus = () =>
  new CodedError(
    EXIT.usage,
    'no-focus',
    {
      sv: 'Ett handout gäller ett område, och det är inte angivet.',
      en: 'A handout is about one area, and none is named.',
    },
    {
      sv: 'Skriv till exempel --style handout --focus referral-share. gender-audit indicators listar alla.',
      en: 'Write for example --style handout --focus referral-share. gender-audit indicators lists them all.',
    },
  );
