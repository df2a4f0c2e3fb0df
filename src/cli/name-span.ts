/** `2025`, `2025-Q3`, `2025-09` where the window is just that, else `2025-01-15--2025-09-30`. */
export function nameSpan({ from, to }: { readonly from: string; readonly to: string }): string {
  const [year, start] = [from.slice(0, 4), from.slice(5)];
  const months: Readonly<Record<string, string>> = {
    '01-01 12-31': year,
    '01-01 03-31': `${year}-Q1`,
    '04-01 06-30': `${year}-Q2`,
    '07-01 09-30': `${year}-Q3`,
    '10-01 12-31': `${year}-Q4`,
  };
  const whole = to.startsWith(year) ? months[`${start} ${to.slice(5)}`] : undefined;
  if (whole !== undefined) return whole;
  const month = from.slice(0, 7);
  const last = new Date(Date.UTC(Number(year), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10);
  return start.endsWith('-01') && to === last ? month : `${from}--${to}`;
}
