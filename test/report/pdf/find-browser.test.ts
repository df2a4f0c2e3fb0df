import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../../src/report/pdf/browser.ts';

/** A machine that has just these files. */
const has =
  (...files: readonly string[]) =>
  (path: string): boolean =>
    files.includes(path);

const windows = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';

describe('a browser is found', () => {
  test('on Windows: Chrome before Edge, wherever each is installed', () => {
    expect(findBrowser('win32', windows, has(edge))).toBe(edge);
    expect(findBrowser('win32', windows, has(edge, chrome))).toBe(chrome);
    const own = 'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowser('win32', { ...windows, LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' }, has(own))).toBe(own);
  });
  test('on macOS: for all users or for one', () => {
    const all = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const one = '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser('darwin', { HOME: '/Users/a' }, has(all, one))).toBe(all);
    expect(findBrowser('darwin', { HOME: '/Users/a' }, has(one))).toBe(one);
  });
  test('on Linux: by the search path, then where packages put it', () => {
    const env = { PATH: '/usr/local/bin:relative:/usr/bin' };
    expect(findBrowser('linux', env, has('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
    expect(findBrowser('linux', env, has('/usr/bin/chromium', '/usr/local/bin/google-chrome'))).toBe(
      '/usr/local/bin/google-chrome',
    );
    expect(findBrowser('linux', {}, has('/snap/bin/chromium'))).toBe('/snap/bin/chromium');
    expect(findBrowser('linux', env, has('relative/chromium'))).toBeNull();
  });
  test('by CHROME_PATH alone where it is set', () => {
    const env = { ...windows, CHROME_PATH: 'D:\\chrome.exe' };
    expect(findBrowser('win32', env, has('D:\\chrome.exe', chrome))).toBe('D:\\chrome.exe');
    expect(findBrowser('win32', env, has(chrome))).toBeNull();
  });
  test('or not at all', () => {
    for (const platform of ['win32', 'darwin', 'linux'] as const)
      expect(findBrowser(platform, { ...windows, PATH: '/usr/bin' }, has())).toBeNull();
  });
});
