import { SecretComponent, type App, type SettingDefinitionGroup } from 'obsidian';
import type { Settings } from '../../core/settings';
import type { Words } from '../../i18n/words';

interface Access {
  readonly words: Words;
  readonly settings: () => Settings;
  readonly change: (edit: (settings: Settings) => Settings) => void;
}

/** Whether playlists may be asked for on the network, and with which key: the app's own control chooses it and tells only its name. */
export function playlistSettings(app: App, { words, settings, change }: Access): SettingDefinitionGroup {
  const { importing } = words;
  return {
    type: 'group',
    heading: importing.group,
    items: [
      { ...importing.enable, control: { type: 'toggle', key: 'importPlaylists' } },
      {
        ...importing.key,
        visible: () => settings().importPlaylists,
        render: (setting) => {
          setting.addComponent((el) =>
            new SecretComponent(app, el).setValue(settings().youtubeKey).onChange((youtubeKey) => {
              change((now) => ({ ...now, youtubeKey }));
            }),
          );
        },
      },
    ],
  };
}
