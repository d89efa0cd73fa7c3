// Reads a Teams app's manifest and its Spanish words, one JSON object a line each, and prints what Microsoft's own
// schemas find wrong with them.
const Ajv = require("ajv-draft-04");
const addFormats = require("ajv-formats");
const schemas = "@microsoft/app-manifest/build/json-schemas/teams";
const [manifest, words] = require("fs").readFileSync(0, "utf8").trim().split("\n").map((line) => JSON.parse(line));

for (const [value, name] of [[manifest, "MicrosoftTeams"], [words, "MicrosoftTeams.Localization"]]) {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const check = ajv.compile(require(`${schemas}/v${manifest.manifestVersion}/${name}.schema.json`));
  console.log(check(value) ? `${name}: valid` : `${name}: ${ajv.errorsText(check.errors)}`);
}
