import { posix, win32 } from 'node:path';
import type { Readable, Writable } from 'node:stream';

type Env = Readonly<Record<string, string | undefined>>;

/** Chrome first, then Edge (on every Windows machine), then Chromium. */
const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];
const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];
const LINUX = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];
const LINUX_PLACES = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];

/**
 * Path of an installed Chrome, Edge or Chromium, or null. `CHROME_PATH` alone decides where it is set: a browser that
 * was named is not replaced by another. `exists` answers whether a file is there.
 */
export function findBrowser(platform: NodeJS.Platform, env: Env, exists: (path: string) => boolean): string | null {
  const places = env.CHROME_PATH ? [env.CHROME_PATH] : wellKnown(platform, env);
  return places.find((path) => exists(path)) ?? null;
}

function wellKnown(platform: NodeJS.Platform, env: Env): readonly string[] {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS.flatMap((parts) => roots.map((root) => win32.join(root, ...parts)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return MAC.flatMap((app) => roots.map((root) => posix.join(root, app)));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return [...LINUX.flatMap((name) => folders.map((folder) => posix.join(folder, name))), ...LINUX_PLACES];
}

/** What a browser answers: fields by name, looked at by the one who asked. */
type Answer = Readonly<Record<string, unknown>>;

/** A conversation with a browser over its own pair of pipes. */
interface BrowserPipe {
  /** The answer to a command of the DevTools protocol; null where the browser refuses or has gone. */
  readonly ask: (method: string, params?: Answer, session?: string) => Promise<Answer | null>;
  /** Settles when the event comes next; false where the browser goes before that. */
  readonly hear: (event: string) => Promise<boolean>;
  /** Tells everyone waiting that no more messages will come. */
  readonly end: () => void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Answer;
}

/**
 * Speaks the DevTools protocol over `--remote-debugging-pipe`: JSON with a zero byte after each message, so nothing
 * listens on a port that another program could reach. https://chromedevtools.github.io/devtools-protocol/
 */
export function openPipe(toBrowser: Writable, fromBrowser: Readable): BrowserPipe {
  const asked = new Map<number, (answer: Answer | null) => void>();
  const awaited = new Map<string, (came: boolean) => void>();
  let gone = false;
  let last = 0;
  let parts: Buffer[] = [];

  const receive = (message: Message): void => {
    if (message.id !== undefined) {
      asked.get(message.id)?.(message.result ?? null);
      asked.delete(message.id);
    } else if (message.method !== undefined) {
      awaited.get(message.method)?.(true);
      awaited.delete(message.method);
    }
  };
  const end = (): void => {
    gone = true;
    for (const settle of asked.values()) settle(null);
    for (const settle of awaited.values()) settle(false);
    asked.clear();
    awaited.clear();
  };

  fromBrowser.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let zero = chunk.indexOf(0); zero !== -1; zero = chunk.indexOf(0, from)) {
      const text = Buffer.concat([...parts, chunk.subarray(from, zero)]).toString('utf8');
      parts = [];
      from = zero + 1;
      receive(JSON.parse(text) as Message); // the protocol's own form; only these three fields are used
    }
    parts.push(chunk.subarray(from));
  });
  fromBrowser.on('close', end);
  // A browser that dies closes its end; whoever waits is told by `end`.
  fromBrowser.on('error', end);
  toBrowser.on('error', end);

  return {
    ask: (method, params = {}, session) =>
      new Promise((settle) => {
        if (gone) return settle(null);
        last += 1;
        asked.set(last, settle);
        toBrowser.write(
          `${JSON.stringify({ id: last, method, params, ...(session ? { sessionId: session } : {}) })}\0`,
        );
      }),
    hear: (event) => new Promise((settle) => (gone ? settle(false) : awaited.set(event, settle))),
    end,
  };
}

/** How a page is printed: as its own style sheet says, with background, tags and outline, without header and footer. */
const SETTINGS = {
  printBackground: true,
  preferCSSPageSize: true,
  displayHeaderFooter: false,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/**
 * Has a browser print a page; null where it does not. The page goes over the pipe and never to the disk: it has no
 * address of its own, and a browser that is shut in with files of its own can print it too.
 */
export async function printPage(browser: BrowserPipe, html: string): Promise<Uint8Array | null> {
  const opened = await browser.ask('Target.createTarget', { url: 'about:blank' });
  const attached = await browser.ask('Target.attachToTarget', { targetId: opened?.targetId, flatten: true });
  const session = attached?.sessionId;
  if (typeof session !== 'string') return null;
  await browser.ask('Page.enable', {}, session);
  const loaded = browser.hear('Page.loadEventFired');
  // The main frame of a page has the name of its target.
  const filled = await browser.ask('Page.setDocumentContent', { frameId: opened?.targetId, html }, session);
  if (filled === null || !(await loaded)) return null;
  const printed = await browser.ask('Page.printToPDF', SETTINGS, session);
  return typeof printed?.data === 'string' ? Buffer.from(printed.data, 'base64') : null;
}
