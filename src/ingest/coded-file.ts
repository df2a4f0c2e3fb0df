/** The name to propose for a copy of a file with codes: beside it, a CSV whatever the source was. */
export function codedFile(file: string): string {
  return `${file.replace(/(\.[a-z]{2,7})?(\.gz)?$/i, '')}-koder.csv`;
}

/** A word of a command line as it must be written. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}._/\\:-]+$/u.test(word) ? word : JSON.stringify(word);
}
