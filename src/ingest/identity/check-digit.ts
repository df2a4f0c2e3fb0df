/**
 * True where the last of ten digits is the check digit of the first nine: weights 2, 1, 2 … , digits of the products
 * added, modulus 10 (Skatteverket, rättslig vägledning 330245).
 */
export function hasCheckDigit(tenDigits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 10; i++) {
    const product = Number(tenDigits[i]) * (i % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}
