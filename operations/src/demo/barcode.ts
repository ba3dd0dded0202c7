/** The check digit that completes the first twelve digits of an EAN-13. */
export function eanCheckDigit(twelve: string): number {
  const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return (10 - (sum % 10)) % 10;
}

/** 690 is China's prefix; the maker number 0000 is nobody's, so no scanner finds a real product. */
export function demoBarcode(item: number, variant: number): string {
  const twelve = `6900000${String(item).padStart(3, '0')}${String(variant).padStart(2, '0')}`;
  return `${twelve}${eanCheckDigit(twelve)}`;
}
