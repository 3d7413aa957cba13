import { parse, stringify } from 'yaml';

export function parseYaml(yaml: string): unknown {
  return parse(yaml, { maxAliasCount: 1000 });
}

export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
