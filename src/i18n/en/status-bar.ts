/** The status bar, which has room for one line. */
export const statusBar = {
  course: (title: string, progress: string) => (progress === '' ? title : `${title} ${progress}`),
  next: (course: string, lesson: string) => `${course} · ${lesson}`,
};
