import { describe, expect, it } from 'vitest';
import { modelRuns } from '../../../src/domain/change/model-runs.ts';
import { changesIn } from '../../../src/domain/check.ts';
import { exampleWorkspace } from '../../support/example-workspace.ts';

/** A run of the model on a day of August: `s`uccessful, with `i`ssues, `f`ailed, `b`acked out, `c`aused a P1, `-` unfinished. */
const run = (code: string, day: number): string => {
  const date = `2026-08-${String(day).padStart(2, '0')}`;
  const outcome = {
    s: 'successful',
    c: 'successful',
    i: 'successful_with_issues',
    f: 'failed',
    b: 'backed_out',
  }[code];
  const id = `CHG-20260801-D${String(day).padStart(3, '0')}`;
  const done =
    outcome === undefined
      ? ''
      : `actual: {from: ${date}T10:00Z, to: ${date}T11:00Z}\noutcome: {code: ${outcome}}\n`;
  const caused =
    code === 'c'
      ? `---\n# incidents/2026/08/INC-20260801-D${String(day).padStart(3, '0')}.yaml\npriority: P1\ncaused_by: ${id}\n`
      : '';
  return `# changes/2026/08/${id}.yaml\ntype: standard\nmodel: rotate\n${done}${caused}`;
};

/** Days of the runs and of the failures; files stand in another order than the runs went. */
const runsOf = (codes: string) => {
  const documents = [...codes].map((code, i) => run(code, i + 1)).toReversed();
  const workspace = exampleWorkspace(documents.join('---\n'), 'change');
  const { runs, failures, suspended } = modelRuns(changesIn(workspace.rows), 'rotate', workspace);
  const days = (rows: typeof runs): readonly number[] => rows.map(({ id }) => Number(id.slice(-3)));
  return { runs: days(runs), failures: days(failures), suspended };
};

describe('the runs of a model', () => {
  it.each([
    ['s', [1], [], false],
    ['-', [], [], false],
    ['sfs', [1, 2, 3], [2], false],
    ['fb', [1, 2], [1, 2], true],
    ['cif', [1, 2, 3], [1, 3], true],
    ['fssssssssss', [2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [], false],
    ['ffssssssssss', [3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [], false],
    ['sfssssssssf', [2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [2, 11], true],
  ])('%s', (codes, runs, failures, suspended) => {
    expect(runsOf(codes)).toEqual({ runs, failures, suspended });
  });

  it('knows no runs of another model', () => {
    const workspace = exampleWorkspace(run('f', 1), 'change');
    expect(modelRuns(changesIn(workspace.rows), 'other', workspace).runs).toEqual([]);
  });
});
