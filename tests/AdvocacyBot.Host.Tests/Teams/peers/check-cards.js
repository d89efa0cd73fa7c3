// Reads cards, one JSON object a line, and prints what Adaptive Cards' own parser finds wrong with each.
const { AdaptiveCard, SerializationContext, Versions } = require("adaptivecards/dist/adaptivecards.js");
const lines = require("fs").readFileSync(0, "utf8").split("\n").filter((line) => line);

lines.forEach((line, at) => {
  // Its own pattern for a language remembers where it stopped in the card before.
  AdaptiveCard.langProperty.regEx.lastIndex = 0;
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();
  card.parse(JSON.parse(line), context);
  const found = [];
  for (let i = 0; i < context.eventCount; i++) {
    found.push(context.getEventAt(i).message);
  }
  for (const event of card.validateProperties().validationEvents) {
    found.push(event.message);
  }
  found.forEach((message) => console.log(`card ${at + 1}: ${message}`));
});
console.log(`${lines.length} cards`);
