import { Component, type ComponentChild } from 'preact';

let made = 0;

interface Props<Part> {
  /** Everything that the content is drawn from and that may become another thing. */
  readonly by: readonly Part[];
  /** `id` is unique in the document and stays as long as the content does, wherever that moves. */
  readonly children: (id: string) => ComponentChild;
}

/** Draws its content again only when something that it is drawn from is another thing: a course that stays the same is the same. */
export class Kept<Part> extends Component<Props<Part>> {
  readonly #id = `syllabus-kept-${(made += 1)}`;

  override shouldComponentUpdate({ by }: Props<Part>): boolean {
    return by.length !== this.props.by.length || by.some((each, n) => each !== this.props.by[n]);
  }

  override render({ children }: Props<Part>): ComponentChild {
    return children(this.#id);
  }
}
