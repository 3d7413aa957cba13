import type { RequestUrlParam, RequestUrlResponse } from 'obsidian';
import { notHere } from './base/not-here';

/** Who answers for which places, by the beginning of their addresses. */
let standIns: readonly (readonly [string, string])[] = [];

/** Says who answers for places on the network; as long as nobody does, there is no network. */
export function setStandIns(network: Readonly<Record<string, string>>): void {
  standIns = Object.entries(network);
}

/** Asks a stand-in, as the app asks the place itself. As in the app, a status of 400 or more is an error unless `throw` is false. */
export async function requestUrl(request: RequestUrlParam | string): Promise<RequestUrlResponse> {
  const { url, method, headers, body, throw: isLoud } = typeof request === 'string' ? { url: request } : request;
  const found = standIns.find(([place]) => url.startsWith(place));
  if (!found) notHere('The network (requestUrl)');
  const [place, standIn] = found;
  const response = await fetch(standIn + url.slice(place.length), {
    ...(method !== undefined && { method }),
    ...(headers && { headers }),
    ...(body !== undefined && { body }),
  });
  if (response.status >= 400 && isLoud !== false) throw new Error(`Request failed, status ${response.status}`);
  const text = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text,
    arrayBuffer: new TextEncoder().encode(text).buffer,
    get json(): unknown {
      return JSON.parse(text) as unknown;
    },
  };
}
