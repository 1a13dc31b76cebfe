/**
 * Whether to write colour to one stream; standard output and standard error are asked for apart. The flag decides,
 * then `FORCE_COLOR` (as in Node, it outdoes `NO_COLOR`), then `NO_COLOR`, then `TERM=dumb`, then the stream itself.
 */
export const decideColor = ({ flag, env, isTTY }: ColorFacts): boolean => {
  if (flag === 'always' || flag === 'never') return flag === 'always';
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
};

export interface ColorFacts {
  readonly flag: 'always' | 'never' | 'auto' | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
}
