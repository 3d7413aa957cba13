/** The dashboard where it is as wide as a page. */
export const page = {
  beside: (title: string) => `${title}, beside the other courses`,
  close: (title: string) => `Close ${title}`,
};
