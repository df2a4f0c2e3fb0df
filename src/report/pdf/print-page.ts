import type { BrowserPipe } from './browser-pipe.ts';

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
