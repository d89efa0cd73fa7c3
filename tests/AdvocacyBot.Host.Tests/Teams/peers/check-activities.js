// Reads activities, one JSON object a line, and prints what Bot Framework's own schema finds wrong with each.
const { assertActivity } = require("botframework-schema");
const lines = require("fs").readFileSync(0, "utf8").split("\n").filter((line) => line);

lines.forEach((line, at) => {
  try {
    const sent = JSON.parse(line);
    // The schema wants of every activity what a channel adds on receipt.
    assertActivity({
      serviceUrl: "https://smba.trafficmanager.net/", id: `${at}`, text: "", callerId: "", label: "", topicName: "",
      valueType: "", listenFor: [], timestamp: new Date(), localTimestamp: new Date(), localTimezone: "UTC", ...sent,
      conversation: { isGroup: false, conversationType: "", name: "", ...sent.conversation },
    });
  } catch (wrong) {
    console.log(`activity ${at + 1}: ${wrong.message}`);
  }
});
console.log(`${lines.length} activities`);
