import { parse } from 'yaml';
import { courseProperties, type Properties } from '../../src/core/course/options';
import { bodyOf } from '../../src/core/note/front-matter';

/** A note's own properties, as the app would have them; none where its front matter is no valid YAML. */
export function propertiesIn(text: string): Properties {
  const [, ...below] = text.slice(0, bodyOf(text).from).split(/\r\n|\n|\r/);
  try {
    return courseProperties(parse(below.join('\n').replace(/---\s*$/, '')));
  } catch {
    return {};
  }
}
