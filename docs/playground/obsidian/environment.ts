import { notHere } from './base/not-here';

export const apiVersion = '1.13.1';

export function requireApiVersion(version: string): boolean {
  const [wanted, have] = [version, apiVersion].map((one) => one.split('.').map(Number)) as [number[], number[]];
  for (let index = 0; index < 3; index++) {
    const difference = (have[index] ?? 0) - (wanted[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** The language is a URL parameter, so that a test can ask for another. */
export function getLanguage(): string {
  return new URLSearchParams(window.location.search).get('language') ?? 'en';
}

export function request(): never {
  notHere('The network (request)');
}

export function parsePropertyId(id: string): { type: string; name: string } {
  const dot = id.indexOf('.');
  return { type: id.slice(0, dot), name: id.slice(dot + 1) };
}
