import { CUSTOMER_WORDS, RECORD_READS } from '../../facts/service-trust.ts';
import type { File } from '../../file.ts';
import type { Value } from '../../values/value.ts';
import { isConstruct, constructOf } from '../consumers/constructs.ts';

const customers = new RegExp(CUSTOMER_WORDS.join('|'), 'i');

/** A value is followed so far back to the answer of the database. */
const MAX_STEPS = 8;

/**
 * Whether a value stands in the record of a customer: in what a database answers that was asked for a tenant, a user, a
 * company. What is asked for by another name may be a role of one's own, and is not known.
 */
export function isOfCustomersRecord(file: File, value: Value): boolean {
  let object = value;
  let hasName = false;
  for (let step = 0; step < MAX_STEPS && object.kind === 'member'; step++) {
    hasName ||= object.name !== undefined;
    object = object.object;
  }
  return hasName && object.kind === 'call' && isReadOfCustomer(file, object);
}

/** `client.send(new GetCommand({ … }))`, `documents.get({ … }).promise()` */
function isReadOfCustomer(file: File, { node, callee }: Extract<Value, { kind: 'call' }>): boolean {
  if (node.type !== 'CallExpression') return false;
  if (callee.kind === 'member' && callee.name === 'promise') return callee.object.kind === 'call' && isReadOfCustomer(file, callee.object);
  const [argument] = node.arguments;
  if (!argument || argument.type === 'SpreadElement') return false;
  const request = file.evaluator.evaluate(argument);
  const isSent = callee.kind === 'member' && callee.name === 'send' && request.kind === 'new';
  const construct = constructOf(file, isSent ? request.callee : callee);
  if (!RECORD_READS.some(({ library, callees }) => isConstruct(construct, library, callees))) return false;
  const asked = isSent ? request.node.arguments[0] : argument;
  return asked !== undefined && asked.type !== 'SpreadElement' && customers.test(file.sourceCode.getText(file.evaluator.evaluate(asked).node));
}
