import type { Command, Outcome } from '../commands/command.ts';
import { Cancelled, UserError } from '../errors.ts';
import { type Applied, type Host, type Machine, PlanConflict, type Screen } from '../host.ts';
import { exit } from './exit.ts';
import { find } from './find-command.ts';
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
    machine.out.write(found.text);
    return exit.ok;
  }
  const { name, command, words } = found;
  const [{ parseWords }, { fixedClock, readFlags }] = await Promise.all([import('./bind.ts'), import('../commands/values.ts')]);
  const parsed = parseWords(name, command, words);
  if ('help' in parsed) {
    machine.out.write(parsed.help);
    return exit.ok;
  }
  const { globals } = parsed;
  const host = await machine.host({
    folder: globals.C as string | undefined,
    now: fixedClock((globals.now as string | undefined) ?? machine.env.ITIL_NOW),
    user: globals.as as string | undefined,
    mayAsk: globals.input !== false,
    quiet: globals.quiet === true,
    show: async (doc) => machine.out.write(await render.doc(doc, 'table', machine, globals)),
  });
  const flags = await readFlags(command.flags, parsed.own, async () => ({ now: host.now(), zone: (await host.store.catalogue()).value.zone }));
  const input = { args: parsed.args, flags };
  const { outcome, applied } = await perform(host, command, input, globals['dry-run'] === true);

  const output = globals.output as string | undefined;
  const format = formatOf(globals, machine.out, output);
  const text = applied && globals['dry-run'] === true ? await render.diffs(applied.diffs, machine, globals) : await render.data(command, outcome.data, format, machine, globals);
  if (output === undefined) machine.out.write(text);
  else await host.files.write(output, text);
  if (globals.quiet !== true) for (const remark of outcome.remarks ?? []) machine.err.write(await render.remark(remark, machine, globals));
  return command.failed?.(outcome.data) ? exit.findings : exit.ok;
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
    if (outcome.plan === undefined || outcome.plan.length === 0) return { outcome, applied: dryRun ? { diffs: [], written: [] } : undefined };
    const store = outcome.folder === undefined ? host.store : host.storeAt(outcome.folder);
    try {
      return { outcome, applied: await store.apply(outcome.plan, { dryRun }) };
    } catch (error) {
      if (!(error instanceof PlanConflict)) throw error;
      if (attempt > 1) throw new UserError(`${error.message}, twice; nothing was written`, 'run the command again');
      host.remark(`${error.message}: the command runs once more on what is there now`);
    }
  }
};

const FORMATS: readonly OutputFormat[] = ['table', 'text', 'markdown', 'csv', 'html', 'json'];

const formatOf = (globals: Readonly<Record<string, unknown>>, out: Screen, output: string | undefined): OutputFormat => {
  if (globals.json === true) return 'json';
  const named = globals.format as string | undefined;
  if (named !== undefined) {
    const format = FORMATS.find((f) => f === named);
    if (format === undefined) throw new UserError(`--format ${named}: it is one of ${FORMATS.join(', ')}`);
    return format === 'text' ? 'table' : format;
  }
  const ending = output?.split('.').at(-1);
  const byEnding = { md: 'markdown', csv: 'csv', html: 'html', json: 'json' } as const;
  return byEnding[ending as keyof typeof byEnding] ?? (out.isTTY ? 'table' : 'plain');
};

const fail = async (machine: Machine, error: unknown): Promise<number> => {
  const verbose = machine.words.includes('--verbose');
  if (error instanceof Cancelled) {
    machine.err.write('cancelled: nothing was written\n');
    return exit.cancelled;
  }
  if (error instanceof UserError) {
    machine.err.write(await render.error(error, machine));
    return exit.usage;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  machine.err.write(`bug: ${verbose ? (stack ?? message) : message}\n`);
  machine.err.write(`hint: ${verbose ? 'report it with the lines above' : 'run it again with --verbose, and report it'}: itil ${machine.version}\n`);
  return exit.bug;
};
