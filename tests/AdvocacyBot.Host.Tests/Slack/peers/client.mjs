// Slack's own client on the calls that the bot makes. Argument: the address of the Web API.
import { WebClient } from '@slack/web-api';

const client = new WebClient('xoxb-bot', { slackApiUrl: process.argv[2], logLevel: 'error' });
const posted = await client.chat.postMessage({
  channel: 'C1', text: 'first', blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'first' }] }] }],
});
const updated = await client.chat.update({ channel: 'C1', ts: posted.ts, text: 'second' });
const whispered = await client.chat.postEphemeral({ channel: 'C1', user: 'UANN', text: 'psst' });
const marked = await client.reactions.add({ channel: 'C1', timestamp: posted.ts, name: 'eyes' });
const named = await client.users.info({ user: 'UANN' });
const direct = await client.conversations.open({ users: 'UANN' });
const uploaded = await client.filesUploadV2({ channel_id: 'D1', filename: 'draft.docx', file: Buffer.from('a letter') });
const refused = await client.chat.update({ channel: 'C1', ts: '0.0', text: 'none' }).catch(failure => failure.data.error);
const stranger = await new WebClient('xoxb-other', { slackApiUrl: process.argv[2] }).auth.test().catch(failure => failure.data.error);
console.log(JSON.stringify({
  updated: updated.ts === posted.ts, whispered: whispered.ok, marked: marked.ok, name: named.user.real_name,
  direct: direct.channel.id, uploaded: uploaded.ok, refused, stranger,
}));
