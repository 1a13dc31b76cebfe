import type { Kind } from '../generated/types.ts';
import { compareText } from './compare-text.ts';
import type { At, Finding, Level, Remark } from './finding.ts';
import { once } from './once.ts';
import type { Item, Row } from './row.ts';
import type { Rule, Slice, World } from './rule.ts';
import { allRules, ruleIds } from './rules.ts';
import { type Silences, silencesOf } from './silence.ts';
import { clocksOf } from './sla/clocks-of.ts';
import type { Workspace } from './workspace.ts';

export interface CheckOptions {
  /** Ms since the epoch. */
  readonly now: number;
  /** Errors that depend on the time are errors, and so are those that a rule keeps for a strict check. */
  readonly strict?: boolean | undefined;
  /** The clock was fixed by the caller: then time is no excuse either. */
  readonly nowFixed?: boolean | undefined;
  readonly rules?: readonly Rule[] | undefined;
  /** Ids of the rules to look at; absent = all. */
  readonly only?: readonly string[] | undefined;
}

/**
 * Everything that the rules say of a workspace, and what was found while it was read, graded as its policy grades,
 * without what its records silence; by path, place, rule and sentence.
 */
export const check = (workspace: Workspace, options: CheckOptions): readonly Finding[] => {
  const { now, only, rules = allRules } = options;
  const world = worldOf(workspace, now);
  const { catalogue, rows } = workspace;
  const grades = gradesOf(catalogue.settings.checks, options);
  const wanted = rules.filter(
    (rule) => grades.levels.get(rule.id) !== 'off' && (!only || only.includes(rule.id)),
  );
  const found = [
    ...workspace.findings
      .filter((finding) => !only || only.includes(finding.rule))
      .flatMap((finding) => regrade(finding, grades.levels.get(finding.rule))),
    // The rules that read nothing but the row were asked when it was built, while its texts were there.
    ...judgeAll(
      rows,
      wanted.filter((rule) => rule.reads.length > 0),
      world,
      grades,
    ),
    ...judgeAll(catalogue.items, wanted, world, grades),
  ];
  const silences = silencesOf([...rows, ...catalogue.items], now, catalogue.zone);
  return found.filter((finding) => !silences.silent(finding)).sort(compareByPlace);
};

/**
 * What the rules that guard a verb find in a record as the move would leave it: errors refuse the move. The clock is
 * no excuse here, the policy's grades and the record's silences hold.
 */
export const guardFindings = (row: Row, verb: string, world: Omit<World, 'rows'>): readonly Finding[] => {
  const { settings, zone } = world.catalogue;
  const grades = gradesOf(settings.checks, { now: world.now, nowFixed: true });
  const guards = allRules.filter(
    (rule) => rule.guards?.includes(verb) && grades.levels.get(rule.id) !== 'off',
  );
  // No guard reads `rows`: a law holds the rules to it.
  const found = judgeAll([row], guards, world as World, grades);
  const silences: Silences = silencesOf([row], world.now, zone);
  return found.filter((finding) => !silences.silent(finding)).sort(compareByPlace);
};

/**
 * What the rules find in one record as it would be, as far as they need no more than it and its neighbours: before an
 * edit is written. Graded as policy grades; what depends on the time stands in no edit's way.
 */
export const judgeOne = (subject: Row | Item, world: Omit<World, 'rows'>): readonly Finding[] => {
  const { settings, zone } = world.catalogue;
  const grades = gradesOf(settings.checks, { now: world.now });
  const rules = allRules.filter(
    (rule) => !rule.reads.includes('rows') && grades.levels.get(rule.id) !== 'off',
  );
  const found = judgeAll([subject], rules, world as World, grades);
  const silences: Silences = silencesOf([subject], world.now, zone);
  return found.filter((finding) => !silences.silent(finding)).sort(compareByPlace);
};

/**
 * The findings of the rules that read nothing but the record, at the rules' own levels: asked once, when a row is
 * built, while its texts are still there. Items of the catalogue keep their texts, and `check` itself asks them.
 */
export const judgeAlone = (row: Row): readonly Finding[] => judgeAll([row], aloneRules, alone, ungraded);

const alone = {} as World;

export const worldOf = (workspace: Workspace, now: number): World => ({
  catalogue: workspace.catalogue,
  records: {
    get: workspace.byId,
    known: (id) => workspace.byId(id) !== undefined || workspace.broken.has(id),
  },
  pointing: workspace.pointing,
  clocks: once((row) => clocksOf(row, workspace.catalogue, now)),
  changes: changesIn(workspace.rows),
  touched: new Set(),
  rules: ruleIds,
  rows: workspace.rows,
  now,
});

export const changesIn = (rows: readonly Row[]): readonly Row<'change'>[] =>
  rows.filter((row): row is Row<'change'> => row.kind === 'change');

/** True if a rule that judges one of the kinds reads the slice: all rules, or those that guard a verb. */
export const isRead = (slice: Slice, kinds: readonly Kind[], verb?: string): boolean =>
  allRules.some(
    (rule) =>
      rule.reads.includes(slice) &&
      rule.kinds.some((kind) => kinds.includes(kind)) &&
      (verb === undefined || rule.guards?.includes(verb)),
  );

interface Grades {
  readonly levels: ReadonlyMap<string, Level | 'off'>;
  /** What an error of the rule is shown as. */
  readonly error: (rule: Rule) => Level;
}

const gradesOf = (
  said: Readonly<Record<string, Level | 'off'>> = {},
  { strict, nowFixed }: CheckOptions,
): Grades => ({
  levels: new Map(Object.entries(said)),
  error: (rule) => {
    const softened = rule.reads.includes('now') && !nowFixed;
    return !strict && (softened || rule.strict) ? 'warning' : 'error';
  },
});

const ungraded: Grades = { levels: new Map(), error: () => 'error' };

/** A grade of policy holds for all that a rule says; else a remark's own level is final, and the rule's may soften. */
const levelOf = (rule: Rule, remark: Remark, grades: Grades): Level | 'off' => {
  const graded = grades.levels.get(rule.id);
  if (graded === undefined && remark.level !== undefined) return remark.level;
  const level = graded ?? rule.level;
  return level === 'error' ? grades.error(rule) : level;
};

const regrade = (finding: Finding, level: Level | 'off' | undefined): readonly Finding[] =>
  level === undefined ? [finding] : level === 'off' ? [] : [{ ...finding, level }];

const aloneRules = allRules.filter((rule) => rule.reads.length === 0);

const judgeAll = (
  subjects: readonly (Row | Item)[],
  rules: readonly Rule[],
  world: World,
  grades: Grades,
): Finding[] => {
  const findings: Finding[] = [];
  const ofKind = new Map<Kind, readonly Rule[]>();
  for (const subject of subjects) {
    const own = ofKind.get(subject.kind) ?? rules.filter((rule) => rule.kinds.includes(subject.kind));
    ofKind.set(subject.kind, own);
    for (const rule of own) {
      for (const remark of rule.check(subject as Parameters<Rule['check']>[0], world)) {
        const level = levelOf(rule, remark, grades);
        if (level !== 'off') findings.push(findingOf(rule, subject, remark, level));
      }
    }
  }
  return findings;
};

const findingOf = (rule: Rule, { path, record }: Row | Item, remark: Remark, level: Level): Finding => ({
  rule: rule.id,
  ...remark,
  level,
  path,
  ...('id' in record ? { id: record.id } : {}),
});

const compareByPlace = (a: Finding, b: Finding): number =>
  compareText(a.path, b.path) ||
  compareAt(a.at ?? [], b.at ?? []) ||
  compareText(a.rule, b.rule) ||
  compareText(a.message, b.message);

const compareAt = (a: At, b: At): number => {
  for (let i = 0; i < a.length && i < b.length; i += 1) {
    const [left, right] = [a[i] as string | number, b[i] as string | number];
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : compareText(String(left), String(right));
    if (order !== 0) return order;
  }
  return a.length - b.length;
};
