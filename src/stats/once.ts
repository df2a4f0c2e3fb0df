/** The same reading, made once of each object: one spell stands in many pairs. */
export function once<From extends object, To extends object | number | null>(
  read: (from: From) => To,
): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const found = known.get(from);
    if (found !== undefined) return found;
    const made = read(from);
    known.set(from, made);
    return made;
  };
}
