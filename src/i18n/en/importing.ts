import { plural } from './counted';
import { plugin, youtubeApi, youtubeKeys } from './names';

const videos = (count: number): string => plural(count, { one: '# video', other: '# videos' });

/** Lessons from a playlist: asking for it, how far that is, and why nothing came. */
export const importing = {
  group: 'Playlists',
  enable: {
    name: 'Import playlists from YouTube',
    desc: `Adds the command “Import lessons from playlist…”. Only when you run it, ${plugin} asks www.googleapis.com (${youtubeApi}) for the titles and lengths of one playlist. It sends the id of that playlist, the ids of its videos and your API key, and nothing of your notes. This is the only time that ${plugin} goes online.`,
  },
  key: {
    name: 'YouTube API key',
    desc: `A key of your own for the ${youtubeApi}, from ${youtubeKeys}. It is kept in the keychain of the app; the settings hold only the name it has there.`,
  },
  command: 'Import lessons from playlist…',
  title: 'Import lessons from playlist',
  address: 'Address of the playlist',
  where: 'www.googleapis.com is asked for the titles and lengths of its videos, with your API key.',
  start: 'Get the videos',
  asking: 'Asking YouTube…',
  progress: (count: number, total: number | null) =>
    total === null ? videos(count) : plural(total, { one: `${count} of # video`, other: `${count} of # videos` }),
  leftOut: (count: number) =>
    plural(count, {
      one: '# video is private or deleted and was left out.',
      other: '# videos are private or deleted and were left out.',
    }),
  faults: {
    'no-list': 'This is not the address of a YouTube playlist. Such an address has “list=” in it.',
    'no-key': 'No API key is set. Choose one in the settings of the plugin.',
    'wrong-key': 'YouTube does not accept the API key. Check it in the settings of the plugin.',
    'restricted-key': `The API key may not be used here: it is restricted to other apps, websites or services. Change that at ${youtubeKeys}.`,
    'api-off': `The project of the API key does not use the ${youtubeApi} yet. Enable it at ${youtubeKeys}, then wait a few minutes.`,
    quota: 'The daily quota of the API key is used up. It starts anew once a day.',
    closed: 'There is no such playlist, or it is private. Public and unlisted playlists can be imported.',
    offline: 'YouTube cannot be reached. Are you online?',
    'no-answer': 'YouTube does not answer at the moment. Try again later.',
    'not-understood': 'This cannot be understood as a playlist. Nothing was inserted.',
    'too-many': 'This is more than 2,000 videos. Choose a shorter playlist.',
    empty: 'There is no video in it that can be watched.',
    cancelled: 'Cancelled. Nothing was inserted.',
  },
};
