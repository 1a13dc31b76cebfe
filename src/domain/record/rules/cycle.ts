import { getAt } from '../../path.ts';
import { defineRule, type World } from '../../rule.ts';

const LINKS = ['parent', 'duplicate_of', 'follows'] as const;

type Read = Pick<World, 'catalogue' | 'records'>;

/** Where a field of a record leads: one record for a link, any number of services for `depends_on`. */
const leadsTo = (field: string, id: string, { catalogue, records }: Read): readonly string[] => {
  if (field === 'depends_on') return catalogue.services.get(id)?.depends_on ?? [];
  const next = getAt(records.get(id)?.record, field);
  return typeof next === 'string' ? [next] : [];
};

/** The way from a record back to itself along one field, both ends named; undefined where there is none. */
const wayBack = (
  field: string,
  id: string,
  first: readonly string[],
  world: Read,
): readonly string[] | undefined => {
  const seen = new Set<string>();
  const ways = first.map((next) => [id, next]);
  for (let way = ways.pop(); way; way = ways.pop()) {
    const last = way.at(-1) as string;
    if (last === id) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of leadsTo(field, last, world)) ways.push([...way, next]);
  }
  return undefined;
};

export const cycle = defineRule({
  id: 'record/cycle',
  kinds: ['incident', 'service'],
  level: 'error',
  summary: 'Parents, duplicates, followers and dependencies never lead back to where they began.',
  why: 'In a circle no record carries the work, and no service is the one below.',
  bad: `id: INC-20260908-K7Q2
parent: INC-20260908-K7Q2`,
  good: `id: INC-20260908-K7Q2
parent: INC-20260908-P4XD
---
# incidents/2026/09/INC-20260908-P4XD.yaml
title: The payment gateway is down`,
  reads: ['catalogue', 'records'],
  guards: ['open', 'link', 'cancel'],

  *check({ kind, record }, world) {
    const fields = kind === 'service' ? (['depends_on'] as const) : LINKS;
    for (const field of fields) {
      const value = getAt(record, field);
      if (value === undefined) continue;
      const way = wayBack(field, record.id, [value].flat() as string[], world);
      if (way) yield { at: [field], message: `${field} leads back to itself: ${way.join(' → ')}` };
    }
  },
});
