import { Cancelled } from '../errors.ts';
import type { Ask, Choice, Question } from '../host.ts';

/** More choices than this are searched by typing, not walked through. */
const WALKABLE = 9;

/** Names of the errors with which a prompt ends unanswered: Ctrl-C, a closed terminal, an abort. */
const CANCELS: ReadonlySet<string> = new Set(['ExitPromptError', 'AbortPromptError', 'CancelPromptError']);

/** Prompts on the terminal. The library is loaded with the first of them. */
export const terminalAsk = (show: Ask['show']): Ask => ({
  line: (question) => askLine(question),
  text: (question) => askLine(question),
  choice: (question, choices) =>
    choices.length > WALKABLE ? search(question, choices) : select(question, choices),
  confirm: (message, preset) => prompt<boolean>({ type: 'confirm', message, default: preset }),
  show,
});

const prompt = async <T>(question: Readonly<Record<string, unknown>>): Promise<T> => {
  const { default: inquirer } = await import('inquirer');
  try {
    const answers = (await inquirer.prompt([{ name: 'answer', ...question }] as never)) as {
      readonly answer: unknown;
    };
    return answers.answer as T;
  } catch (thrown) {
    if (thrown instanceof Error && CANCELS.has(thrown.name)) throw new Cancelled();
    throw thrown;
  }
};

const askLine = async (question: Question): Promise<string> => {
  const { preset, check } = question;
  const validate = (answer: string): string | true => check?.(answer.trim()) ?? true;
  const answer = await prompt<string>({
    type: 'input',
    message: messageOf(question),
    default: preset,
    validate,
  });
  return answer.trim();
};

const select = (question: Question, choices: readonly Choice[]): Promise<string> =>
  prompt({
    type: 'select',
    message: messageOf(question),
    default: question.preset,
    choices: choices.map(shown),
    loop: false,
  });

const search = (question: Question, choices: readonly Choice[]): Promise<string> => {
  const first = choices.filter((choice) => choice.value === question.preset);
  const ordered = [...first, ...choices.filter((choice) => choice.value !== question.preset)];
  const source = (term: string | undefined): readonly unknown[] => {
    const words = (term ?? '').toLowerCase().split(/\s+/);
    return ordered
      .filter(({ value, summary = '' }) =>
        words.every((word) => `${value} ${summary}`.toLowerCase().includes(word)),
      )
      .map(shown);
  };
  return prompt({ type: 'search', message: messageOf(question), source });
};

const shown = ({ value, summary }: Choice): Readonly<Record<string, string>> =>
  summary === undefined ? { value, name: value } : { value, name: `${value}  ${summary}`, short: value };

const messageOf = ({ message, hint }: Question): string =>
  hint === undefined ? message : `${message} (${hint})`;
