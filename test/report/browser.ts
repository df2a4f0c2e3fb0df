import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.ts';

/**
 * A real Chromium out of a package, without network services of its own. It exists for Linux on x64 only; elsewhere
 * this throws and says so, rather than letting a test pass that looked at nothing.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      `The browser tests need the Chromium of @sparticuz/chromium, which exists for linux x64, not for ${process.platform} ${process.arch}. Run them there.`,
    );
  return playwright.launch({
    executablePath: await unpackChromium(),
    // One process for all pages dies with the first page that is closed.
    args: [
      ...chromium.args.filter((arg) => arg !== '--single-process'),
      '--no-sandbox',
      '--disable-background-networking',
    ],
    headless: true,
  });
}
