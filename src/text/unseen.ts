/**
 * Letters that no screen shows: soft hyphen, zero width, marks of direction, joiners, variation selectors, byte order,
 * the fillers of Hangul. Unicode's own list (Default_Ignorable_Code_Point), not one of ours.
 */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** A text without the letters that nobody sees. Two texts that look the same are then the same. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}
