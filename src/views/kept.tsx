import { Component, type ComponentChild } from 'preact';

interface Props<Part> {
  /** Everything that the content is drawn from and that may become another thing. */
  readonly by: readonly Part[];
  readonly children: () => ComponentChild;
}

/** Draws its content again only when something that it is drawn from is another thing: a course that stays the same is the same. */
export class Kept<Part> extends Component<Props<Part>> {
  override shouldComponentUpdate({ by }: Props<Part>): boolean {
    return by.length !== this.props.by.length || by.some((each, n) => each !== this.props.by[n]);
  }

  override render({ children }: Props<Part>): ComponentChild {
    return children();
  }
}
