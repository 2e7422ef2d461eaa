import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.ts';

/* The command line: the script that a package starts, and that `npm run analyze` starts from the sources. */

// Who reads our output may stop reading: `parallax analyze | head`. Nothing is wrong then, and nothing is left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  appFolder: fileURLToPath(new URL('app', import.meta.url)),
});
