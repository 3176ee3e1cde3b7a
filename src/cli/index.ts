/** Runs one command of the command line and sets the exit code; each command parses its own arguments. */
const commands: Readonly<Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<number> }>>> = {
  pack: () => import('./pack'),
  spot: () => import('./spot'),
};

const usage = `usage: incise <command> …\n\ncommands: ${Object.keys(commands).join(', ')}\n`;

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load === undefined) {
  process.stderr.write(usage);
  process.exitCode = name === '' || name === '--help' ? 0 : 2;
} else {
  process.exitCode = await (await load()).run(args);
}
