import { Component, type ComponentChild } from 'preact';

interface Props {
  /** Everything that the content is drawn from and that may become another thing. */
  readonly by: readonly unknown[];
  readonly children: () => ComponentChild;
}

/** Draws its content again only when something that it is drawn from is another thing: a course that stays the same is the same. */
export class Kept extends Component<Props> {
  override shouldComponentUpdate({ by }: Props): boolean {
    return by.length !== this.props.by.length || by.some((each, n) => each !== this.props.by[n]);
  }

  override render({ children }: Props): ComponentChild {
    return children();
  }
}
