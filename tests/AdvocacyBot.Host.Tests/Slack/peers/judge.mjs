// Bolt's own verification of requests: a line of JSON in, true or false out.
import { createInterface } from 'node:readline';
import bolt from '@slack/bolt';

for await (const line of createInterface({ input: process.stdin })) {
  const { secret, time, signature, body, now } = JSON.parse(line);
  console.log(bolt.isValidSlackRequest({
    signingSecret: secret,
    body,
    headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': Number(time) },
    nowMilliseconds: now * 1000,
  }));
}
