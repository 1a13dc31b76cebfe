import type { Kind } from '../../../generated/types.ts';
import { recordPath } from '../../record-id.ts';
import { recordTypes } from '../../record-types.ts';
import { defineRule } from '../../rule.ts';

const properPath = (kind: Kind, id: string): string => {
  const type = recordTypes[kind];
  if (type.shape === 'file') return type.file;
  return type.shape === 'moving' ? recordPath(type.folder, id) : `${type.folder}/${id}.yaml`;
};

const split = (path: string): { readonly folder: string; readonly name: string } => {
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, slash), name: path.slice(slash + 1) };
};

export const fileName = defineRule({
  id: 'record/file-name',
  kinds: ['incident', 'change', 'problem', 'csi', 'sla', 'service', 'calendar', 'model'],
  level: 'error',
  summary: "A file is called as its record's id says and lies in the folder of its kind and date.",
  why: 'A record is found by its id without any index; a file elsewhere is as good as lost.',
  bad: `# incidents/2026/09/checkout-down.yaml
id: INC-20260908-K7Q2`,
  good: `# incidents/2026/09/INC-20260908-K7Q2.yaml
id: INC-20260908-K7Q2`,
  clause: '7.5',
  reads: [],

  *check({ kind, path, record }) {
    const proper = properPath(kind, record.id);
    if (path === proper) return;
    const is = split(path);
    const should = split(proper);
    yield {
      at: ['id'],
      message:
        is.name === should.name
          ? `the file lies in ${is.folder}, ${record.id} belongs in ${should.folder}`
          : `the file is called ${is.name}, its id is ${record.id}`,
      hint: `git mv ${path} ${proper}`,
    };
  },
});
