/** Decides what ticking or reopening a task's line makes of it: one line or, where the task repeats, several. */
export type ToggleLine = (line: string, path: string) => string;

/** The Tasks plugin's own way of ticking a line, where that plugin is enabled. The one place that knows the plugin. */
export function tasksPluginIn(app: object): ToggleLine | null {
  const api = ['plugins', 'plugins', 'obsidian-tasks-plugin', 'apiV1'].reduce<unknown>(own, app);
  const toggle = own(api, 'executeToggleTaskDoneCommand');
  if (typeof toggle !== 'function') return null;
  return (line, path) => {
    const answer: unknown = Reflect.apply(toggle, api, [line, path]);
    return typeof answer === 'string' ? answer : '';
  };
}

function own(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? (Reflect.get(owner, name) as unknown) : undefined;
}
