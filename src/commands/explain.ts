import { heading, table } from '../doc.ts';
import { type Explanation, explain, explanationView, topicLike } from '../domain/explain.ts';
import { glossary, type Term } from '../domain/glossary.ts';
import { knownRules } from '../domain/rules.ts';
import { UserError } from '../errors.ts';
import { defineCommand, type Outcome } from './command.ts';

/** All that can be explained. */
export interface Topics {
  readonly rules: readonly { readonly id: string; readonly level: string; readonly summary: string }[];
  readonly terms: readonly Term[];
}

export const explainCommand = defineCommand({
  name: 'explain',
  summary: 'What a rule, a field or a term means.',
  details: 'Without a word: every rule and every term.',
  examples: [
    'itil explain incident/time-order',
    'itil explain incident.impact',
    'itil explain "known error"',
  ],
  args: [{ name: 'topic', summary: 'A rule, a field of a kind, or a term.', optional: true, many: true }],
  flags: {},

  async run(_host, { args }): Promise<Outcome<Topics | Explanation>> {
    if (args.length === 0) {
      const rules = knownRules.map(({ id, level, summary }) => ({ id, level, summary }));
      return { data: { rules, terms: glossary } };
    }
    const topic = args.join(' ');
    const explanation = explain(topic);
    if (explanation === undefined) {
      const near = topicLike(topic);
      throw new UserError(
        `'${topic}' is no rule, field or term`,
        near === undefined ? 'itil explain' : `itil explain ${near.includes(' ') ? `"${near}"` : near}`,
      );
    }
    return { data: explanation };
  },

  view: (data) =>
    'rules' in data
      ? [
          heading('Rules'),
          table(
            ['Rule', 'Level', 'Good records'],
            data.rules.map((rule) => [{ id: rule.id }, rule.level, rule.summary]),
          ),
          heading('Terms'),
          table(
            ['Term', 'Definition'],
            data.terms.map(({ term, definition }) => [term, definition]),
          ),
        ]
      : explanationView(data),
});
