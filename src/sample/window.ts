/** The span of an export in months, and its last day; `ends` is the day about which the export is complete. */
export interface SampleWindow {
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly begins: number;
  readonly ends: number;
}
