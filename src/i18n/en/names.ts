/** Names that several sentences say. */
export const plugin = 'Syllabus';

/** What playlists are asked of, and where a key for it is made. */
export const youtubeApi = 'YouTube Data API v3';
export const youtubeKeys = 'console.cloud.google.com';

/** Sentences that point to the command name it as the palette does. */
export const track = 'Track this note';
