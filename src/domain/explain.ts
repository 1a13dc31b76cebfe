import { type Block, type Cell, code, type Doc, facts, heading, list, paragraph, table } from '../doc.ts';
import { type Field, fields } from '../generated/fields.ts';
import type { Kind } from '../generated/types.ts';
import { didYouMean } from './did-you-mean.ts';
import { glossary, type Term } from './glossary.ts';
import { needsOf, pathOf } from './lifecycle.ts';
import type { MovingKind, MovingType, StateOf } from './record-type.ts';
import { isMovingKind, kinds, movingType, recordTypes } from './record-types.ts';
import type { Rule } from './rule.ts';
import { allRules, knownRules } from './rules.ts';
import type { RuleFacts } from './text-rule.ts';
import { knownWords, typedPath, type Use, wordUses } from './word-uses.ts';

export type Explanation = RuleExplanation | FieldExplanation | TermExplanation | WordExplanation;

export interface RuleExplanation extends RuleFacts {
  readonly topic: 'rule';
  /** Depends on now: an error is a warning, unless the check is strict or the clock is fixed. */
  readonly time: boolean;
  /** The verbs that it refuses. */
  readonly guards: readonly string[];
}

export interface FieldExplanation extends Field {
  readonly topic: 'field';
  readonly kind: Kind;
  /** The states that need it, always or sometimes, and the verbs that set it. */
  readonly neededBy: readonly string[];
  readonly setBy: readonly string[];
}

export interface TermExplanation extends Term {
  readonly topic: 'term';
  /** Where records and commands have the word. */
  readonly uses: readonly Use[];
}

/** A word of records and commands that is no term of its own: a state, a verb, the name of a field. */
export interface WordExplanation {
  readonly topic: 'word';
  readonly word: string;
  readonly uses: readonly Use[];
}

/**
 * What a rule's id (or its name alone), a term, a field (`incident.impact`) or any word of records and commands means;
 * undefined for anything else.
 */
export const explain = (topic: string): Explanation | undefined => {
  const name = topic.trim().toLowerCase();
  // A rule may be called as a term is: its id names it all the same.
  const rule = name.includes('/') ? explainRule(name) : undefined;
  return rule ?? explainTerm(name) ?? explainRule(name) ?? explainField(name) ?? explainWord(name);
};

/** The topic that was most likely meant; undefined where none is near. */
export const topicLike = (topic: string): string | undefined =>
  didYouMean(topic.trim(), [
    ...knownRules.map((rule) => rule.id),
    ...glossary.flatMap(({ term, also = [] }) => [term, ...also]),
    ...kinds.flatMap((kind) => fields[kind].map((field) => `${kind}.${typedPath(field.path)}`)),
    ...knownRules.map((rule) => rule.id.slice(rule.id.indexOf('/') + 1)),
    ...knownWords(),
  ]);

const explainRule = (name: string): RuleExplanation | undefined => {
  const named = knownRules.filter((rule) => rule.id === name || rule.id.endsWith(`/${name}`));
  const [rule] = named;
  if (!rule || named.length > 1) return undefined;
  const checked: Rule | undefined = allRules.find((one) => one.id === rule.id);
  const { id, kinds, level, summary, why, bad, good, mend, clause, strict } = rule;
  return {
    topic: 'rule',
    ...{ id, kinds, level, summary, why, bad, good },
    ...(mend === undefined ? {} : { mend }),
    ...(clause === undefined ? {} : { clause }),
    ...(strict === undefined ? {} : { strict }),
    time: checked?.reads.includes('now') ?? false,
    guards: checked?.guards ?? [],
  };
};

const explainTerm = (name: string): TermExplanation | undefined => {
  const words = name.replaceAll(/[_-]/g, ' ');
  const called = (term: string): boolean => term === words || term === name;
  const term = glossary.find((one) => called(one.term)) ?? glossary.find((one) => one.also?.some(called));
  return term && { topic: 'term', ...term, uses: wordUses(name) };
};

const explainWord = (name: string): WordExplanation | undefined => {
  const uses = wordUses(name);
  return uses.length === 0 ? undefined : { topic: 'word', word: name, uses };
};

const explainField = (name: string): FieldExplanation | undefined => {
  const [first = '', ...rest] = typedPath(name).split('.');
  const kind = kinds.find((one) => one === first);
  const field = kind && fields[kind].find((one) => typedPath(one.path) === rest.join('.') && rest.length > 0);
  return field && { topic: 'field', kind, ...field, ...usesOf(kind, typedPath(field.path)) };
};

const usesOf = (kind: Kind, path: string): Pick<FieldExplanation, 'neededBy' | 'setBy'> => {
  if (!isMovingKind(kind)) return { neededBy: [], setBy: [] };
  const type = movingType(kind) as unknown as MovingType;
  const { states, moves } = type;
  const needed = (Object.keys(states) as StateOf<MovingKind>[]).filter((state) =>
    needsOf(type, state).some((need) => pathOf(need) === path),
  );
  const takes = Object.entries(moves).filter(([, { takes }]) => takes?.some((taken) => taken === path));
  return { neededBy: needed, setBy: takes.map(([verb]) => verb) };
};

/** An explanation as a page. */
export const explanationView = (explanation: Explanation): Doc => {
  if (explanation.topic === 'rule') return ruleView(explanation);
  if (explanation.topic === 'field') return fieldView(explanation);
  return explanation.topic === 'term'
    ? termView(explanation)
    : [heading(explanation.word, 1), usesTable(explanation.uses)];
};

const usesTable = (uses: readonly Use[]): Block =>
  table(
    ['Where', 'Meaning'],
    uses.map(({ name, meaning }) => [{ id: name }, meaning]),
  );

const ruleView = ({
  id,
  level,
  summary,
  why,
  bad,
  good,
  mend,
  clause,
  time,
  strict,
  guards,
  kinds,
}: RuleExplanation): Doc => [
  heading(id, 1),
  paragraph(summary),
  paragraph(why),
  facts({
    Level: `${level}${time && level === 'error' ? ', a warning unless the check is strict' : ''}${strict ? ' in a strict check, else a warning' : ''}`,
    'Looks at': kinds.map((kind) => recordTypes[kind].title).join(', '),
    ...(guards.length === 0 ? {} : { Refuses: guards.join(', ') }),
    ...(clause === undefined ? {} : { 'ISO/IEC 20000-1:2018': clause }),
  }),
  heading('Bad', 2),
  code(bad, 'yaml'),
  heading('Good', 2),
  code(good, 'yaml'),
  ...(mend === undefined ? [] : [heading('How to mend it', 2), paragraph(mend)]),
  heading('How to silence it', 2),
  paragraph('On one record, with a reason, and until a day unless the record is closed:'),
  code(`checks:\n  - {rule: ${id}, reason: …, until: 2026-12-31}`, 'yaml'),
  paragraph('Or for the whole workspace, in itil.yaml: error, warning, info or off.'),
  code(`checks: {${id}: "off"}`, 'yaml'),
];

const fieldView = (field: FieldExplanation): Doc => {
  const { kind, path, type, meaning, description, enum: values, enumText, examples, neededBy, setBy } = field;
  const fact: Record<string, Cell> = {
    Type: meaning === undefined ? type : `${type}, ${meaning.replaceAll('_', ' ')}`,
  };
  if (field.required) fact.Needed = 'always';
  else if (neededBy.length > 0) fact.Needed = `in ${neededBy.join(', ')}`;
  if (setBy.length > 0) fact['Set by'] = setBy.map((verb) => `itil ${kind} ${verb}`).join(', ');
  else if (field.readOnly) fact['Set by'] = 'moves alone';
  if (field.default !== undefined) fact.Default = JSON.stringify(field.default);
  if (examples !== undefined) fact['For example'] = examples.map(exampleText).join(', ');
  return [
    heading(`${kind}.${path}`, 1),
    paragraph(description),
    facts(fact),
    ...(values === undefined
      ? []
      : [list(values.map((value) => (enumText?.[value] ? `${value}: ${enumText[value]}` : value)))]),
  ];
};

const exampleText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const termView = ({ term, also, definition, v3, itil4, uses }: TermExplanation): Doc => {
  const named = (name: string | null | undefined): string =>
    name === undefined ? term : (name ?? 'no such term');
  return [
    heading(term, 1),
    paragraph(definition),
    facts({
      ...(also === undefined ? {} : { Also: also.join(', ') }),
      'In ITIL v3': named(v3),
      'In ITIL 4': named(itil4),
    }),
    ...(uses.length === 0 ? [] : [heading('In records and commands'), usesTable(uses)]),
  ];
};
