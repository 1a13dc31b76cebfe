/**
 * A ratio as a percentage: `99.7 %`, `100 %`, `<0.1 %`; with three digits `99.789 %`.
 *
 * Rounded down, never to the nearest, to at most so many decimals without trailing zeros: 98.9999 % of a target of
 * 99 % must not be read as 99 % (rule N4), nor one late case in a million as none. What binary fractions add or
 * take past the twelfth digit is no part of the figure: 0.29 is 29 %.
 */
export const percentText = (ratio: number, digits = 1): string => {
  const unit = 10 ** digits;
  const exact = Number((ratio * 100 * unit).toPrecision(12));
  if (exact > 0 && exact < 1) return `<${(1 / unit).toFixed(digits)} %`;
  const units = Math.floor(exact);
  const size = Math.abs(units);
  const decimals = String(size % unit)
    .padStart(digits, '0')
    .replace(/0+$/, '');
  const sign = units < 0 ? '-' : '';
  return `${sign}${Math.floor(size / unit)}${decimals === '' ? '' : `.${decimals}`} %`;
};
