import type { RedactionRow, SinkRow } from '../../facts/sinks.ts';
import { PLAIN_FORMATS } from '../../facts/sinks.ts';
import type { File } from '../../file.ts';
import { matchesModule } from '../../syntax/glob.ts';
import { propertyName } from '../../syntax/name.ts';
import type { Node } from '../../syntax/node.ts';
import type { Value } from '../../values/value.ts';
import { constantText } from '../../values/value.ts';
import { exported } from '../consumers/consumers.ts';
import { namedPart } from '../identities/names.ts';

/** The names of members that a logger takes out or masks, lower case; `*` where it may be any. */
export type Redaction = ReadonlySet<string>;

const ANY = '*';
const plainFormats: ReadonlySet<string> = new Set(PLAIN_FORMATS.names);

/** What a logger does to members of objects, from what it and its children were made with. Options that are not known may do anything. */
export function redactionOf(file: File, row: SinkRow, callee: Node): Redaction {
  const { redactions = [] } = row;
  const settings = settingsOf(file, row);
  if (settings.some(({ kind }) => kind !== 'object')) return new Set([ANY]);
  const values = redactions.length > 0 ? [...settings, ...optionsOf(file, callee)] : [];
  return new Set(values.flatMap((value) => redactions.flatMap((redaction) => maskedBy(file, redaction, value, redaction.way.split('.')))));
}

/** Whether what carries a secret is a member that is taken out, or an object of which one may be. Text is never masked. */
export function isRedacted(redaction: Redaction, carrier: Node, isObject: boolean): boolean {
  if (redaction.size === 0 || (carrier.type !== 'Property' && !isObject)) return false;
  if (redaction.has(ANY) || namesOf(carrier).some((name) => redaction.has(name.toLowerCase()))) return true;
  return isObject && [...redaction].some((name) => namedPart(name) !== undefined || name === 'credentials');
}

/** The names from a property to the outermost object that it stands in. */
function namesOf(carrier: Node): string[] {
  const names: string[] = [];
  for (let node = carrier; node.type === 'Property' || node.type === 'ObjectExpression'; node = node.parent) {
    if (node.type === 'Property') names.push(propertyName(node) ?? ANY);
  }
  return names;
}

/** What a logger and its children were made with. What binds a child to its values counts where it is known to set the option. */
function optionsOf(file: File, callee: Node): Value[] {
  const found: Value[] = [];
  let value = file.evaluator.evaluate(callee);
  while (value.kind === 'member' || value.kind === 'call' || value.kind === 'new') {
    if (value.kind === 'member') {
      value = value.object;
      continue;
    }
    const isChild = value.callee.kind === 'member';
    const [first, second] = value.node.type === 'TaggedTemplateExpression' ? [] : value.node.arguments;
    const given = [first, isChild ? second : undefined].flatMap((node) => (node && node.type !== 'SpreadElement' ? [file.evaluator.evaluate(node)] : []));
    found.push(...given.filter((one, index) => !isChild || index === 1 || (one.kind === 'object' && !one.open)));
    value = value.callee;
  }
  return found;
}

/** What the functions of a module were called with that set all its loggers up: `winston.configure({ format })`. */
function settingsOf(file: File, { modules = [], setUps = [] }: SinkRow): Value[] {
  if (!setUps.some((name) => file.text.includes(name))) return [];
  return file.tree.ofType('CallExpression').flatMap((node) => {
    const called = exported(file, file.evaluator.evaluate(node.callee));
    const isSetUp = called !== undefined && setUps.includes(called.path) && modules.some((pattern) => matchesModule(pattern, called.module));
    const argument = isSetUp ? node.arguments.at(-1) : undefined;
    return argument ? [file.evaluator.evaluate(argument)] : [];
  });
}

/** The members that an option masks, which stands at a way below a value. */
function maskedBy(file: File, redaction: RedactionRow, value: Value, way: readonly string[]): readonly string[] {
  const [name, ...rest] = way;
  if (value.kind === 'absent' || value.kind === 'text' || value.kind === 'number' || (value.kind === 'boolean' && !value.value)) return [];
  if (name === undefined) return maskedByOption(file, redaction.by, value);
  if (value.kind !== 'object') return value.kind === 'boolean' ? [] : [ANY];
  const property = value.properties.get(name);
  return property ? maskedBy(file, redaction, property.value, rest) : value.open ? [ANY] : [];
}

function maskedByOption(file: File, by: RedactionRow['by'], value: Value): readonly string[] {
  switch (by) {
    case 'anything':
      return [ANY];
    case 'format':
      return isPlainFormat(file, value) ? [] : [ANY];
    case 'keys':
      if (value.kind === 'import' && value.path.at(-1) === 'stdSerializers') return [];
      return value.kind === 'object' && !value.open ? [...value.properties.keys()].map((key) => key.toLowerCase()) : [ANY];
    case 'names': {
      const list = value.kind === 'object' ? value.properties.get('paths')?.value : value;
      return list?.kind === 'array' && !list.open ? list.elements.map((element) => maskedName(constantText(element))) : [ANY];
    }
    case 'transports':
      if (value.kind !== 'array') return value.kind === 'new' ? maskedByTransport(file, value) : [ANY];
      return [...(value.open ? [ANY] : []), ...value.elements.flatMap((element) => (element.kind === 'new' ? maskedByTransport(file, element) : [ANY]))];
  }
}

/** The name at the end of a path: `secret` of `*.secret` and of `aws["secret"]`, `headers` of `headers.*`. */
function maskedName(path: string | undefined): string {
  const steps = path?.split(/[.[\]"'`]+/).filter((step) => step !== '' && step !== ANY);
  return steps?.at(-1)?.toLowerCase() ?? ANY;
}

/** `new transports.Console({ format })` */
function maskedByTransport(file: File, { node }: Extract<Value, { kind: 'new' }>): readonly string[] {
  const [options] = node.arguments;
  return options ? maskedBy(file, { way: 'format', by: 'format' }, file.evaluator.evaluate(options), ['format']) : [];
}

/** Whether a format of winston shows all members as they are: `format.combine(format.timestamp(), format.json())`. */
function isPlainFormat(file: File, value: Value, depth = 0): boolean {
  if (value.kind !== 'call' || value.node.type !== 'CallExpression' || depth > 3) return false;
  const called = exported(file, value.callee);
  if (!called || !PLAIN_FORMATS.modules.some((module) => module === called.module)) return false;
  const name = called.path.split('.').at(-1) ?? '';
  if (name !== 'combine') return plainFormats.has(name);
  return value.node.arguments.every((argument) => argument.type !== 'SpreadElement' && isPlainFormat(file, file.evaluator.evaluate(argument), depth + 1));
}
