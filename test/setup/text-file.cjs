/** A file as the text that stands in it, as webpack gives it. */
module.exports = { process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }) };
