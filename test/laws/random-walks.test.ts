import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, judgeAlone } from '../../src/domain/check.ts';
import { headDifferences } from '../../src/domain/lifecycle.ts';
import type { MovingType } from '../../src/domain/record-type.ts';
import { movingType } from '../../src/domain/record-types.ts';
import { formatInstant } from '../../src/domain/time/instant.ts';
import { zone } from '../../src/domain/time/zone.ts';
import { recordStore } from '../../src/node/record-store.ts';
import { runItil } from '../cli/run-itil.ts';
import { memoryAccess } from '../support/memory-access.ts';
import { firstTexts, nameOf, type Step, stepsArbitrary, wordsOf } from './random-steps.ts';

/** How many walks are tried: `WALKS=2000 npx vitest run test/laws/random-walks.test.ts` takes some minutes. */
const WALKS = Number(process.env.WALKS ?? 200);
const LONGEST = 40;

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 2, 8);

/** The errors of the workspace, where head and timeline differ, and files that are not in canonical form. */
const flaws = async (files: Map<string, string>, now: number): Promise<string[]> => {
  const store = recordStore({
    access: memoryAccess(files),
    judge: async () => judgeAlone,
    progress: () => {},
    remark: () => {},
  });
  const workspace = await store.workspace();
  // A change that runs may be rejected: that it is unauthorised then is a fact that no move could refuse.
  const errors = check(workspace, { now }).filter(
    ({ level, rule, message }) =>
      level === 'error' && !(rule === 'change/unauthorised' && message.endsWith('and rejected')),
  );
  const heads = workspace.rows.filter(
    ({ kind, record, spans }) =>
      headDifferences(movingType(kind) as unknown as MovingType, record, spans).length > 0,
  );
  const odd: string[] = [];
  for (const path of files.keys()) {
    const file = await store.canonical(path);
    if (file === undefined || file.text !== file.canonical) odd.push(`${path} is not canonical`);
  }
  return [
    ...errors.map(({ path, rule, message }) => `${path} ${rule}: ${message}`),
    ...heads.map(({ id }) => `${id}: head and timeline differ`),
    ...odd,
  ];
};

interface Walked {
  readonly statuses: readonly number[];
  /** What was typed up to the first step that broke the law, and how; undefined where none did. */
  readonly broken?: string;
}

const walk = async (steps: readonly Step[]): Promise<Walked> => {
  const statuses: number[] = [];
  const files = new Map(Object.entries(firstTexts));
  const typed: string[] = [];
  let now = START;
  let seed = 0;
  for (const step of steps) {
    now += step.pause * MINUTE;
    const at = formatInstant(now, zone('Europe/Berlin'));
    const idsIn = (folder: string): string[] =>
      [...files.keys()].filter((path) => path.startsWith(folder)).map(nameOf);
    const ids = { incident: idsIn('incidents/'), change: idsIn('changes/2026/11/') };
    const words = wordsOf(step, ids, now);
    const before = new Map(files);
    const env = { ITIL_NOW: at, ITIL_USER: step.by };
    const { status, out, err } = await runItil(words, { files, env, seed: () => `seed-${(seed += 1)}` });
    typed.push(
      `${at} ${step.by}: ${JSON.stringify(words)} → ${status}${status === 0 ? '' : ` ${err.trim()}`}`,
    );
    statuses.push(status);
    const wrong = status === 0 ? await flaws(files, now) : changed(before, files);
    if (status !== 0 && status !== 2) wrong.push(`status ${status}`);
    if (wrong.length > 0) return { statuses, broken: [...typed, out, ...wrong].join('\n') };
  }
  return { statuses };
};

/** A refused command changes no byte. */
const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .map((path) => `${path} was changed by a command that was refused`);

it.each(['incident', 'change'] as const)(
  'any sequence of moves of %ss that are accepted passes check, and one that is refused changes nothing',
  {
    timeout: 60_000 + WALKS * 1000,
  },
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(stepsArbitrary(kind, LONGEST), async (given) => {
        expect((await walk(given)).broken).toBeUndefined();
      }),
      { numRuns: WALKS },
    );
  },
);

const first = { incident: 0, whole: true };
const second = { incident: 1, whole: true };
const step = (verb: string, args: Step['args'], flags: Step['flags'] = [], pause = 1): Step => ({
  kind: 'incident',
  verb,
  args,
  flags,
  by: 'mo',
  pause,
});
const open = step('open', ['Checkout returns 502']);
const resolved: Step['flags'] = [
  ['service', 'checkout'],
  ['code', 'fixed'],
  ['summary', 'Rolled back'],
];
const asBefore: Step['flags'] = [['at', { ago: 2 }]];

it.each<readonly [what: string, steps: readonly Step[]]>([
  ['a cause that was never started', [step('open', ['x'], [['caused-by', 'CHG-20261030-P4XD']])]],
  [
    'a child of what is resolved',
    [open, step('resolve', [first], resolved), step('open', ['x'], [['parent', first]])],
  ],
  [
    'a child that comes to life again',
    [
      open,
      step('open', ['x'], [['parent', first]]),
      step('resolve', [second, first], resolved),
      step('reopen', [second], [['reason', 'It is back']]),
    ],
  ],
  [
    'what another follows comes to life again',
    [
      open,
      step('resolve', [first], resolved),
      step('open', ['x'], [['follows', first]]),
      step('reopen', [first], [['reason', 'It is back']]),
    ],
  ],
  [
    'the target of a duplicate is cancelled',
    [
      open,
      open,
      step('cancel', [second], [['duplicate-of', first]]),
      step('cancel', [first], [['reason', 'withdrawn']]),
    ],
  ],
  [
    'an earlier priority after a later one',
    [
      open,
      step('prioritise', [first], [['impact', 'high']], 5),
      step('prioritise', [first], [['priority', 'P1'], ['reason', 'x'], ...asBefore]),
    ],
  ],
  [
    'a word that only a later entry has',
    [open, step('inform', [first], [['audience', 'management']], 5), step('inform', [first], asBefore)],
  ],
  [
    'a correction for no reason',
    [
      open,
      step('cancel', [first], [['reason', 'withdrawn']]),
      step(
        'edit',
        [first],
        [
          ['resolution-code', 'fixed'],
          ['because', ''],
        ],
      ),
    ],
  ],
])('%s is refused', async (_, steps) => {
  const { statuses, broken } = await walk(steps);
  expect(broken).toBeUndefined();
  expect(statuses).toEqual(steps.map((_, i) => (i === steps.length - 1 ? 2 : 0)));
});
