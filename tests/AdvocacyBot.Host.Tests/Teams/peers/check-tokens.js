// Reads {metadata, appId, cases: [{authorization, channel, service}]} and prints for each whether Bot Framework's own
// check lets it in.
const { ChannelValidation, SimpleCredentialProvider } = require("botframework-connector");
// It tells on the error stream which key it misses: no fault here.
console.error = () => {};
const asked = JSON.parse(require("fs").readFileSync(0, "utf8"));
ChannelValidation.OpenIdMetadataEndpoint = asked.metadata;
const credentials = new SimpleCredentialProvider(asked.appId, "");

(async () => {
  for (const one of asked.cases) {
    try {
      const identity = await ChannelValidation.authenticateChannelTokenWithServiceUrl(
        one.authorization, credentials, one.service, one.channel);
      console.log(identity.isAuthenticated ? "in" : "out");
    } catch {
      console.log("out");
    }
  }
})();
