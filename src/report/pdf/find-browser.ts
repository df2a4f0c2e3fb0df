import { posix, win32 } from 'node:path';
import type { Text } from '../../text/text.ts';

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

/** What may stand in the way of a PDF; each has a line about what happened and one about what to do. */
export type PdfTrouble = 'no-browser' | 'browser-silent' | 'browser-failed';

const byHand: Text = {
  sv: 'Öppna report.html i en webbläsare och välj Skriv ut, Spara som PDF.',
  en: 'Open report.html in a browser and choose Print, Save as PDF.',
};

const also = (sv: string, en: string): Text => ({ sv: `${sv} ${byHand.sv}`, en: `${en} ${byHand.en}` });

/** Words for the command line, by trouble. No word of the browser's own reaches them. */
export const pdfTroubles: Readonly<Record<PdfTrouble, { readonly what: Text; readonly advice: Text }>> = {
  'no-browser': {
    what: {
      sv: 'PDF kräver Chrome, Edge eller Chromium, och ingen av dem hittades på datorn.',
      en: 'PDF needs Chrome, Edge or Chromium, and none of them was found on this computer.',
    },
    advice: also(
      'Ange webbläsarens sökväg i miljövariabeln CHROME_PATH.',
      'State the path of the browser in the environment variable CHROME_PATH.',
    ),
  },
  'browser-silent': {
    what: {
      sv: 'Webbläsaren blev inte klar med PDF-filen i tid och har stängts.',
      en: 'The browser did not finish the PDF in time and was closed.',
    },
    advice: also('Försök igen.', 'Try again.'),
  },
  'browser-failed': {
    what: {
      sv: 'Webbläsaren kunde inte göra PDF-filen.',
      en: 'The browser could not make the PDF.',
    },
    advice: also(
      'Uppdatera webbläsaren, eller ange en annan i miljövariabeln CHROME_PATH.',
      'Update the browser, or state another in the environment variable CHROME_PATH.',
    ),
  },
};
