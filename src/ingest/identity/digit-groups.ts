const DECIMAL = /^[-+]?\d[\d ]*[.,]\d{5,}$/;

/** Digits hard against each other. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** The text between the group before and this one. */
  readonly gap: string;
}

/** The groups of digits of a text as normal-text.ts writes it. */
export function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = [];
  // what follows a decimal mark in a cell of one number begins nothing
  const until = DECIMAL.test(text) ? text.search(/[.,]/) : text.length;
  let last = 0;
  for (let at = 0; at < until; at++) {
    if (!isDigit(text, at)) continue;
    const start = at;
    while (isDigit(text, at)) at++;
    groups.push({ start, end: at, digits: text.slice(start, at), gap: text.slice(last, start) });
    last = at;
  }
  return groups;
}

export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};
