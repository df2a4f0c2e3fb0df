import { withoutUnseen } from '../../text/unseen.ts';

/** Any run of blanks, no-break and thin spaces included, and the empty Braille cell. */
const BLANKS = /[\s\u00a0\u2000-\u200a\u202f\u205f\u2800\u3000]+/g;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
/** `="0001"`: how a system tells Excel that a cell is text and no number. */
const TEXT_GUARD = /^="([^"]*)"$/;

/** A cell as its reader sees it: composed letters, single blanks, none at the ends, no guard against Excel. */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text.startsWith('="') ? unguard(text) : text;
  return unguard(withoutUnseen(text).normalize('NFC').replace(BLANKS, ' ').trim());
}

const unguard = (text: string): string => TEXT_GUARD.exec(text)?.[1]?.trim() ?? text;

/** The form in which labels are compared: tidy, small letters, one kind of dash. */
export function foldLabel(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}
