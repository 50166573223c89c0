/** How every command speaks to the person at the terminal, and ends. */

/** A line beside the result, which alone goes to standard output. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A command that was not written as it has to be: its help follows. */
export class Usage extends Error {}

/** Runs a command to its exit code; what it throws is told, and is 2. */
export async function conclude(command: () => Promise<number>, help: string): Promise<void> {
  process.exitCode = await command().catch((error: unknown) => {
    say(`✗ ${error instanceof Error ? error.message : String(error)}`);
    if (error instanceof Usage) say(help);
    return 2;
  });
}
