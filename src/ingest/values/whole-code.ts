/** `1.0` and `0,0`: a code that went through a column of decimals. */
const DECIMAL_CODE = /^(\d+)[.,]0+$/;

/** The form in which a folded label is compared with codes: `1.0` is `1`. Words and other numbers stay as they are. */
export function wholeCode(folded: string): string {
  return DECIMAL_CODE.exec(folded)?.[1] ?? folded;
}
