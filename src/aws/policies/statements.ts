import type { DialectRow } from '../../facts/policy-shapes.ts';
import { DIALECTS, STACK_POLICY_ACTIONS } from '../../facts/policy-shapes.ts';
import type { File } from '../../file.ts';
import type { ObjectProperty, ObjectValue, Value } from '../../values/value.ts';
import { constantText, leavesOf } from '../../values/value.ts';
import { conditionsOf, elementsOf, listed, placeOfValue, principalsOf } from './elements.ts';
import type { Place, Principals, Statement } from './policy.ts';

type ReadPrincipals = (file: File, value: Value, place: Place) => Principals;

/** The statement that an object says in the way of a dialect. */
export function statementOfObject(
  file: File,
  object: ObjectValue,
  row: DialectRow,
  readPrincipals: ReadPrincipals = principalsOf,
): Statement {
  const part = (name: string | undefined): ObjectProperty | undefined => {
    const property = name === undefined ? undefined : object.properties.get(name);
    return property?.value.kind === 'absent' ? undefined : property;
  };
  const read = <T>(name: string | undefined, reader: (file: File, value: Value, place: Place) => T): T | undefined => {
    const property = part(name);
    return property && reader(file, property.value, placeOfValue(file, property));
  };
  const sid = part(row.sid);
  const text = sid && constantText(sid.value);
  return {
    ...placeOfValue(file, object),
    ...(text !== undefined && { sid: text }),
    effect: effectOf(part(row.effect)?.value, row, object.open),
    ...present('actions', read(row.actions, elementsOf)),
    ...present('notActions', read(row.notActions, elementsOf)),
    ...present('resources', read(row.resources, elementsOf)),
    ...present('notResources', read(row.notResources, elementsOf)),
    ...present('principals', read(row.principals, readPrincipals)),
    ...present('notPrincipals', read(row.notPrincipals, readPrincipals)),
    ...present('conditions', read(row.conditions?.find((name) => part(name)), conditionsOf)),
    open: object.open,
  };
}

function present<K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [P in K]?: V });
}

/** The effect that a value says; of a choice only where all branches agree. */
export function effectOf(value: Value | undefined, row: DialectRow, isOpen: boolean): Statement['effect'] {
  if (!value) return row.allowsByDefault && !isOpen ? 'Allow' : undefined;
  const effects = new Set(leavesOf(value).map((leaf) => effectOfLeaf(leaf.value, row)));
  const [effect] = effects;
  return effects.size === 1 ? effect : undefined;
}

function effectOfLeaf(value: Value, row: DialectRow): Statement['effect'] {
  if (value.kind === 'absent' && row.allowsByDefault) return 'Allow';
  const [kind, name] = value.kind === 'import' || value.kind === 'global' ? value.path.slice(-2) : [];
  if (kind?.endsWith('Effect') === true) {
    if (name === 'ALLOW') return 'Allow';
    return name === 'DENY' ? 'Deny' : undefined;
  }
  const text = constantText(value);
  if (text === row.allow) return 'Allow';
  return text === row.deny ? 'Deny' : undefined;
}

const { iam } = DIALECTS;

/** Whether an object can be nothing but a statement of IAM; within a policy, `Effect` and one of the other parts are enough. */
export function looksLikeStatement(object: ObjectValue, isInPolicy: boolean): boolean {
  const has = (name: string): boolean => object.properties.has(name);
  const effect = object.properties.get(iam.effect);
  const effects = effect ? leavesOf(effect.value).map(({ value }) => constantText(value)) : [];
  const isEffect = effects.some((text) => text === iam.allow || text === iam.deny);
  const acts = has(iam.actions) || has(iam.notActions);
  const aims = has(iam.resources) || has(iam.notResources) || has(iam.principals) || has(iam.notPrincipals);
  return isEffect && (isInPolicy ? acts || aims : acts && aims) && !isOfStack(object);
}

/** Whether an object says what may be done to the resources of a stack. */
function isOfStack({ properties }: ObjectValue): boolean {
  const actions = [properties.get(iam.actions), properties.get(iam.notActions)].flatMap((property) => (property ? listed(property.value).values : []));
  return actions.some((action) => STACK_POLICY_ACTIONS.test(constantText(action) ?? ''));
}
