const typescript = require('typescript');

/**
 * Takes the examples out of a rule, for a build that never shows them: a third of all rule data. What stands in the file for the examples
 * alone is used by nothing then, so the minifier drops it. Works on the syntax tree: only the property `examples` of the object that
 * `defineRule` gets, and all lines stay where they were.
 */
function withoutExamples(source, fileName = 'rule.ts') {
  const file = typescript.createSourceFile(fileName, source, typescript.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (typescript.isCallExpression(node) && node.expression.getText(file) === 'defineRule') {
      const [rule] = node.arguments;
      const examples = rule && typescript.isObjectLiteralExpression(rule) ? rule.properties.find(isExamples) : undefined;
      if (!examples) throw new Error(`${fileName}: defineRule without examples of its own, so they cannot be left out`);
      cuts.push(examples.initializer);
      return;
    }
    typescript.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((text, cut) => {
    const lines = cut.getText(file).replace(/[^\n]/g, '');
    return `${text.slice(0, cut.getStart(file))}[${lines}]${text.slice(cut.end)}`;
  }, source);
}

const isExamples = (property) => typescript.isPropertyAssignment(property) && property.name.getText() === 'examples';

/** As a loader of webpack, before the one that compiles. */
module.exports = function loader(source) {
  return withoutExamples(source, this.resourcePath);
};
module.exports.withoutExamples = withoutExamples;
