// Which of our property names leave our hands: the types that say what an object holds also say where nobody promises to read it by our
// names, because it is stored, gone through key by key, or handed to code that is not ours.
import ts from 'typescript';

const { TypeFlags, ObjectFlags } = ts;

/** Collects the names that must stay, from what the compiler knows of types. */
export class ExposedNames {
  /** @type {Set<string>} */
  names = new Set();
  #checker;
  #isOurs;
  /** @type {Set<ts.Type>} */
  #whole = new Set();
  /** @type {Map<ts.Type, Set<ts.Type>>} */
  #flows = new Map();

  /**
   * @param {ts.TypeChecker} checker
   * @param {(declaration: ts.Node) => boolean} isOurs whether a declaration stands in a file of ours
   */
  constructor(checker, isOurs) {
    this.#checker = checker;
    this.#isOurs = isOurs;
  }

  /**
   * All names that we gave to what an object of this type holds, however deep: it is looked at by somebody who has no types.
   * @param {ts.Type} type
   */
  whole(type) {
    for (const part of partsOf(type)) {
      if (this.#whole.has(part)) continue;
      this.#whole.add(part);
      if (part.flags & TypeFlags.TypeParameter) {
        this.whole(this.#boundOf(part));
        continue;
      }
      for (const property of this.#ownPropertiesOf(part)) {
        this.names.add(property.name);
        this.whole(this.#checker.getTypeOfSymbol(property));
      }
      for (const held of part.isIntersection() ? part.types : this.#argumentsOf(part)) this.whole(held);
    }
  }

  /**
   * The names of an object of this type itself: its members are looked for by names that are known only when the code runs.
   * @param {ts.Type} type
   */
  keys(type) {
    const parts = partsOf(this.#checker.getApparentType(type));
    for (const { name } of parts.flatMap((part) => this.#ownPropertiesOf(part))) this.names.add(name);
  }

  /**
   * An object of one type goes where another is asked for. Where either says nothing of the names of the other, these stay.
   * @param {ts.Type} from
   * @param {ts.Type} to
   */
  flow(from, to) {
    const known = this.#flows.get(from) ?? new Set();
    if (from === to || known.has(to)) return;
    this.#flows.set(from, known.add(to));
    if (partsOf(to).some((part) => this.#isOpen(part) || this.#isEmpty(part))) {
      this.whole(from);
    } else if (partsOf(from).some((part) => this.#isOpen(part))) {
      this.whole(to);
    } else {
      const goals = partsOf(to);
      for (const part of partsOf(from)) {
        const fitting = goals.filter((goal) => this.#checker.isTypeAssignableTo(part, goal));
        for (const goal of fitting.length > 0 ? fitting : goals) this.#flowOfParts(part, goal);
      }
    }
  }

  /**
   * Our code says by itself that an object is of a type (`as`, `is`): what it says beyond what was known may be somebody else's name.
   * @param {ts.Type} from
   * @param {ts.Type} to
   */
  claim(from, to) {
    if (partsOf(from).some((part) => this.#isOpen(part))) this.whole(to);
    for (const { name } of partsOf(to).flatMap((part) => this.#ownPropertiesOf(part))) {
      if (this.propertiesOf(from, name).length === 0) this.names.add(name);
    }
  }

  /**
   * What a type knows under a name; one for each part of a union.
   * @param {ts.Type} type
   * @param {string} name
   */
  propertiesOf(type, name) {
    return partsOf(this.#checker.getApparentType(type)).flatMap(
      (part) => this.#checker.getPropertyOfType(part, name) ?? [],
    );
  }

  /**
   * @param {ts.Type} from
   * @param {ts.Type} to
   */
  #flowOfParts(from, to) {
    this.#flowOfFunctions(from, to);
    const [given, asked] = [this.#argumentsOf(from), this.#argumentsOf(to)];
    if (given.length > 0 && from.target === to.target) {
      for (const [n, type] of given.entries()) this.flow(type, asked[n]);
    } else if (!this.#isOpen(to) && this.#holdsOpen(to)) {
      // A map, say, where anything is asked for that can be gone through.
      for (const type of given) this.whole(type);
    } else {
      const known = new Map(this.#checker.getPropertiesOfType(to).map((property) => [property.name, property]));
      const isTheirs = known.size > 0 && this.#ownPropertiesOf(to).length === 0;
      for (const own of this.#ownPropertiesOf(from)) {
        const goal = known.get(own.name);
        if (goal) this.flow(this.#checker.getTypeOfSymbol(own), this.#checker.getTypeOfSymbol(goal));
        else if (isTheirs) this.names.add(own.name);
      }
    }
  }

  /**
   * What a function returns goes to whoever it is given to, and what that one calls it with comes in.
   * @param {ts.Type} from
   * @param {ts.Type} to
   */
  #flowOfFunctions(from, to) {
    const [own] = from.getCallSignatures();
    const [asked] = to.getCallSignatures();
    if (!own || !asked) return;
    this.flow(own.getReturnType(), asked.getReturnType());
    for (const [n, parameter] of own.getParameters().entries()) {
      const given = asked.getParameters()[n];
      if (given) this.flow(this.#checker.getTypeOfSymbol(given), this.#checker.getTypeOfSymbol(parameter));
    }
  }

  /** @param {ts.Type} type */
  #ownPropertiesOf(type) {
    return this.#checker
      .getPropertiesOfType(type)
      .filter(({ declarations = [] }) => declarations.length === 0 || declarations.some(this.#isOurs));
  }

  /** @param {ts.Type} type */
  #argumentsOf(type) {
    return type.objectFlags & ObjectFlags.Reference ? this.#checker.getTypeArguments(type) : [];
  }

  /**
   * What is known of the types that a generic function takes. Where that is nothing, it may not lay open what it was given.
   * @param {ts.Type} parameter
   */
  #boundOf(parameter) {
    const bound = this.#checker.getBaseConstraintOfType(parameter);
    if (bound && !partsOf(bound).some((part) => this.#isOpen(part))) return bound;
    throw new Error(
      `an object of any type leaves our code as ${this.#checker.typeToString(parameter)}: bound that type`,
    );
  }

  /**
   * Whether a type takes objects of any names: `unknown`, `object`, a record.
   * @param {ts.Type} type
   */
  #isOpen(type) {
    if (type.flags & (TypeFlags.Any | TypeFlags.Unknown | TypeFlags.NonPrimitive)) return true;
    return this.#checker.getIndexInfosOfType(type).some(({ keyType }) => !(keyType.flags & TypeFlags.Number));
  }

  /** @param {ts.Type} type */
  #holdsOpen(type) {
    // What an iterator is given, and gives back at its end, is `any` for the library and nothing that we use.
    const held = this.#argumentsOf(type).slice(0, type.symbol?.name.includes('Itera') ? 1 : Infinity);
    return this.#isOpen(type) || held.some((argument) => this.#holdsOpen(argument));
  }

  /**
   * `{}`, which asks for nothing.
   * @param {ts.Type} type
   */
  #isEmpty(type) {
    if (!(type.flags & TypeFlags.Object)) return false;
    return [this.#checker.getPropertiesOfType(type), type.getCallSignatures(), type.getConstructSignatures()].every(
      ({ length }) => length === 0,
    );
  }
}

/**
 * @param {ts.Type} type
 * @returns {readonly ts.Type[]}
 */
function partsOf(type) {
  return type.isUnion() ? type.types.flatMap(partsOf) : [type];
}
