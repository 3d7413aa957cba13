import type { ServerResponse } from 'node:http';
import type { VaultWatch } from './vault-watch';

/** Tells a page the paths that changed after the point it knows, as server-sent events, until it leaves. */
export function tell(response: ServerResponse, watch: VaultWatch, since: number): void {
  let told = since;
  const send = () => {
    const now = watch.changed.length;
    if (told >= now) return;
    // A page that was cut off comes back with the number it heard last.
    response.write(`id: ${now}\ndata: ${JSON.stringify(watch.changed.slice(told))}\n\n`);
    told = now;
  };
  response.flushHeaders();
  send();
  response.on('close', watch.listen(send));
}
