/** How many entries the API gives at once, at most. */
export const perRequest = 50;

/** What to ask for, below the address of the API: one page of a playlist. */
export function pageRequest(listId: string, pageToken: string | null): string {
  return address('playlistItems', {
    part: 'snippet,contentDetails',
    playlistId: listId,
    maxResults: String(perRequest),
    ...(pageToken !== null && { pageToken }),
    fields: 'nextPageToken,pageInfo/totalResults,items(snippet/title,contentDetails/videoId)',
  });
}

/** What to ask for: how long videos are, at most `perRequest` of them. Those that cannot be watched are not in the answer. */
export function lengthsRequest(videoIds: readonly string[]): string {
  return address('videos', {
    part: 'contentDetails',
    id: videoIds.join(','),
    fields: 'items(id,contentDetails/duration)',
  });
}

function address(method: string, parameters: Readonly<Record<string, string>>): string {
  return `${method}?${Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
}
