import type { Doc } from '../../src/doc.ts';
import { parseInstant } from '../../src/domain/time/instant.ts';
import { Cancelled, UserError } from '../../src/errors.ts';
import type { Ask, Host, Question } from '../../src/host.ts';
import type { Judge } from '../../src/node/load-workspace.ts';
import { readData } from '../../src/node/read-data.ts';
import { type RecordStore, recordStore } from '../../src/node/record-store.ts';
import { shipped } from '../../src/node/shipped.ts';
import { memoryAccess } from './memory-access.ts';

export interface FakeOptions {
  /** Texts by path below the workspace. */
  readonly files?: Readonly<Record<string, string>> | Map<string, string>;
  /** RFC 3339, or ms since the epoch. */
  readonly now?: string | number;
  readonly user?: string;
  /** What is typed at the prompts, one after the other; `^C` cancels. Without any, nothing may be asked. */
  readonly answers?: readonly string[];
  /** Texts outside the workspace, by path; `-` is standard input. */
  readonly outside?: Readonly<Record<string, string>> | Map<string, string>;
  /** The files of another folder; else every folder is the workspace. */
  readonly filesAt?: (folder: string) => Map<string, string>;
  /** Seeds of new ids, else `seed-1` and so on. */
  readonly seed?: () => string;
  readonly onRemark?: (text: string) => void;
  /** What the editor makes of a text. */
  readonly edit?: (text: string, name: string) => string;
  readonly judge?: () => Promise<Judge>;
}

export interface FakeHost extends Host {
  readonly store: RecordStore;
  /** The workspace as it stands, by path. */
  readonly texts: Map<string, string>;
  /** What lies outside the workspace: what was there to read, reports that were written, texts that were kept. */
  readonly outside: Map<string, string>;
  readonly remarks: readonly string[];
  /** The prompts that were shown. */
  readonly asked: readonly string[];
  readonly shown: readonly Doc[];
}

/** A world of its own: fixed clock, files in memory, scripted answers. The store's logic is the real one. */
export const fakeHost = (options: FakeOptions = {}): FakeHost => {
  const { now = '2026-11-24T03:14:00+01:00', answers, edit = (text: string) => text, judge } = options;
  const outside =
    options.outside instanceof Map ? options.outside : new Map(Object.entries(options.outside ?? {}));
  const texts =
    options.files instanceof Map
      ? options.files
      : new Map(Object.entries(options.files ?? { 'itil.yaml': 'schema: itil/1\n' }));
  const remarks: string[] = [];
  const asked: string[] = [];
  const shown: Doc[] = [];
  let seed = 0;
  const at = typeof now === 'number' ? now : parseInstant(now);
  if (at === undefined) throw new Error(`not an instant: ${now}`);
  const remark = (text: string): void => {
    remarks.push(text);
    options.onRemark?.(text);
  };
  const storeOf = (files: Map<string, string>): RecordStore =>
    recordStore({ access: memoryAccess(files), progress: () => {}, remark, ...(judge && { judge }) });
  const textOf = (path: string): string => {
    const text = outside.get(path);
    if (text === undefined) throw new UserError(`cannot read ${path}: it does not exist`);
    return text;
  };
  return {
    now: () => at,
    nowIsFixed: true,
    store: storeOf(texts),
    user: () => options.user,
    ask: answers && scriptedAsk([...answers], asked, shown),
    edit: async (name, text) => edit(text, name),
    data: readData,
    keep: async (name, text) => {
      outside.set(`/tmp/${name}`, text);
      return `/tmp/${name}`;
    },
    files: {
      text: async (path) => textOf(path),
      bytes: async function* (path) {
        yield new TextEncoder().encode(textOf(path));
      },
      size: (path) => outside.get(path)?.length,
      refuse: () => {},
      write: async (path, text) => {
        outside.set(path, text);
      },
    },
    shipped,
    storeAt: (folder) => storeOf(options.filesAt?.(folder) ?? texts),
    progress: () => {},
    remark,
    entropy: () => options.seed?.() ?? `seed-${(seed += 1)}`,
    texts,
    outside,
    remarks,
    asked,
    shown,
  };
};

const scriptedAsk = (answers: string[], asked: string[], shown: Doc[]): Ask => {
  const next = (message: string): string => {
    asked.push(message);
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`no answer is scripted for: ${message}`);
    if (answer === '^C') throw new Cancelled();
    return answer;
  };
  const ask = async ({ message, preset, check }: Question): Promise<string> => {
    for (;;) {
      const answer = next(message).trim() || (preset ?? '');
      const wrong = check?.(answer);
      if (wrong === undefined) return answer;
      asked.push(`! ${wrong}`);
    }
  };
  return {
    line: ask,
    text: ask,
    choice: async (question, choices) => {
      const answer = await ask(question);
      if (!choices.some((choice) => choice.value === answer))
        throw new Error(`'${answer}' is no choice of: ${question.message}`);
      return answer;
    },
    confirm: async (message, preset) => {
      const answer = next(message).trim();
      return answer === '' ? preset : /^y/i.test(answer);
    },
    show: async (doc) => void shown.push(doc),
  };
};
