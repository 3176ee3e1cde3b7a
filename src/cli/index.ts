/** Runs one command of the command line and sets the exit code; each command parses its own arguments. */
const commands: Readonly<Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<number> }>>> = {
  extract: () => import('./extract'),
  pack: () => import('./pack'),
  spot: () => import('./spot'),
};

// A reader that has seen enough closes the pipe (`pack show … | head`); that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const usage = `usage: incise <command> …\n\ncommands: ${Object.keys(commands).join(', ')}\n`;

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load === undefined) {
  process.stderr.write(usage);
  process.exitCode = name === '' || name === '--help' ? 0 : 2;
} else {
  process.exitCode = await (await load()).run(args);
}
