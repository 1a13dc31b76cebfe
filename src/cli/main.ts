import type { Command, Outcome } from '../commands/command.ts';
import { Cancelled, UserError } from '../errors.ts';
import { type Applied, type Host, type Machine, PlanConflict, type Screen } from '../host.ts';
import { exit } from './exit.ts';
import { find } from './find-command.ts';
import { globalFlagsOf } from './globals.ts';
import { folderIn, inFolder } from './in-folder.ts';
import { type OutputFormat, render } from './output.ts';

/** Runs one command line; returns the exit status. Nothing is thrown: every fault is told on standard error. */
export const main = async (machine: Machine): Promise<number> => {
  try {
    return await run(machine);
  } catch (error) {
    return await fail(machine, error);
  }
};

const run = async (machine: Machine): Promise<number> => {
  const found = await find(machine.words, machine.version);
  if ('text' in found) {
    await machine.out.write(found.text);
    return exit.ok;
  }
  const { name, command, words } = found;
  const [{ parseWords }, { actingAs, fixedClock, readFlags }] = await Promise.all([
    import('./bind.ts'),
    import('../commands/values.ts'),
  ]);
  const parsed = parseWords(name, command, words);
  if ('help' in parsed) {
    await machine.out.write(parsed.help);
    return exit.ok;
  }
  const globals = await readFlags(globalFlagsOf(command), parsed.globals, noClock);
  const output = globals.output as string | undefined;
  const format = formatOf(command, globals, output === undefined ? machine.out : FILE.out, output);
  const dryRun = globals['dry-run'] === true;
  const host = await machine.host({
    folder: globals.C as string | undefined,
    now: fixedClock(globals.now as string | undefined, machine.env.ITIL_NOW),
    user: actingAs(globals.as as string | undefined),
    mayAsk: globals.input !== false,
    quiet: globals.quiet === true,
    show: async (doc) => void (await machine.out.write(await render.doc(doc, 'table', machine, globals))),
  });
  if (output !== undefined) host.files.refuse(output);
  const flags = await readFlags(command.flags, parsed.own, async () => ({
    now: host.now(),
    zone: (await host.store.catalogue()).value.zone,
  }));
  const { outcome, applied } = await perform(host, command, { args: parsed.args, flags }, dryRun);

  const screens = output === undefined ? machine : { ...FILE, err: machine.err };
  const text =
    applied && dryRun
      ? await render.diffs(applied.diffs, outcome.data, format, screens, globals)
      : await render.data(command, outcome.data, format, screens, globals);
  if (output === undefined || dryRun) await machine.out.write(text);
  else await host.files.write(output, text);
  if (globals.quiet !== true)
    for (const remark of [...(outcome.remarks ?? []), ...(await faultRemarks(host, command))])
      await machine.err.write(await render.remark(remark, machine, globals));
  return command.failed?.(outcome.data) ? exit.findings : exit.ok;
};

/** One remark on the files of the catalogue that cannot be read, where the command read them and does not say so itself. */
const faultRemarks = async ({ store }: Host, { judges }: Command): Promise<readonly string[]> => {
  const faults = judges ? [] : await store.faults();
  const [first] = await store.locate(faults.slice(0, 1));
  if (!first) return [];
  const place = [first.path, ...(first.range ? [first.range.line, first.range.column] : [])].join(':');
  const others = new Set(faults.map(({ path }) => path)).size - 1;
  const more = others > 0 ? ` and ${others} more` : '';
  return [`left out: ${place}${more} (${first.message}); itil check says all`];
};

/** What `--output` writes to is no terminal, whatever the terminal and its variables say. */
const FILE = { env: {}, out: { isTTY: false, columns: undefined, write: () => {} } } as const;

/** No global flag is a local time: whose zone that would be is known only once the host is there. */
const noClock = (): never => {
  throw new Error('a global flag asks for a clock');
};

/** Runs the command and writes its plan; where a file changed meanwhile, once more on fresh data. */
const perform = async (
  host: Host,
  command: Command,
  input: Parameters<Command['run']>[1],
  dryRun: boolean,
): Promise<{ readonly outcome: Outcome<unknown>; readonly applied: Applied | undefined }> => {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await command.run(host, input);
    if (outcome.plan === undefined) return { outcome, applied: undefined };
    if (outcome.plan.length === 0) return { outcome, applied: { diffs: [], written: [] } };
    const store = outcome.folder === undefined ? host.store : host.storeAt(outcome.folder);
    try {
      return { outcome, applied: await store.apply(outcome.plan, { dryRun }) };
    } catch (error) {
      if (outcome.typed) throw await unwritten(host, error, outcome.typed);
      if (!(error instanceof PlanConflict)) throw error;
      if (attempt > 1)
        throw new UserError(`${error.message}, twice; nothing was written`, 'run the command again');
      host.remark(`${error.message}: the command runs once more on what is there now`);
    }
  }
};

/** What was typed outlives the fault that keeps it from being written, and nobody types over newer text unawares. */
const unwritten = async (
  host: Host,
  error: unknown,
  { path, text }: NonNullable<Outcome<unknown>['typed']>,
): Promise<unknown> => {
  const kept = `what you typed is kept in ${await host.keep(path, text)}`;
  if (error instanceof PlanConflict || error instanceof UserError)
    return new UserError(`${error.message}; nothing was written`, kept);
  host.remark(kept);
  return error;
};

const formatOf = (
  { formats = {} }: Command,
  globals: Readonly<Record<string, unknown>>,
  out: Screen,
  output: string | undefined,
): OutputFormat => {
  if (globals.json === true) return 'json';
  const named = globals.format as OutputFormat | 'text' | undefined;
  if (named !== undefined) return named === 'text' ? 'table' : named;
  const ending = output?.split('.').at(-1) ?? '';
  if (output !== undefined && Object.hasOwn(formats, ending)) return ending;
  const byEnding = { md: 'markdown', csv: 'csv', html: 'html', json: 'json' } as const;
  return byEnding[ending as keyof typeof byEnding] ?? (out.isTTY ? 'table' : 'plain');
};

const fail = async (machine: Machine, error: unknown): Promise<number> => {
  const verbose = machine.words.includes('--verbose');
  if (error instanceof Cancelled) {
    await machine.err.write('cancelled: nothing was written\n');
    return exit.cancelled;
  }
  if (error instanceof UserError) {
    const { message, hint } = error;
    const told = { message, hint: hint && inFolder(hint, folderIn(machine.words)) };
    await machine.err.write(await render.error(told, machine, { color: colorOf(machine.words) }));
    return exit.usage;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  await machine.err.write(`bug: ${verbose ? (stack ?? message) : message}\n`);
  await machine.err.write(
    `hint: ${verbose ? 'report it with the lines above' : 'run it again with --verbose, and report it'}: itil ${machine.version}\n`,
  );
  return exit.bug;
};

/** `--color`, for errors that may come before the words are read. */
const colorOf = (words: readonly string[]): string | undefined => {
  const at = words.indexOf('--color');
  return at === -1
    ? words.find((word) => word.startsWith('--color='))?.slice('--color='.length)
    : words[at + 1];
};
