import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { openPipe } from './browser-pipe.ts';
import type { PdfTrouble } from './pdf-troubles.ts';
import { printPage } from './print-page.ts';
import { steadyPdf } from './steady-pdf.ts';

export type PrintedPdf = { readonly bytes: Uint8Array } | { readonly trouble: PdfTrouble };

export interface PrintOptions {
  /** ISO day that stands as the date of the file: the document's `as_of`. */
  readonly date: string;
  /** Milliseconds before the browser is closed. */
  readonly patience?: number;
  readonly signal?: AbortSignal;
}

const PATIENCE = 60_000;

/**
 * A page printed to PDF by an installed browser: tagged, with an outline, no header or footer of the browser's own, with
 * the network shut. Page and PDF go through a pipe and never to the disk; the browser's profile lies in a temporary folder
 * that is removed whatever happens. Equal pages give equal bytes with the same browser. Throws only what the file system
 * throws.
 */
export async function printPdf(html: string, browserPath: string, options: PrintOptions): Promise<PrintedPdf> {
  const folder = mkdtempSync(join(tmpdir(), 'gender-audit-'));
  try {
    const printed = await printWith(browserPath, html, folder, options);
    return 'trouble' in printed ? printed : { bytes: steadyPdf(printed.bytes, options.date) };
  } finally {
    // A browser on Windows may hold its profile for a moment after it has ended.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Starts the browser, and sees to it that it has ended before anything is said. */
async function printWith(
  path: string,
  html: string,
  folder: string,
  { patience = PATIENCE, signal }: PrintOptions,
): Promise<PrintedPdf> {
  const child = spawn(path, flags(join(folder, 'profile')), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
    // some of a browser's own caches lie beside the profile
    env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder },
  });
  const browser = openPipe(child.stdio[3] as Writable, child.stdio[4] as Readable); // as `stdio` above says
  const ended = new Promise<void>((settle) => {
    const end = (): void => {
      browser.end();
      settle();
    };
    child.once('error', end);
    child.once('exit', end);
  });
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    child.kill('SIGKILL');
  };
  const clock = setTimeout(stop, patience);
  signal?.addEventListener('abort', stop);
  try {
    if (signal?.aborted) stop();
    const bytes = await printPage(browser, html);
    if (bytes === null) child.kill('SIGKILL');
    else void browser.ask('Browser.close');
    await ended;
    if (bytes !== null) return { bytes };
    return { trouble: stopped ? 'browser-silent' : 'browser-failed' };
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', stop);
  }
}

function flags(profile: string): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--no-startup-window',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-gpu',
    // No traffic: the page asks for none, and the browser is to have no errands of its own.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-pings',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // Chromium refuses to run as root inside its sandbox, as in most containers. The page is ours and has no script.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
