/** Any run of blanks, no-break and thin spaces included; zero-width marks (U+200B–U+200D, U+FEFF) are taken out. */
const BLANKS = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const ZERO_WIDTH = /[\u200b-\u200d\ufeff]/g;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A cell as its reader sees it: composed letters, single blanks, none at the ends. */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFC').replace(ZERO_WIDTH, '').replace(BLANKS, ' ').trim();
}

/** The form in which labels are compared: tidy, small letters, one kind of dash. */
export function foldLabel(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}
