/** What a measurement says: numbers by their names, of which medians are taken, and words. */
export type Figures = Readonly<Record<string, number | string>>;

/** One measurement, made in a process of its own, so that none warms up or litters another one's engine. */
export interface Case {
  /** Kind, text and reader, as in `cold/1MB/syllabus`. */
  readonly name: string;
  /** Options for the process, beyond `--expose-gc`. */
  readonly nodeOptions?: readonly string[];
  /** Processes per round, where one process gives only one sample. */
  readonly processes?: number;
  readonly measure: () => Figures;
}
