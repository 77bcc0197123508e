import type { KeyedHost, VariablesForm, VariablesRow } from '../../facts/long-term.ts';
import { CONFIGURATION_TYPES, VARIABLES } from '../../facts/long-term.ts';
import type { File } from '../../file.ts';
import { normalName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import { conditionsAround } from '../../values/conditions.ts';
import type { Condition, ObjectValue, Value } from '../../values/value.ts';
import { constantText, isHole, leavesOf } from '../../values/value.ts';
import { configurations } from '../consumers/configurations.ts';
import type { Construction, Placed } from '../consumers/constructs.ts';
import { chainRoot, constructions, isConstruct, placesAt, placesBelow } from '../consumers/constructs.ts';

/** A variable that is handed to a host. */
export interface Variable {
  readonly name: string;
  readonly value: Value;
  /** What sets it: a property, an element, a call, the text of a script. */
  readonly node: Node;
  /** The part of a long script that ends with its name. */
  readonly place?: Node;
  readonly conditions: readonly Condition[];
}

/** The variables that one place hands to a host. */
export interface Variables {
  readonly host: KeyedHost;
  readonly variables: readonly Variable[];
}

const rows: readonly VariablesRow[] = VARIABLES;

/** All places of a file that hand variables to a host. */
export function variablesOf(file: File): Variables[] {
  const found: Variables[] = [];
  const pairs = new Map<Node, { host: KeyedHost; variables: Variable[] }>();
  for (const construction of file.about(constructions)) {
    for (const row of rows) {
      if (!isConstruct(construction, row.library, row.callees)) continue;
      if (row.form === 'pair') addPair(file, pairs, row, construction);
      else if (row.form === 'single') found.push(...singleOf(file, row, construction));
      else found.push(...variablesAt(file, row, construction));
    }
  }
  return [...found, ...pairs.values(), ...configurationVariables(file)];
}

function variablesAt(file: File, row: VariablesRow, { node }: Construction): Variables[] {
  const around = conditionsAround(file.sourceCode, node);
  return row.slots.flatMap((slot) =>
    placesAt(file, node.arguments, slot).flatMap((place): Variables[] => {
      const variables = row.form === 'script' ? inScript(file, place.value) : leavesOf(place.value, place.conditions).flatMap((leaf) => inLeaf(row.form, leaf));
      const all = variables.map((variable) => ({ ...variable, conditions: [...around, ...variable.conditions] }));
      return all.length > 0 ? [{ host: row.host, variables: all }] : [];
    }),
  );
}

function inLeaf(form: VariablesForm, { value, conditions }: Pick<Placed, 'conditions' | 'value'>): Variable[] {
  if (form === 'list') return value.kind === 'array' ? value.elements.flatMap((element) => inElement(element, conditions)) : [];
  if (value.kind !== 'object') return [];
  return [...value.properties.values()].flatMap((property): Variable[] => {
    const { name, node } = property;
    if (form === 'map') return [{ name, value: property.value, node, conditions }];
    const inner = property.value.kind === 'object' && isPlainText(property.value) ? property.value.properties.get('value') : undefined;
    return inner ? [{ name, value: inner.value, node, conditions }] : [];
  });
}

/** Where Elastic Beanstalk keeps the variables of an app, among other settings. */
const SETTINGS_OF_APP = 'aws:elasticbeanstalk:application:environment';
/** The members that name a variable, in normal form. */
const NAMES = ['name', 'optionname', 'key'];

/** `{ name, value }` in any case style, but for what names a place to read the value from. */
function inElement(element: Value, conditions: readonly Condition[]): Variable[] {
  return leavesOf(element, conditions).flatMap((leaf): Variable[] => {
    if (leaf.value.kind !== 'object' || !isPlainText(leaf.value)) return [];
    const namespace = memberOf(leaf.value, 'namespace');
    if (namespace && constantText(namespace) !== SETTINGS_OF_APP) return [];
    const name = NAMES.map((one) => memberOf(leaf.value as ObjectValue, one)).find((one) => one !== undefined);
    const value = memberOf(leaf.value, 'value');
    const text = name && constantText(name);
    return text !== undefined && value ? [{ name: text, value, node: leaf.value.node, conditions: leaf.conditions }] : [];
  });
}

function memberOf({ properties }: ObjectValue, name: string): Value | undefined {
  return [...properties.values()].find((property) => normalName(property.name) === name)?.value;
}

/** Whether a variable holds what it says; `type: SECRETS_MANAGER` makes it the name of a secret. */
function isPlainText(object: ObjectValue): boolean {
  const type = memberOf(object, 'type');
  if (!type || type.kind === 'absent') return true;
  const text = constantText(type) ?? (type.kind === 'import' ? type.path.at(-1) : undefined);
  return text === 'PLAINTEXT';
}

/** `new vercel.ProjectEnvironmentVariable('secret', { key, value })`: the whole construction is one variable. */
function singleOf(file: File, { host, slots }: VariablesRow, { node }: Construction): Variables[] {
  const [name, value] = slots.map((slot) => placesAt(file, node.arguments, slot)[0]?.value);
  const text = name && constantText(name);
  if (text === undefined || !value) return [];
  return [{ host, variables: [{ name: text, value, node, conditions: conditionsAround(file.sourceCode, node) }] }];
}

/** `fn.addEnvironment(name, value)`: the calls on one object go together. */
function addPair(
  file: File,
  pairs: Map<Node, { host: KeyedHost; variables: Variable[] }>,
  { host, slots }: VariablesRow,
  { node }: Construction,
): void {
  const [name, value] = slots.map((slot) => placesAt(file, node.arguments, slot)[0]?.value);
  const text = name && constantText(name);
  if (text === undefined || !value || node.callee.type !== 'MemberExpression') return;
  const owner = chainRoot(file.evaluator.evaluate(node.callee.object)).node;
  const group = pairs.get(owner) ?? { host, variables: [] };
  group.variables.push({ name: text, value, node, conditions: conditionsAround(file.sourceCode, node) });
  pairs.set(owner, group);
}

/** `export NAME=` and `set NAME=` at the end of what stands before a value; so does the configuration of the AWS CLI. */
const ASSIGNMENT = /(?:^|[\s;&"'`(])([A-Za-z_]\w{0,80})=["']?$/;
const CLI_SETTING = /aws configure set\s(?:[^\n;&|]{0,80}\s)?(aws_\w{1,40})\s+["']?$/;

/** The variables that the text of a script sets to values that are not in the text. */
function inScript(file: File, value: Value, depth = 0): Variable[] {
  if (depth > 4) return [];
  switch (value.kind) {
    case 'text': {
      let before = '';
      let place: Node | undefined;
      return value.pieces.flatMap((piece): Variable[] => {
        if (!isHole(piece)) {
          before += piece.text;
          place = isLong(value.node) ? piece.node : undefined;
          return [];
        }
        const recent = before.slice(-200);
        before = '';
        const name = (ASSIGNMENT.exec(recent) ?? CLI_SETTING.exec(recent))?.[1];
        return name === undefined ? [] : [{ name, value: piece.hole, node: value.node, conditions: [], ...(place && { place }) }];
      });
    }
    case 'oneOf':
      return leavesOf(value).flatMap((leaf) => (leaf.value.kind === 'oneOf' ? [] : inScript(file, leaf.value, depth + 1)));
    case 'array':
      return value.elements.flatMap((element) => inScript(file, element, depth + 1));
    case 'call':
      return inEncoded(file, value, depth);
    default:
      return [];
  }
}

/** A script of many lines is read where it sets the variable. */
function isLong({ loc }: Node): boolean {
  return loc.end.line - loc.start.line > 5;
}

/** `Fn.base64(text)`, `Buffer.from(text).toString('base64')` */
function inEncoded(file: File, { node, callee }: Extract<Value, { kind: 'call' }>, depth: number): Variable[] {
  if (node.type !== 'CallExpression') return [];
  if (callee.kind === 'member' && callee.name === 'toString') return inScript(file, callee.object, depth + 1);
  const name = callee.kind === 'import' || callee.kind === 'global' ? callee.path.at(-1) : undefined;
  const [argument] = node.arguments;
  if ((name !== 'base64' && name !== 'from') || !argument || argument.type === 'SpreadElement') return [];
  return inScript(file, file.evaluator.evaluate(argument), depth + 1);
}

/** The variables of configuration files that are objects. */
function configurationVariables(file: File): Variables[] {
  return CONFIGURATION_TYPES.flatMap(({ library, name, filename, slots, host }) =>
    configurations(file, library, name, filename).flatMap((node) =>
      slots.flatMap((slot) =>
        placesBelow(file, file.evaluator.evaluate(node), slot.split('.')).flatMap((place): Variables[] => {
          const variables = leavesOf(place.value).flatMap((leaf) => inLeaf('map', leaf));
          return variables.length > 0 ? [{ host, variables }] : [];
        }),
      ),
    ),
  );
}
