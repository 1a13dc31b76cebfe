import type { Block } from '../doc.ts';
import { check } from '../domain/check.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import { atLeast, compareFindings, type Finding, type Level } from '../domain/finding.ts';
import { fixable, fixesFor, type Prefer } from '../domain/fix.ts';
import type { Plan, Step } from '../domain/plan.ts';
import { knownRules, textRules } from '../domain/rules.ts';
import type { Workspace } from '../domain/workspace.ts';
import { UserError } from '../errors.ts';
import type { Ask, Host } from '../host.ts';
import { defineCommand, flag } from './command.ts';
import { type Mended, mendedOf, mendedView } from './mended.ts';
import { actor } from './record/actor.ts';

const LEVELS = ['error', 'warning', 'info'] as const;

export interface Checked {
  readonly findings: readonly Finding[];
  readonly records: number;
  readonly counts: Readonly<Record<Level, number>>;
  readonly failed: boolean;
  /** What `--fix` mended. */
  readonly fixed: readonly Mended[];
}

export const checkCommand = defineCommand({
  name: 'check',
  summary: 'Check every record against its schema and the rules.',
  details: 'Exit status 1 if a finding is at or above --fail-on, else 0.',
  examples: [
    'itil check',
    'itil check k7q2',
    'itil check incidents/2026/09 --rule incident/time-order',
    'itil check --fix',
    'itil check --strict --format json',
  ],
  args: [
    { name: 'what', summary: 'Paths, folders or ids: findings on these only.', optional: true, many: true },
  ],
  flags: {
    rule: flag.lines('Only this rule; may be repeated.', { word: 'rule' }),
    strict: flag.boolean('What depends on the time is an error too.'),
    'fail-on': flag.choice(
      LEVELS,
      'The gravest level that still passes lies below this one (default: error).',
    ),
    'max-warnings': flag.integer('Fail with more warnings than this.', { word: 'n' }),
    fix: flag.boolean('Mend what can be mended safely.'),
    prefer: flag.choice(
      ['timeline', 'head'],
      'With --fix: which of the two is right where head and timeline differ.',
    ),
    'format-check': flag.boolean('Say where a file is not in canonical form.'),
  },

  judges: true,

  async run(host, { args, flags }) {
    refuseUnknown(flags.rule ?? []);
    const workspace = await host.store.workspace();
    const scope = await scopeOf(host, workspace, args);
    const uncanonical = flags['format-check'] ? await notCanonical(host, workspace) : [];
    const judged = check(
      { ...workspace, findings: [...workspace.findings, ...uncanonical] },
      {
        now: host.now(),
        strict: flags.strict,
        nowFixed: host.nowIsFixed,
        ...(flags.rule ? { only: flags.rule } : {}),
      },
    ).filter((finding) => scope(finding.path));
    const { plan, fixed, remarks } = flags.fix
      ? await mend(host, workspace, judged, flags.prefer)
      : { plan: [], fixed: [], remarks: [] };
    const mended = new Set(fixed.map(({ path }) => path));
    const left = judged.filter(
      (f) => !(mended.has(f.path) && (fixable.includes(f.rule) || f.rule === 'record/canonical')),
    );
    const findings = (await host.store.locate(left)).toSorted(compareFindings);
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { level } of findings) counts[level] += 1;
    const failed =
      findings.some((f) => atLeast(f.level, flags['fail-on'] ?? 'error')) ||
      (flags['max-warnings'] !== undefined && counts.warning > flags['max-warnings']);
    const records = workspace.rows.length + workspace.catalogue.items.length + workspace.broken.size;
    const data = { findings, records, counts, failed, fixed };
    return flags.fix ? { data, plan, remarks } : { data };
  },

  view: ({ findings, records, counts, fixed }) => [
    ...(findings.length > 0 ? [{ block: 'findings', findings } satisfies Block] : []),
    ...fixed.flatMap(mendedView),
    { block: 'paragraph', cells: [summary(counts, records)] },
  ],
  failed: ({ failed }) => failed,
});

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

const summary = ({ error, warning, info }: Checked['counts'], records: number): string => {
  const said = [
    error > 0 && plural(error, 'error'),
    warning > 0 && plural(warning, 'warning'),
    info > 0 && `${info} info`,
  ].filter(Boolean);
  return said.length === 0
    ? `${plural(records, 'record')}, nothing to say`
    : `${said.join(', ')} in ${plural(records, 'record')}`;
};

const refuseUnknown = (names: readonly string[]): void => {
  const ids = knownRules.map((rule) => rule.id);
  for (const name of names) {
    if (ids.includes(name)) continue;
    const near = didYouMean(name, ids);
    throw new UserError(
      `'${name}' is no rule`,
      near === undefined ? 'itil explain' : `itil check --rule ${near}`,
    );
  }
};

/** Which paths the findings are wanted of: all, or those named by path, folder or id. Throws a UserError for what is none. */
const scopeOf = async (
  { store }: Host,
  { rows, catalogue, findings }: Workspace,
  names: readonly string[],
): Promise<(path: string) => boolean> => {
  const known = [...rows, ...catalogue.items, ...findings].map(({ path }) => path);
  const within = (path: string, name: string): boolean =>
    name === '.' || path === name || path.startsWith(`${name}/`);
  const wanted: string[] = [];
  for (const name of names) {
    const clean = name.replace(/^\.\/(?=.)/, '').replace(/(?<=.)\/$/, '');
    wanted.push(known.some((path) => within(path, clean)) ? clean : (await store.find(name)).path);
  }
  return (path) => wanted.length === 0 || wanted.some((name) => within(path, name));
};

/** Files that are not written as the writer would write them. One with comments is left to its author. */
const notCanonical = async ({ store }: Host, { rows, catalogue }: Workspace): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const { path } of [...rows, ...catalogue.items]) {
    const file = await store.canonical(path);
    if (!file) continue;
    for (const rule of textRules) {
      for (const remark of rule.check(file.text, file.canonical))
        findings.push({ ...remark, rule: rule.id, level: rule.level, path });
    }
  }
  return findings;
};

const COMMENT = /(^|\s)#/m;

/** The edits that mend what can be mended; where head and timeline differ a terminal is asked which is right. */
const mend = async (
  host: Host,
  workspace: Workspace,
  findings: readonly Finding[],
  prefer: Prefer | undefined,
): Promise<{
  readonly plan: Plan;
  readonly fixed: readonly Mended[];
  readonly remarks: readonly string[];
}> => {
  const differ = findings.some((f) => f.rule === 'record/head-matches-timeline');
  const side = prefer ?? (differ && host.ask ? await askSide(host.ask) : undefined);
  const writes = side === 'head' || findings.some((f) => f.rule === 'incident/priority-matrix');
  const { fixes, unfixed } = fixesFor(workspace, findings, side, {
    by: writes ? actor(host, workspace.catalogue) : '',
    now: host.now(),
  });
  const plan: Step[] = [];
  const fixed: Mended[] = [];
  for (const { path, record, changes } of fixes) {
    const file = await host.store.read(path);
    plan.push({ step: 'edit', kind: file.kind, path, was: file.text, changes });
    fixed.push(mendedOf(path, record, changes));
  }
  for (const { path, rule } of findings) {
    const file =
      rule === 'record/canonical' && !plan.some((step) => step.path === path)
        ? await host.store.canonical(path)
        : undefined;
    if (file && !COMMENT.test(file.text)) {
      plan.push({ step: 'text', path, text: file.canonical, was: file.text });
      fixed.push({ path, changed: [] });
    }
  }
  const left = unfixed.map(({ finding, why }) => `${finding.path} is left as it is: ${why}`);
  return { plan, fixed, remarks: [...new Set(left)] };
};

const askSide = async (ask: Ask): Promise<Prefer> => {
  const sides = [
    { value: 'timeline', summary: 'mend the head' },
    { value: 'head', summary: 'append the event that is missing' },
  ];
  return (await ask.choice({ message: 'head and timeline differ: which is right' }, sides)) as Prefer;
};
