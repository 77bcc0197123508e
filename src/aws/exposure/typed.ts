import type { File } from '../../file.ts';
import { memberName } from '../../syntax/name.ts';
import type { FunctionNode } from '../../syntax/node.ts';
import { wrapped } from '../../syntax/unwrap.ts';
import type { CallValue, Value } from '../../values/value.ts';
import { constantText, leavesOf } from '../../values/value.ts';
import type { Identity } from '../identities/identities.ts';

/**
 * Whether the user of a page has typed the secret of an identity, or keeps it, as far as the file shows: those are keys of
 * nobody else. What nothing is known of counts too, and so does the state of a page that no answer is put into.
 */
export function isTyped(file: File, { parts }: Identity): boolean {
  const secret = parts.get('secret')?.value;
  return secret !== undefined && leavesOf(secret).some(({ value }) => isOfUser(file, value));
}

/** What a page gets from the one who sits before it: fields of a form, questions, its own storage. */
const TYPED = /^(?:document|\$|jQuery|prompt|localStorage|sessionStorage|chrome\.storage)(?:\.|$)/;

/** What makes a state that fields are bound to. Sources: https://vuejs.org/api/reactivity-core.html, https://svelte.dev/docs/svelte/$state */
const MODELS: ReadonlySet<string> = new Set(['$state', 'defineModel', 'reactive', 'ref', 'shallowReactive', 'shallowRef']);

function isOfUser(file: File, value: Value): boolean {
  if (value.kind === 'unknown' || isOfState(file, value)) return true;
  let current: Value = value;
  let property: string | undefined;
  for (;;) {
    switch (current.kind) {
      case 'member':
        // `secretField.value`, `input.current.value`, `this.form.value.secret`
        if (current.name === 'value') return true;
        property = current.name;
        current = current.object;
        break;
      case 'call': {
        if (isModel(current.callee)) return true;
        current = parsedText(file, current) ?? current.callee;
        break;
      }
      case 'new':
        return current.callee.kind === 'global' && current.callee.path.join('.') === 'FormData';
      case 'parameter':
        return isOfForm(current.function);
      case 'global':
        if (current.path[0] === 'this') return !isSetByFile(file, current.path[1] ?? property);
        return TYPED.test(current.path.join('.').replace(/^(?:window|globalThis|self)\./, ''));
      default:
        return false;
    }
  }
}

/** Whether a property of `this` holds more than what fields write: `this.keys = await ask()`, `this.props` of the component around. */
function isSetByFile(file: File, name: string | undefined): boolean {
  if (name === undefined || name === 'props') return true;
  return file.tree.ofType('AssignmentExpression').some(({ left, right }) => {
    if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression' || memberName(left) !== name) return false;
    return constantText(file.evaluator.evaluate(right)) === undefined;
  });
}

/** The text of `JSON.parse(localStorage.getItem('keys'))`. */
function parsedText(file: File, { node, callee }: CallValue): Value | undefined {
  const [argument] = node.type === 'CallExpression' ? node.arguments : [];
  return argument && callee.kind === 'global' && callee.path.join('.') === 'JSON.parse' ? file.evaluator.evaluate(argument) : undefined;
}

/** `ref('')`, `reactive({ secret: '' })`, `useSettings()` of the project: what a component holds. */
function isModel(callee: Value): boolean {
  if (callee.kind === 'global') return callee.path.length === 1 && MODELS.has(callee.path[0] ?? '');
  if (callee.kind !== 'import') return false;
  const name = callee.path.at(-1) ?? '';
  return MODELS.has(name) || name === 'useContext' || (/^use[A-Z]/.test(name) && /^[.~@#]/.test(callee.module));
}

/** Words of what a field of a form tells when the user types. */
const TYPED_WORDS = /\b(?:e|ev|event|target|currentTarget|text|value|values)\b/;

/** `const [secret, setSecret] = useState('')`, where a field of the page sets it; `secret()` of Solid. */
function isOfState(file: File, value: Value): boolean {
  let state = value.kind === 'call' ? value.callee : value;
  while (state.kind === 'member' && state.object.kind !== 'call') state = state.object;
  const declarator = state.kind === 'member' && state.name === '0' ? wrapped(state.object.node).parent : undefined;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'ArrayPattern') return false;
  const [, setter] = declarator.id.elements;
  const variable = setter?.type === 'Identifier' ? file.names.variableOf(setter) : undefined;
  return (
    variable?.references.some(({ identifier }) => {
      const { parent } = identifier;
      if (parent.type === 'JSXExpressionContainer') return true;
      return parent.type === 'CallExpression' && parent.callee === identifier && parent.arguments.some((argument) => TYPED_WORDS.test(file.sourceCode.getText(argument)));
    }) === true
  );
}

/** `handleSubmit((values) => …)`, `const onFinish = (values) => …` */
function isOfForm(fn: FunctionNode): boolean {
  const { parent } = wrapped(fn);
  if (parent?.type === 'CallExpression' && parent.callee !== fn) return parent.callee.type === 'Identifier' && parent.callee.name === 'handleSubmit';
  const name = fn.id ?? (parent?.type === 'VariableDeclarator' ? parent.id : undefined);
  return name?.type === 'Identifier' && /^(?:handle|on)(?:Change|Connect|Finish|Login|Save|Submit)/.test(name.name);
}
