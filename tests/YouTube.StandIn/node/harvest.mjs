// Reads a video's comments with Google's client and prints what it got as JSON.
// Usage: node harvest.mjs BASE_URL API_KEY VIDEO_ID
import { youtube } from '@googleapis/youtube';

const [rootUrl, auth, videoId] = process.argv.slice(2);
const client = youtube({ version: 'v3', auth, rootUrl });

async function listAll(list, parameters) {
  const items = [];
  let pageToken;
  do {
    const { data } = await list({ ...parameters, pageToken });
    items.push(...data.items);
    pageToken = data.nextPageToken;
  } while (pageToken);
  return items;
}

const comments = [];
const threads = await listAll(p => client.commentThreads.list(p), {
  part: ['snippet', 'replies'], videoId, maxResults: 100, order: 'time', textFormat: 'plainText',
});
for (const thread of threads) {
  let replies = thread.replies?.comments ?? [];
  if (replies.length !== thread.snippet.totalReplyCount) {
    replies = await listAll(p => client.comments.list(p), {
      part: ['snippet'], parentId: thread.id, maxResults: 100, textFormat: 'plainText',
    });
  }
  comments.push(thread.snippet.topLevelComment, ...replies);
}

const video = (await client.videos.list({ part: ['snippet', 'statistics'], id: [videoId] })).data.items[0];
const channel = (await client.channels.list({ part: ['contentDetails'], id: [video.snippet.channelId] })).data.items[0];
const playlistId = channel.contentDetails.relatedPlaylists.uploads;
const uploads = await listAll(p => client.playlistItems.list(p), { part: ['contentDetails'], playlistId, maxResults: 50 });
const found = (await client.search.list({ part: ['snippet'], q: 'synthetic', type: ['video'] })).data.items;
const missing = await client.commentThreads.list({ part: ['snippet'], videoId: 'AAAAAAAAAAA' }).catch(error => error);

console.log(JSON.stringify({
  comments: comments.map(({ id, snippet }) => ({ id, text: snippet.textOriginal, likes: snippet.likeCount })),
  title: video.snippet.title,
  uploads: uploads.map(item => item.contentDetails.videoId),
  found: found.map(item => item.id.videoId),
  missing: { status: missing.status, reason: missing.response?.data.error.errors[0].reason },
}));
