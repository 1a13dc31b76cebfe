import { once } from '../../once.ts';
import { movingKinds } from '../../record-types.ts';
import type { Row } from '../../row.ts';
import { defineRule } from '../../rule.ts';

/** The first path that bears each id. */
const firstPaths = once((rows: readonly Row[]): ReadonlyMap<string, string> => {
  const paths = new Map<string, string>();
  for (const { id, path } of rows) if (path < (paths.get(id) ?? '\uffff')) paths.set(id, path);
  return paths;
});

export const idUnique = defineRule({
  id: 'record/id-unique',
  kinds: movingKinds,
  level: 'error',
  summary: 'No two files bear the same id.',
  why: 'Two branches can open a record under one id; after the merge every link to it means two things.',
  bad: `id: INC-20260908-K7Q2
---
# incidents/2026/10/INC-20260908-K7Q2.yaml
id: INC-20260908-K7Q2`,
  good: `id: INC-20260908-K7Q2
---
# incidents/2026/09/INC-20260908-P4XD.yaml
id: INC-20260908-P4XD`,
  mend: 'Give one of the two another id and file name, name it so where it is referred to, and keep the old id under aliases.',
  clause: '7.5',
  reads: ['rows'],

  *check({ id, path }, { rows }) {
    const first = firstPaths(rows).get(id);
    if (first !== undefined && first !== path) {
      yield { at: ['id'], message: `${id} is the id of ${first} too`, hint: `itil check ${path} ${first}` };
    }
  },
});
