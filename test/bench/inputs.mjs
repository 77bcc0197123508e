// Texts to measure on. Made, not read: the same ones on every machine.

/** A source of whole numbers below a limit, the same in every run (mulberry32). */
function randomOf(seed) {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

const NOUNS = ['order', 'photo', 'price', 'user', 'cart', 'page', 'route', 'item', 'label', 'color', 'window', 'layer'];
const VERBS = ['load', 'draw', 'merge', 'sort', 'pick', 'build', 'filter', 'render', 'count', 'format'];

/** A function as applications hold by the hundred: parameters, a loop, a condition, an object, a template. */
function plainFunction(random, number) {
  const noun = () => NOUNS[random(NOUNS.length)];
  const [one, other] = [noun(), noun()];
  const name = `${VERBS[random(VERBS.length)]}${one[0].toUpperCase()}${one.slice(1)}${number}`;
  return `
export function ${name}(${one}s: readonly { id: number; ${other}?: string }[], limit = ${random(90) + 10}) {
  const seen = new Map<number, string>();
  for (const { id, ${other} } of ${one}s) {
    if (${other} === undefined || seen.size > limit) continue;
    seen.set(id, \`\${${other}.trim()}-\${id % ${random(9) + 2}}\`);
  }
  const options = { title: '${noun()} ${noun()}', width: ${random(900)}, tags: ['${noun()}', '${noun()}'], nested: { deep: seen.size } };
  return [...seen.values()].map((value, index) => ({ ...options, value, index })).filter(({ value }) => value.length > ${random(5)});
}
`;
}

const SERVICES = ['S3', 'SQS', 'SNS', 'DynamoDB', 'STS', 'SSM', 'Lambda', 'CloudFront', 'SES', 'KMS'];

/** How clients get their identity, from best to worst; all of it is in the source, as in a code base that needs the linter. */
const CLIENTS = [
  (service) => `export const client = new ${service}Client({ region: process.env.AWS_REGION });`,
  (service) => `export const client = new ${service}Client({ credentials: fromNodeProviderChain() });`,
  (service) => `
const config = { region: 'eu-central-1', maxAttempts: 3 };
export const make = (credentials?: Provider) => new ${service}Client({ ...config, ...(credentials ? { credentials } : {}) });`,
  (service) => `
export class Store {
  private readonly client: ${service}Client;
  constructor(private readonly options: { key: string; secret: string; endpoint?: string }) {
    this.client = new ${service}Client({
      endpoint: this.options.endpoint,
      credentials: { accessKeyId: this.options.key, secretAccessKey: this.options.secret },
    });
  }
}`,
  (service) => `
export const client = new ${service}Client({
  credentials: { accessKeyId: process.env.AWS_ACCESS_KEY_ID ?? '', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY ?? '' },
});`,
  (service) => `export const client = new ${service}Client({ accessKeyId: process.env.KEY_ID, secretAccessKey: process.env.KEY } as any);`,
  // In parts, so that no scanner takes this for a leak.
  (service) => `
export const client = new ${service}Client({
  credentials: { accessKeyId: '${'AKIA' + 'Z7QK3MVD2LTXW5RB'}', secretAccessKey: '${'q7Zp2XvL9mKc4RtY8wBn' + '3HsJ6dFg1QaE5uTiVoMz'}' },
});`,
];

function awsModule(random, number) {
  const service = SERVICES[random(SERVICES.length)];
  return `
import { ${service}Client } from '@aws-sdk/client-${service.toLowerCase()}';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
${CLIENTS[number % CLIENTS.length](service)}
`;
}

/** Files of an application that has nothing to do with AWS. */
export function plainFiles(count, functions) {
  const random = randomOf(1);
  return Array.from({ length: count }, (_, file) => ({
    name: `src/plain-${file}.ts`,
    text: Array.from({ length: functions }, (__, number) => plainFunction(random, number)).join(''),
  }));
}

/** Files that each hold a client of AWS and the code around it. */
export function awsFiles(count, functions) {
  const random = randomOf(2);
  return Array.from({ length: count }, (_, file) => ({
    name: `src/aws-${file}.ts`,
    text: awsModule(random, file) + Array.from({ length: functions }, (__, number) => plainFunction(random, number)).join(''),
  }));
}

/** One file as a bundler writes it: modules as functions, and clients among them. */
export function bundle(bytes) {
  const random = randomOf(3);
  const parts = ['var AWS = require("aws-sdk"); var { S3Client } = require("@aws-sdk/client-s3");'];
  for (let length = 0, number = 0; length < bytes; number++) {
    const part = `var module_${number} = (exports, require) => {
  "use strict";
  const a = require("m${random(5000)}"), b = { region: "eu-west-${random(3)}", retries: ${random(9)}, name: "n${random(1e6)}" };
  function c(d, e) { return d && e.length > ${random(50)} ? { ...b, key: d.key, value: [e, a.default(d)] } : void 0; }
  ${number % 400 === 0 ? 'exports.client = new S3Client({ ...b, credentials: { accessKeyId: a.id, secretAccessKey: a.secret } });' : `exports.run = async (f) => { for (const g of f) await c(g, String(g.id + "-" + ${random(1e4)})); };`}
};
`;
    parts.push(part);
    length += part.length;
  }
  return [{ name: 'lib/bundle.js', text: parts.join('') }];
}

/** One file that has nothing to do with AWS, as large ones are: texts are embedded in it, and functions stand between. */
export function embedded(bytes) {
  const random = randomOf(4);
  const parts = [];
  for (let length = 0; length < bytes; length += parts.at(-1).length) {
    const words = Array.from({ length: 700 }, () => NOUNS[random(NOUNS.length)]).join(' ');
    parts.push(`export const text${parts.length} = '${words}';\n${plainFunction(random, parts.length)}`);
  }
  return [{ name: 'src/embedded.ts', text: parts.join('') }];
}

const ACTIONS = ['s3:GetObject', 's3:*', 'sqs:SendMessage', 'iam:PassRole', 'dynamodb:Query', 'lambda:InvokeFunction', 'sts:AssumeRole', 'kms:Decrypt'];

/** The two forms of a statement: of CDK, and plain. A quarter of them allows more than it should. */
const STATEMENTS = [
  (name, action, resource) => `
export const ${name} = new PolicyStatement({ effect: Effect.ALLOW, actions: ['${action}', 'logs:PutLogEvents'], resources: ['${resource}'] });
role.addToPolicy(${name});
`,
  (name, action, resource) => `
export const ${name} = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['${action}', 'logs:PutLogEvents'], Resource: '${resource}', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
};
`,
];

/** One file with so many statements of policies, and the code around them. */
export function policies(statements, bytes) {
  const random = randomOf(5);
  const parts = [`import { Effect, PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { S3Client } from '@aws-sdk/client-s3';
export const s3 = new S3Client({ region: 'eu-central-1' });
const role = Role.fromRoleName(stack, 'Photos', 'photos');
`];
  for (let number = 0, length = 0; number < statements || length < bytes; number++) {
    const resource = random(4) === 0 ? '*' : `arn:aws:s3:::photos-${random(1000)}/*`;
    const statement = STATEMENTS[number % STATEMENTS.length](`policy${number}`, ACTIONS[random(ACTIONS.length)], resource);
    const part = number < statements ? statement : '';
    parts.push(part + plainFunction(random, number));
    length += parts.at(-1).length;
  }
  return [{ name: 'src/policies.ts', text: parts.join('') }];
}
