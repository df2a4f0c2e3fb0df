import type { Readable, Writable } from 'node:stream';

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
 * Has a browser print a page; null where it does not. The page goes over the pipe and never to the disk: it has no address
 * of its own, and a browser that is shut in with files of its own can print it too.
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
