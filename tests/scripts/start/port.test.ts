import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePortFrom, portFrom } from '../../../scripts/start/port';

describe('the port of npm start', () => {
  let taken: Server | null = null;
  afterEach(() => {
    taken?.close();
    taken = null;
  });

  it('is the one on the command line, else the one of the environment, else the usual one', () => {
    expect(portFrom('9000', '9001', 8080)).toBe(9000);
    expect(portFrom(undefined, '9001', 8080)).toBe(9001);
    expect(portFrom(undefined, '', 8080)).toBe(8080);
    expect(portFrom(undefined, undefined, 8080)).toBe(8080);
  });

  it.each(['', 'eighty', '-1', '65536', '80.5', '1e3'])('%j is no port', (text) => {
    expect(portFrom(text, undefined, 8080)).toBe(null);
  });

  it('where somebody listens already, the next free one is taken', async () => {
    const server = createServer();
    taken = server;
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', listening);
    });
    const { port } = server.address() as AddressInfo;
    expect(await freePortFrom(port)).toBeGreaterThan(port);
  });
});
