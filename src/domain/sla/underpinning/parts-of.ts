import type { Records, Version } from '../../../generated/types.ts';
import type { Catalogue } from '../../catalogue.ts';
import { dependenciesOf } from '../../service/dependencies.ts';
import { type InForce, versionAt, versionsOf } from '../agreements.ts';

type Agreement = Records['sla'];

/** An agreement that another one rests on, and the version of it that counts. */
export interface Part {
  /** Its place in `underpinned_by`. */
  readonly index: number;
  readonly agreement: Agreement;
  readonly version: Version;
  readonly chain: 'serial' | 'parallel';
}

/** One that is named and underpins nothing (rule U2). */
export interface LeftOut {
  readonly index: number;
  readonly agreement: string;
  readonly why: string;
}

/** A version of an agreement and what it rests on, as both are in force at an instant. */
export interface Standing {
  readonly at: number;
  readonly version: Version;
  readonly parts: readonly Part[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * What an agreement rests on now, and from each day to come on which it or one below it changes: a version is judged
 * before it is in force, and none whose time is over.
 */
export const standingsOf = (agreement: Agreement, catalogue: Catalogue, now: number): readonly Standing[] => {
  const own = versionsOf(agreement, catalogue);
  const below = (agreement.underpinned_by ?? []).flatMap((named) => {
    const found = catalogue.agreements.get(named.agreement);
    return found ? [...versionsOf(found, catalogue)] : [];
  });
  const changes = [...own, ...below].map(({ from }) => from).filter((from) => from > now);
  return [...new Set([now, ...changes])]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const version = versionAt(own, at)?.version;
      return version ? [{ at, version, ...partsAt(agreement, catalogue, at) }] : [];
    });
};

const servicesOf = ({ service, services }: Agreement): readonly string[] => [
  ...(service === undefined ? [] : [service]),
  ...(services ?? []),
];

const partsAt = (
  agreement: Agreement,
  catalogue: Catalogue,
  at: number,
): Pick<Standing, 'parts' | 'leftOut'> => {
  const parts: Part[] = [];
  const leftOut: LeftOut[] = [];
  const own = servicesOf(agreement);
  const related = new Set(own.flatMap((slug) => [...dependenciesOf(slug, catalogue).keys()]));
  for (const [index, { agreement: id, chain = 'serial' }] of (agreement.underpinned_by ?? []).entries()) {
    const found = catalogue.agreements.get(id);
    const version = found && versionAt(versionsOf(found, catalogue), at)?.version;
    if (found && version && servicesOf(found).some((service) => related.has(service)))
      parts.push({ index, agreement: found, version, chain });
    else leftOut.push({ index, agreement: id, why: whyNot(found, version, own, catalogue, at) });
  }
  return { parts, leftOut };
};

const whyNot = (
  found: Agreement | undefined,
  version: Version | undefined,
  services: readonly string[],
  catalogue: Catalogue,
  at: number,
): string => {
  if (!found) return 'there is no such agreement';
  if (version)
    return `it is about ${servicesOf(found).join(', ') || 'no service'}, on which ${services.join(', ') || 'nothing'} does not rest`;
  const versions = versionsOf(found, catalogue);
  const next = versions.find(({ from }) => from > at);
  return next ? `it is not in force before ${next.version.from}` : `it ended on ${endOf(versions)}`;
};

const endOf = (versions: readonly InForce[]): string => versions.at(-1)?.version.until ?? 'a day unknown';
