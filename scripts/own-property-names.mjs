// Which names of properties are ours alone: a type of ours declares them, every use gets them from such a type, and nobody else ever sees
// an object that has them. Only these may be other names in main.js. Whatever is doubtful is none of them.
import ts from 'typescript';
import { ExposedNames } from './exposed-names.mjs';

/**
 * The names, in the order of the alphabet.
 * @param {ts.Program} program
 */
export function ownPropertyNames(program) {
  const checker = program.getTypeChecker();
  const ours = new Set(program.getSourceFiles().filter((file) => !isForeign(program, file)));
  /** @param {ts.Node} declaration */
  const isOurs = (declaration) => ours.has(declaration.getSourceFile());
  const exposed = new ExposedNames(checker, isOurs);
  /** @type {Set<string>} */
  const declared = new Set();

  /**
   * A name is used here for what the compiler says.
   * @param {ts.Node | undefined} name
   * @param {readonly (ts.Symbol | undefined)[]} meant
   */
  const use = (name, meant) => {
    if (!name || !ts.isIdentifier(name)) return;
    const isOwn = meant.length > 0 && meant.every((symbol) => symbol?.declarations?.every(isOurs));
    if (!isOwn) exposed.names.add(name.text);
  };
  /** @param {ts.Expression} key */
  const isNumber = (key) => (checker.getTypeAtLocation(key).flags & ts.TypeFlags.NumberLike) !== 0;
  /** @param {ts.ClassLikeDeclaration} heir */
  const othersAbove = (heir) =>
    basesOf(checker.getTypeAtLocation(heir)).filter(({ symbol }) => !symbol?.declarations?.every(isOurs));

  /** @type {readonly ((node: ts.Node) => void)[]} */
  const rules = [
    // A text may be a key, and texts stay as they are.
    (node) => {
      if (ts.isStringLiteralLike(node)) exposed.names.add(node.text);
    },
    // What our code says to be there without making it: in the app, on the page, in somebody's module.
    (node) => {
      const isSaid =
        ts.canHaveModifiers(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword);
      if (isSaid) for (const word of wordsIn(node.getText())) exposed.names.add(word);
    },
    // Members. In a class that extends one of the app's or of Preact's, a short name could be one of theirs that no type tells of.
    (node) => {
      const isParameter = ts.isParameterPropertyDeclaration(node, node.parent);
      const owner = isParameter ? node.parent.parent : node.parent;
      if (!isParameter && !ts.isTypeElement(node) && !(ts.isClassElement(node) && ts.isClassLike(owner))) return;
      if (!node.name || !ts.isIdentifier(node.name)) return;
      declared.add(node.name.text);
      for (const base of ts.isClassLike(owner) ? othersAbove(owner) : []) {
        exposed.names.add(node.name.text);
        for (const theirs of exposed.propertiesOf(base, node.name.text)) {
          exposed.flow(checker.getTypeAtLocation(node), checker.getTypeOfSymbol(theirs));
        }
      }
    },
    // The keys of an object, and what a component is given, are what their place asks for. Where none asks, they declare themselves.
    (node) => {
      if (!ts.isObjectLiteralExpression(node) && !ts.isJsxAttributes(node)) return;
      const asked = checker.getContextualType(node);
      for (const { name } of node.properties) {
        if (!name || !ts.isIdentifier(name)) continue;
        if (asked) use(name, exposed.propertiesOf(asked, name.text));
        else declared.add(name.text);
      }
    },
    // Names by which an object is asked, or taken apart.
    (node) => {
      if (ts.isPropertyAccessExpression(node)) use(node.name, [checker.getSymbolAtLocation(node.name)]);
    },
    (node) => {
      if (!ts.isObjectBindingPattern(node)) return;
      const type = checker.getTypeAtLocation(node);
      for (const { name, propertyName = name, dotDotDotToken } of node.elements) {
        if (!dotDotDotToken) use(propertyName, exposed.propertiesOf(type, propertyName.getText()));
      }
    },
    // Names that are known only when the code runs.
    (node) => {
      if (ts.isElementAccessExpression(node) && !isNumber(node.argumentExpression)) {
        exposed.keys(checker.getTypeAtLocation(node.expression));
      }
      if (ts.isForInStatement(node)) exposed.keys(checker.getTypeAtLocation(node.expression));
      const isIn = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword;
      if (isIn && !ts.isStringLiteral(node.left)) {
        exposed.keys(checker.getTypeAtLocation(node.right));
      }
    },
    (node) => {
      if (!ts.isComputedPropertyName(node) || isNumber(node.expression)) return;
      const object = node.parent.parent;
      exposed.keys(checker.getTypeAtLocation(object));
      const asked = ts.isExpression(object) && checker.getContextualType(object);
      if (asked) exposed.keys(asked);
    },
    // What our code says of an object's type.
    (node) => {
      if (!ts.isAsExpression(node) || ts.isConstTypeReference(node.type)) return;
      exposed.claim(checker.getTypeAtLocation(node.expression), checker.getTypeAtLocation(node.type));
    },
    (node) => {
      if (!ts.isTypePredicateNode(node) || !node.type) return;
      const judged = node.parent.parameters.find(({ name }) => name.getText() === node.parameterName.getText());
      exposed.claim(checker.getTypeAtLocation(judged ?? node.parameterName), checker.getTypeAtLocation(node.type));
    },
    // Any value that goes where a type is asked for: an argument, a result, what is assigned.
    (node) => {
      const asked = ts.isExpression(node) && !isTakenApart(node) && checker.getContextualType(node);
      if (asked) exposed.flow(checker.getTypeAtLocation(node), asked);
    },
  ];
  /** @param {ts.Node} node */
  const judge = (node) => {
    for (const rule of rules) rule(node);
    ts.forEachChild(node, judge);
  };
  for (const file of program.getSourceFiles()) {
    if (ours.has(file)) judge(file);
    else for (const word of wordsIn(file.text)) exposed.names.add(word);
  }
  return [...declared].filter((name) => !exposed.names.has(name)).sort();
}

/**
 * All that could be a name in a text of code, be it in a comment.
 * @param {string} code
 */
export function wordsIn(code) {
  return code.match(/[\p{ID_Start}_$][\p{ID_Continue}$]*/gu) ?? [];
}

/**
 * Whether a value is only taken apart by names that stand there, which are judged by themselves.
 * @param {ts.Node} value
 */
function isTakenApart({ parent }) {
  const isAround = [
    ts.isConditionalExpression,
    ts.isParenthesizedExpression,
    ts.isAwaitExpression,
    ts.isArrayLiteralExpression,
  ];
  if (isAround.some((is) => is(parent))) return isTakenApart(parent);
  return ts.isVariableDeclaration(parent) && !parent.type && ts.isBindingPattern(parent.name);
}

/**
 * @param {ts.Type} type
 * @returns {readonly ts.Type[]}
 */
function basesOf(type) {
  return (type.getBaseTypes() ?? []).flatMap((base) => [base, ...basesOf(base)]);
}

/**
 * @param {ts.Program} program
 * @param {ts.SourceFile} file
 */
function isForeign(program, file) {
  return program.isSourceFileDefaultLibrary(file) || file.fileName.includes('/node_modules/');
}
