import type { Catalogue } from '../../domain/catalogue.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Row } from '../../domain/row.ts';
import type { Host } from '../../host.ts';
import { type GuardWorld, neighboursOf, worldAround } from './world.ts';

/**
 * The errors that a change brings to records which it does not touch: a resolved parent gets an open child. Those that
 * stood there before stand in nobody's way.
 */
export const spoilt = async (
  host: Pick<Host, 'store' | 'now'>,
  catalogue: Catalogue,
  before: readonly Row[],
  after: readonly Row[],
  judge: (row: Row, world: GuardWorld) => readonly Finding[],
): Promise<readonly Finding[]> => {
  const neighbours = await neighboursOf(host, [...before, ...after]);
  if (neighbours.length === 0) return [];
  const errors = async (rows: readonly Row[]): Promise<readonly Finding[]> => {
    // What rules say of neighbours by comparing changes was there before, and does not count here.
    const world = await worldAround(host, catalogue, [...rows, ...neighbours], false);
    return neighbours.flatMap((row) => judge(row, world)).filter(({ level }) => level === 'error');
  };
  // By place, not by sentence: to resolve one of two open children is not to bring a new error.
  const place = ({ path, rule, at }: Finding): string => [path, rule, ...(at ?? [])].join(' ');
  const old = new Set((await errors(before)).map(place));
  return (await errors(after))
    .filter((finding) => !old.has(place(finding)))
    .map((finding) => ({ ...finding, hint: `itil show ${finding.id}` }));
};
