import * as v from 'valibot';

/** The value of JSON text; undefined where it is none, or nested deeper than anything that has a meaning. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What fits, and null in the place of what is missing or of another shape: one odd field is no reason to refuse the rest. */
export function orNull<Output>(
  schema: v.GenericSchema<unknown, Output>,
): v.SchemaWithFallback<v.NullableSchema<v.GenericSchema<unknown, Output>, undefined>, null> {
  return v.fallback(v.nullable(schema), null);
}
