import type { Target, Version } from '../../generated/types.ts';
import type { Attainment } from './attainment.ts';

/** What was promised, and whether it was kept: a miss that the target's `amber` tolerates is a miss all the same. */
export interface Judgement {
  readonly status: 'met' | 'missed' | 'no data';
  readonly colour: 'green' | 'amber' | 'red' | 'none';
}

type Figures = Pick<Attainment, 'met' | 'n'>;

const NO_DATA: Judgement = { status: 'no data', colour: 'none' };
const WHOLE = '100%';
/** The warning band above a promised share, in points (rule N5). */
const BAND = 2;

/**
 * Judges a share against a promised percentage, on counts and not on a rounded ratio (rule N4): amber is met within two
 * points of the promise, short of 100 % (rule N5), and a miss down to `amber`.
 */
export const judgeShare = ({ met, n }: Figures, promised: string, amber?: string): Judgement => {
  if (n === 0) return NO_DATA;
  if (reaches(met, n, promised)) {
    const near = met < n && !exceeds(met, n, promised, BAND);
    return { status: 'met', colour: near ? 'amber' : 'green' };
  }
  const tolerated = amber !== undefined && reaches(met, n, amber);
  return { status: 'missed', colour: tolerated ? 'amber' : 'red' };
};

/** A percentage as a whole number of parts: `99.95%` is 9995 of 10000. */
export const partsOf = (percent: string): { readonly parts: number; readonly of: number } => {
  const [whole = '0', decimals = ''] = percent.replace('%', '').split('.');
  return { parts: Number(whole + decimals), of: 100 * 10 ** decimals.length };
};

const reaches = (met: number, n: number, percent: string): boolean => {
  const { parts, of } = partsOf(percent);
  return met * of >= parts * n;
};

const exceeds = (met: number, n: number, percent: string, points: number): boolean => {
  const { parts, of } = partsOf(percent);
  return met * of > (parts + (points * of) / 100) * n;
};

/** True if a target promises a share for each priority rather than one for all (rule N5). */
export const isByPriority = (target: Target, version: Version): boolean =>
  typeof (target.attainment ?? version.attainment) === 'object';

/** The promised percentage: the target's, else the version's, else 100 %; for one priority or for all together. */
export const promisedFor = (target: Target, version: Version, priority: string | null): string => {
  for (const said of [target.attainment, version.attainment]) {
    if (typeof said === 'string') return said;
    const own = priority === null ? undefined : said?.[priority as 'P1'];
    if (own !== undefined) return own;
  }
  return WHOLE;
};

const COLOURS = ['none', 'green', 'amber', 'red'] as const;

/** The judgement of several parts together (rules N5, A4): met only if each that has data is. */
export const worstOf = (judgements: readonly Judgement[]): Judgement => {
  const status = (['missed', 'met'] as const).find((one) => judgements.some((j) => j.status === one));
  if (status === undefined) return NO_DATA;
  const counted = judgements.filter((j) => j.status === status);
  const colour = counted.reduce<Judgement['colour']>(
    (worst, j) => (COLOURS.indexOf(j.colour) > COLOURS.indexOf(worst) ? j.colour : worst),
    'none',
  );
  return { status, colour };
};
