/** SQL of the day that lies `months` calendar months after another, end of month clamped; days since 1970. */
export function addMonthsSql(day: string, months: number): string {
  return `CAST(CAST(DATE '1970-01-01' + CAST(${day} AS INTEGER) + INTERVAL ${months} MONTH AS DATE) - DATE '1970-01-01' AS INTEGER)`;
}

/** SQL of the month that a day lies in: year × 12 + month − 1. */
export function monthOfDaySql(day: string): string {
  const date = `(DATE '1970-01-01' + CAST(${day} AS INTEGER))`;
  return `CAST(year(${date}) * 12 + month(${date}) - 1 AS INTEGER)`;
}
