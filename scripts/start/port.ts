import { createServer } from 'node:net';

const highest = 65_535;

/** The port that is asked for: on the command line, else in the environment, else the usual one. Null where it is none. */
export function portFrom(argument: string | undefined, environment: string | undefined, usual: number): number | null {
  const text = argument ?? (environment === '' ? undefined : environment);
  if (text === undefined) return usual;
  return /^\d{1,5}$/.test(text) && Number(text) <= highest ? Number(text) : null;
}

/** That port, or the next one on which nobody listens; 0 leaves the choice to the system. */
export async function freePortFrom(port: number): Promise<number> {
  for (let candidate = port; candidate < highest; candidate += 1) if (await isFree(candidate)) return candidate;
  return 0;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      // A port that only an administrator may open is as good as taken.
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}
