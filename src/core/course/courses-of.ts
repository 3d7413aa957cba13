/** A note's own properties (front matter) by name: values as Obsidian's cache gives them, read shallowly and by own key only. */
export type Properties = Readonly<Record<string, unknown>>;
