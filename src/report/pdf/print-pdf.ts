import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { openPipe, printPage } from './browser.ts';

export type PrintedPdf = { readonly bytes: Uint8Array } | { readonly trouble: 'browser-silent' | 'browser-failed' };

export interface PrintOptions {
  /** ISO day that stands as the date of the file: the document's `as_of`. */
  readonly date: string;
  /** Milliseconds before the browser is closed. */
  readonly patience?: number;
  readonly signal?: AbortSignal;
}

const PATIENCE = 60_000;

/**
 * A page printed to PDF by an installed browser: tagged, with an outline, no header or footer of the browser's own,
 * with the network shut. Page and PDF go through a pipe and never to the disk; the browser's profile lies in a
 * temporary folder that is removed whatever happens. Equal pages give equal bytes with the same browser. Throws only
 * what the file system throws.
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

/** Starts the browser, and makes sure that it has ended before anything is returned. */
async function printWith(
  path: string,
  html: string,
  folder: string,
  { patience = PATIENCE, signal }: PrintOptions,
): Promise<PrintedPdf> {
  const child = spawn(path, flags(join(folder, 'profile')), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
    // some of a browser's caches lie next to the profile
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
    // No traffic: the page asks for none, and the browser must make no requests of its own.
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

/** `D:20261121213000`, the date form of PDF (ISO 32000-1, 7.9.4), in the file's account of itself. */
const DATE = /(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g;
/** Names of tagged elements. The browser numbers them on from a count that differs from run to run. */
const NAME = /\(node(\d{8})\)/g;

/**
 * The same PDF with one fixed date and with the names of its tags counted from 1, so that equal pages are equal bytes.
 * Digits are put in the place of digits, and names keep their order: nothing moves, and every table of places and names
 * in the file stays true.
 */
export function steadyPdf(pdf: Uint8Array, isoDay: string): Uint8Array {
  const time = `${isoDay.replaceAll('-', '')}000000`;
  if (!/^\d{14}$/.test(time)) throw new RangeError('not an ISO day');
  const text = Buffer.from(pdf).toString('latin1');
  const names = [...new Set([...text.matchAll(NAME)].map((match) => match[1]!))].toSorted();
  const places = new Map(names.map((name, at) => [name, String(at + 1).padStart(name.length, '0')]));
  const steady = text
    .replace(DATE, (_, head: string) => head + time)
    .replace(NAME, (_, name: string) => `(node${places.get(name)})`);
  return Buffer.from(steady, 'latin1');
}
