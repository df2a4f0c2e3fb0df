/** What a reader of a workbook must know beside its cells. */
export interface WorkbookNotes {
  /** Numbers that are read as dates count from 1904. */
  readonly date1904: boolean;
  /** Rows below the heading that do not show in Excel; they are read like the others. */
  readonly hiddenRows: number;
  /** The sheet that was read does not show in Excel. */
  readonly hiddenSheet: boolean;
}
