/** A calendar date, or a whole month where `day` is null. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/** In which order day, month and year stand where no four digits at the beginning tell the year. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];
