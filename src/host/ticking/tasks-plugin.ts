/** Decides what ticking or reopening a task's line makes of it: one line or, where the task repeats, several. */
export type ToggleLine = (line: string, path: string) => string;

/** The Tasks plugin's own way of ticking a line, where that plugin is enabled. Only this file knows where that plugin is. */
export function tasksPluginIn(app: object): ToggleLine | null {
  const api = own(tasksPlugin(app), 'apiV1');
  const toggle = own(api, 'executeToggleTaskDoneCommand');
  if (typeof toggle !== 'function') return null;
  return (line, path) => {
    const answer: unknown = Reflect.apply(toggle, api, [line, path]);
    return typeof answer === 'string' ? answer : '';
  };
}

/** The settings of the Tasks plugin as they are on disk; null where it is not enabled, or never had any saved. */
export async function tasksSettingsIn(app: object): Promise<unknown> {
  const plugin = tasksPlugin(app);
  const load = own(plugin, 'loadData');
  if (typeof load !== 'function') return null;
  try {
    return await (Reflect.apply(load, plugin, []) as Promise<unknown>);
  } catch {
    return null; // Damaged settings of another plugin are not ours to tell of.
  }
}

function tasksPlugin(app: object): unknown {
  return ['plugins', 'plugins', 'obsidian-tasks-plugin'].reduce<unknown>(own, app);
}

function own(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? (Reflect.get(owner, name) as unknown) : undefined;
}
