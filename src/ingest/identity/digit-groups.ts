const DECIMAL = /^[-+]?\d[\d ]*[.,]\d{5,}$/;

/** Digits hard against each other. */
export interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** The text between the group before and this one. */
  readonly gap: string;
  /** Behind the decimal mark of a cell of one number: it begins nothing, but may end what the whole part begins. */
  readonly decimal: boolean;
}

/** The groups of digits of a text as normal-text.ts writes it. */
export function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = [];
  const decimal = DECIMAL.test(text);
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue;
    const start = at;
    while (isDigit(text, at)) at++;
    const gap = text.slice(last, start);
    groups.push({ start, end: at, digits: text.slice(start, at), gap, decimal: decimal && /[.,]/.test(gap) });
    last = at;
  }
  return groups;
}

export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};
