/** Names by which Swedish and English exports write months, first three letters; `maj` and `may`, `okt` and `oct`. */
const MONTH_NAMES: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  maj: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};
const FULL_NAMES =
  /^(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|maj|may|june?|juni|july?|juli|aug(?:usti|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Month 1–12 by its Swedish or English name or short form, small letters; null for any other word. */
export function monthByName(word: string): number | null {
  return FULL_NAMES.test(word) ? (MONTH_NAMES[word.slice(0, 3)] ?? null) : null;
}
