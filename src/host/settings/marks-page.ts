import type { App, Setting, SettingDefinition, SettingDefinitionPage } from 'obsidian';
import type { Statuses } from '../../core/course/tasks-statuses';
import { withStatuses } from '../../core/course/tasks-statuses';
import type { Meaning } from '../../core/course/types';
import { defaultSettings, type Settings } from '../../core/settings';
import type { Words } from '../../i18n/words';
import { confirm } from '../confirm';
import { MarkModal } from './mark-modal';
import { givenMeanings, objectionToMark, rowsOf, withMark, withMeaning, withoutMark } from './marks-table';

type Marks = Settings['marks'];

interface Parts {
  readonly app: App;
  readonly words: Words;
  readonly marks: () => Marks;
  /** What the Tasks plugin says that marks mean; empty where it is not enabled. */
  readonly statuses: () => Statuses;
  readonly change: (edit: (marks: Marks) => Marks) => void;
  /** The rows are others now. */
  readonly update: () => void;
  /** The rows are the same, and what is to be seen of others may have changed. */
  readonly refresh: () => void;
}

/** The page of the marks: a row for each with its meaning, and the ways to add, take away and begin anew. */
export function marksPage(parts: Parts): SettingDefinitionPage {
  const { app, words, marks, statuses, change, update } = parts;
  const { marksTable } = words;
  const edit = (next: (marks: Marks) => Marks): void => {
    change(next);
    update();
  };
  const rows = rowsOf(marks());
  return {
    type: 'page',
    name: marksTable.name,
    desc: marksTable.desc,
    displayValue: () => marksTable.count(rowsOf(marks()).length),
    items: [
      { name: marksTable.blank, desc: marksTable.blankDesc },
      { name: marksTable.tasks, desc: marksTable.tasksDesc, visible: () => statuses().size > 0 },
      {
        type: 'list',
        heading: marksTable.name,
        emptyState: marksTable.none,
        items: rows.map(([mark]) => rowOf(mark, parts)),
        onDelete: (index) => {
          const row = rows[index];
          if (row) edit((table) => withoutMark(table, row[0]));
        },
        addItem: {
          name: marksTable.add,
          action: () => {
            new MarkModal(app, {
              words,
              objection: (mark) => objectionToMark(marks(), mark),
              add: (mark, meaning) => {
                edit((table) => withMark(table, mark, meaning));
              },
            }).open();
          },
        },
      },
      {
        type: 'group',
        visible: () => JSON.stringify(marks()) !== JSON.stringify(defaultSettings.marks),
        items: [
          {
            name: marksTable.reset,
            desc: marksTable.resetDesc,
            action: () => {
              const question = { title: marksTable.resetTitle, text: marksTable.resetText, yes: marksTable.resetYes };
              confirm(app, question, words, () => {
                edit(() => defaultSettings.marks);
              });
            },
          },
        ],
      },
    ],
  };
}

/** One mark. It is drawn by hand because its sentence follows its meaning, and drawing all rows anew would lose the focus. */
function rowOf(mark: string, { words, marks, statuses, change, refresh }: Parts): SettingDefinition {
  const { marksTable, meanings } = words;
  const own = (): Meaning => new Map(marks()).get(mark) ?? 'unknown';
  const held = (): Meaning => new Map(withStatuses(marks(), statuses())).get(mark) ?? 'unknown';
  const tell = (setting: Setting): void => {
    const decided = held() !== own() ? marksTable.tasksSays(meanings[held()]) : '';
    setting.setDesc([decided, marksTable.means[held()]].filter((sentence) => sentence !== '').join(' '));
  };
  return {
    name: `[${mark}]`,
    render: (setting) => {
      tell(setting);
      setting.addDropdown((dropdown) => {
        dropdown
          .addOptions(Object.fromEntries(givenMeanings.map((meaning) => [meaning, meanings[meaning]])))
          .setValue(own())
          .onChange((value) => {
            const meaning = givenMeanings.find((given) => given === value);
            if (!meaning) return;
            change((table) => withMeaning(table, mark, meaning));
            tell(setting);
            refresh();
          });
        dropdown.selectEl.setAttr('aria-label', marksTable.meaningOf(mark));
      });
    },
  };
}
