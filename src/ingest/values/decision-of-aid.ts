const AID =
  '(?:(?:ekonomiskt )?bistånd|försörjningsstöd|socialbidrag|riksnorm|livsföring i övrigt|(?:enligt )?(?:4 kap\\.? ?1 ?§ )?sol)';
const BEHIND = new RegExp(`^(.+?) (?:till |av |på |om |avseende )?(?:ansökan om )?${AID}$`, 'u');
const BEFORE = new RegExp(`^(?:beslut(?: om)? |ansökan om )?${AID} ?[-:] (.+)$`, 'u');

/** `Bifall ekonomiskt bistånd`, `Beslut om försörjningsstöd – bifall`: the decision is that of the words beside the kind of aid. */
export function decisionOfAid(folded: string, decisionOf: (label: string) => string | undefined): string | undefined {
  const words = BEHIND.exec(folded)?.[1] ?? BEFORE.exec(folded)?.[1];
  return words === undefined ? undefined : decisionOf(words);
}
