// Slack's own client of Socket Mode: acknowledges one envelope, prints what came. Argument: the address of the Web API.
import { SocketModeClient } from '@slack/socket-mode';

// Its logger tells of the hang-up that ends the test: no fault here.
console.error = () => {};

const client = new SocketModeClient({ appToken: 'xapp-app', clientOptions: { slackApiUrl: process.argv[2] }, logLevel: 'error' });
client.on('slack_event', async ({ ack, type, body }) => {
  await ack({ heard: true });
  console.log(JSON.stringify({ type, text: body.event.text }));
  await client.disconnect();
});
await client.start();
