/**
 * Measures the built program as people and scripts run it, whole processes, each against a floor of the same run:
 * `npm run bench`, with `--quick` for fewer runs, with `--only NAME` for the rows whose name has that in it. A judged
 * row that is past its target by more than the margin fails the run. A full run writes results.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judging } from './clocks.mjs';
import { pairs, timed } from './measure.mjs';
import { serviceTimeRates } from './service-time.mjs';
import { NOW, writeWorkspace } from './workspace.mjs';

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });

const MANY = 10_000;
const MARGIN = options.quick ? 1.25 : 1.1;
const RUNS = options.quick ? 5 : 25;
const LONG_RUNS = options.quick ? 1 : 5;

const itil = resolve('bin/itil.js');
const floors = fileURLToPath(new URL('floors.mjs', import.meta.url));
const env = { ITIL_NOW: NOW, ITIL_USER: 'mo', NO_COLOR: '1' };
const folder = mkdtempSync(join(tmpdir(), 'itil-bench-'));
const workspaces = new Map([10, MANY].map((count) => [count, join(folder, String(count))]));

const node = () => timed(['-e', '0']);
const tailOf = ({ id }) => id.slice(id.lastIndexOf('-') + 1).toLowerCase();

/** A row of the table: what is run, against what, by how much at most. */
const row = (name, floorName, target, measured, { judged = target !== undefined, note = '' } = {}) => {
  const { floor, subject, ratio, min, max, wall } = measured;
  const over = target !== undefined && ratio > target * (judged ? MARGIN : 1);
  const figures = [`${ratio.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`, wall.toFixed(2)];
  const times = [`${floorName}: ${floor.toFixed(0)} ms`, `${subject.toFixed(0)} ms`];
  const aim = target === undefined ? '' : `≤ ${target}${judged ? '' : ', not judged'}`;
  return {
    cells: [name, times[0], times[1], ...figures, aim, [over ? 'past it' : '', note].join(' ').trim()],
    failed: over && judged,
  };
};

const starts = () =>
  ['--version', '--help'].map((flag) => [
    `start: itil ${flag}`,
    () =>
      row(
        `start: itil ${flag}`,
        'node -e 0',
        1.25,
        pairs(RUNS, node, () => timed([itil, flag])),
      ),
  ]);

/** Each finds its record as the one before it did: the file is put back, outside the clock. What was opened stays. */
const oneRecord = (count, all) => {
  const cwd = workspaces.get(count);
  const find = (state) => all.find((one) => one.state === state);
  const run = (...words) => timed([itil, 'incident', ...words], { cwd, env });
  const open = () =>
    run('open', 'Checkout returns 502', '-s', 'checkout', '--impact', 'high', '--since', '-7m');
  const on = (state, nameOf, verb, ...words) => {
    const one = find(state);
    const path = join(cwd, one.path);
    const text = readFileSync(path);
    return () => {
      const time = run(verb, nameOf(one), ...words);
      if (verb !== 'show') writeFileSync(path, text);
      return time;
    };
  };
  const verbs = [
    ['in_progress', 'show'],
    ['new', 'ack'],
    ['in_progress', 'note', 'Rollback of payment-lib started'],
    ['in_progress', 'resolve', '--code', 'fixed', '--summary', 'Rolled back to 5.1'],
  ];
  const namings = [
    ['id', ({ id }) => id],
    ['tail', tailOf],
  ];
  const named = verbs.flatMap(([state, verb, ...words]) =>
    namings
      .filter(([naming]) => !options.quick || (naming === 'tail' && verb !== 'ack'))
      .map(([naming, nameOf]) => [`${verb} by ${naming}`, on(state, nameOf, verb, ...words)]),
  );
  return [['open', open], ...named].map(([verb, subject]) => {
    const name = `incident ${verb}, ${count} records`;
    return [name, () => row(name, 'node -e 0', 2.5, pairs(RUNS, node, subject))];
  });
};

const wholeWorkspace = (all) => {
  const cwd = workspaces.get(MANY);
  const read = () => timed([floors, 'read', cwd]);
  const run = (...words) => timed([itil, ...words], { cwd, env });
  const showWithoutIndex = () => {
    rmSync(join(cwd, '.itil'), { recursive: true, force: true });
    return run('incident', 'show', tailOf(all[0]));
  };
  const reading = 'reading the bytes';
  return [
    [
      'first use of a tail: builds the index',
      (name) => row(name, reading, undefined, pairs(LONG_RUNS, read, showWithoutIndex)),
    ],
    [
      `check of ${MANY} records, cold`,
      (name) =>
        row(
          name,
          reading,
          4,
          pairs(LONG_RUNS, read, () => run('check')),
          { judged: false },
        ),
    ],
    [
      `check of ${MANY} records against a loop with yaml and ajv`,
      (name) =>
        row(
          name,
          'yaml and ajv',
          0.25,
          pairs(
            1,
            () => timed([floors, 'yaml', cwd]),
            () => run('check'),
          ),
          { judged: false },
        ),
    ],
    [
      `incident list --all of ${MANY}`,
      (name) =>
        row(
          name,
          reading,
          undefined,
          pairs(LONG_RUNS, read, () => run('incident', 'list', '--all')),
        ),
    ],
  ]
    .filter(([name]) => !options.quick || !name.includes('yaml'))
    .map(([name, make]) => [name, () => make(name)]);
};

const imports = () => {
  const name = 'import of 300 incidents from ServiceNow';
  const export_ = resolve('test/fixtures/servicenow/uci-excerpt.csv');
  const mapping = resolve('examples/servicenow/uci.mapping.yaml');
  const subject = () => {
    const cwd = mkdtempSync(join(folder, 'import-'));
    writeFileSync(join(cwd, 'itil.yaml'), 'schema: itil/1\n');
    return timed([itil, 'import', 'servicenow', export_, '--mapping', mapping], { cwd, env });
  };
  return [
    name,
    () => {
      const measured = pairs(LONG_RUNS, node, subject);
      const note = `${Math.round(300 / (measured.subject / 1000))} incidents a second`;
      return row(name, 'node -e 0', undefined, measured, { note });
    },
  ];
};

const serviceTime = [
  'service time',
  async () => {
    const { due, elapsed } = await serviceTimeRates();
    const rates = `${(due / 1e6).toFixed(1)} million due, ${(elapsed / 1e6).toFixed(1)} million elapsed a second`;
    const failed = Math.min(due, elapsed) < 1e6 / MARGIN;
    return {
      cells: ['service time', '', rates, '', '', '≥ 1 million a second', failed ? 'past it' : ''],
      failed,
    };
  },
];

const CLOCKS = 'judging 100,000 incidents by two targets each';

const clocks = [
  CLOCKS,
  async () => {
    const { clocks: judged, seconds } = await judging();
    const failed = seconds > 0.5 * MARGIN;
    const took = `${seconds.toFixed(2)} s for ${judged} clocks`;
    return { cells: [CLOCKS, '', took, '', '', '< 0.5 s', seconds > 0.5 ? 'past it' : ''], failed };
  },
];

const HEAD = ['what', 'floor', 'CPU', 'ratio (least–most)', 'ratio of wall times', 'target', ''];
const line = (cells) => `| ${cells.join(' | ')} |`;

const report = (rows) =>
  [
    '# Benchmarks',
    '',
    'Written by `npm run bench`: whole processes of the built program, each in turn with its floor. CPU is user and system',
    `time, a ratio the median of ${RUNS} pairs (${LONG_RUNS} where a run takes seconds). Judged rows fail past target × ${MARGIN}.`,
    '',
    `${NOW_DATE}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB.`,
    '',
    line(HEAD),
    line(HEAD.map(() => '---')),
    ...rows.map(({ cells }) => line(cells)),
    '',
  ].join('\n');

const NOW_DATE = new Date().toISOString().slice(0, 10);

try {
  const [few, many] = [...workspaces].map(([count, path]) => writeWorkspace(path, count));
  const all = [
    ...starts(),
    ...oneRecord(10, few),
    ...oneRecord(MANY, many),
    serviceTime,
    clocks,
    ...wholeWorkspace(many),
    imports(),
  ];
  const chosen = all.filter(([name]) => options.only === undefined || name.includes(options.only));
  // What changed within the last two seconds is never taken from the index.
  await setTimeout(2_500);
  for (const [count, records] of [
    [10, few],
    [MANY, many],
  ])
    timed([itil, 'incident', 'show', tailOf(records[0])], { cwd: workspaces.get(count), env });

  console.log(line(HEAD));
  const rows = [];
  for (const [, measure] of chosen) {
    rows.push(await measure());
    console.log(line(rows.at(-1).cells));
  }
  if (!options.quick && options.only === undefined)
    writeFileSync(new URL('results.md', import.meta.url), report(rows));
  if (rows.some(({ failed }) => failed)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
