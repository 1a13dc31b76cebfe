/**
 * A ratio as a percentage: `99.789 %`, `100 %`, `<0.001 %`.
 *
 * Rounded down, never to the nearest, to at most three decimals without trailing zeros: 98.9999 % of a target of
 * 99 % must not be read as 99 % (rule N4), nor one late case in a million as none. What binary fractions add or
 * take past the twelfth digit is no part of the figure: 0.29 is 29 %.
 */
export const percentText = (ratio: number): string => {
  const exact = Number((ratio * 100_000).toPrecision(12));
  if (exact > 0 && exact < 1) return '<0.001 %';
  const thousandths = Math.floor(exact);
  const size = Math.abs(thousandths);
  const decimals = String(size % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  const sign = thousandths < 0 ? '-' : '';
  return `${sign}${Math.floor(size / 1000)}${decimals === '' ? '' : `.${decimals}`} %`;
};
