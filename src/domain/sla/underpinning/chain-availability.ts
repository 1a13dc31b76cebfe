/** A share as a fraction of whole numbers: products of percentages are compared, and told, without rounding. */
interface Fraction {
  readonly parts: bigint;
  readonly of: bigint;
}

/** One agreement's promised availability (`99.9%`) and how it stands to the others. */
export interface ChainLink {
  readonly target: string;
  readonly chain: 'serial' | 'parallel';
}

/** What the availabilities of a chain come to, and whether that reaches what was promised on top of it (rule U1). */
export interface ChainAvailability {
  /** The share as it is, up to the precision of a number. */
  readonly ratio: number;
  /** As a percentage, rounded down to what it takes to tell it from the promise. */
  readonly text: string;
  readonly reaches: boolean;
}

const ONE: Fraction = { parts: 1n, of: 1n };

/**
 * Serial availabilities multiply; the parallel ones together are one more link of the chain, which is down only when
 * all of them are: 1 - Π(1 - A).
 */
export const chainAvailability = (links: readonly ChainLink[], promised: string): ChainAvailability => {
  const of = (chain: ChainLink['chain']): readonly Fraction[] =>
    links.filter((link) => link.chain === chain).map(({ target }) => fractionOf(target));
  const parallel = of('parallel');
  const group = parallel.length === 0 ? ONE : complement(product(parallel.map(complement)));
  const whole = product([...of('serial'), group]);
  const promise = fractionOf(promised);
  return {
    ratio: ratioOf(whole),
    text: percentOf(whole, Math.max(3, decimalsOf(promised))),
    reaches: whole.parts * promise.of >= promise.parts * whole.of,
  };
};

const decimalsOf = (percent: string): number => percent.replace('%', '').split('.')[1]?.length ?? 0;

const fractionOf = (percent: string): Fraction => ({
  parts: BigInt(percent.replace('%', '').replace('.', '').trim()),
  of: 100n * 10n ** BigInt(decimalsOf(percent)),
});

const product = (fractions: readonly Fraction[]): Fraction =>
  fractions.reduce((a, b) => ({ parts: a.parts * b.parts, of: a.of * b.of }), ONE);

const complement = ({ parts, of }: Fraction): Fraction => ({ parts: of - parts, of });

const SCALE = 10n ** 15n;

const ratioOf = ({ parts, of }: Fraction): number => Number((parts * SCALE) / of) / Number(SCALE);

const percentOf = ({ parts, of }: Fraction, decimals: number): string => {
  const units = (parts * 100n * 10n ** BigInt(decimals)) / of;
  const digits = String(units).padStart(decimals + 1, '0');
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${digits.slice(0, digits.length - decimals)}${fraction === '' ? '' : `.${fraction}`} %`;
};
