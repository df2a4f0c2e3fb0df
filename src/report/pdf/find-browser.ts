import { posix, win32 } from 'node:path';

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
