// The tables of long-term keys against the real packages: what they name is exported, and does what they say.
import { describe, expect, it } from 'vitest';
import { KEY_CARE, KEY_MAKERS, KEYED_HOSTS, OUTPUTS, PLAIN_TEXT, USERS, VARIABLES } from '../../src/facts/long-term.ts';
import { matchesPath } from '../../src/syntax/glob.ts';
import { load, readPackageFile } from './packages.ts';

/** A class with its statics, as far as a test looks at it. */
type Class = (new (...args: unknown[]) => unknown) & Readonly<Record<string, unknown>> & { readonly prototype: object };
type Library = Readonly<Record<string, Class>>;

const INSTALLED = /^(?:aws-cdk-lib(?:\/|$)|@aws-sdk\/client-(?:iam|lambda)$)/;

interface Row {
  readonly library: string;
  readonly callees: readonly string[];
  readonly source: string;
}

const rows = [
  ...VARIABLES,
  ...KEY_MAKERS,
  ...[...OUTPUTS, ...PLAIN_TEXT, ...USERS].map(({ library, callee, source }): Row => ({ library, callees: [callee], source })),
].map(({ library, callees, source }): Row => ({ library, callees, source }))
  .filter(({ library, source }) => INSTALLED.test(library) && !source.includes('-alpha'));

describe('what is constructed or called', () => {
  it('can be looked at', () => {
    expect(rows.length).toBeGreaterThan(35);
  });

  it.each(rows.flatMap(({ library, callees }) => callees.map((callee) => [library, callee] as const)))('%s exports %s', (library, callee) => {
    const [name = '', member] = callee.split('.');
    const exported = load<Library>(library);
    const classes = Object.keys(exported).filter((candidate) => matchesPath(name, candidate));
    expect(classes).not.toEqual([]);
    if (member === undefined) return;
    // Some of what a pattern names has the member: fields of an instance stand in no prototype, and have tests below.
    const holders = classes.filter((candidate) => has(exported[candidate], member));
    if (!/^(?:userData|taskDefinition|defaultContainer)$/.test(member)) expect(holders).not.toEqual([]);
  });

  it('is a method of SDK v2', () => {
    const { IAM, Lambda } = load<Readonly<Record<string, new () => object>>>('aws-sdk');
    if (!IAM || !Lambda) throw new Error('SDK v2 has no such clients.');
    expect(new IAM()).toHaveProperty('createAccessKey');
    expect(new IAM()).toHaveProperty('createServiceSpecificCredential');
    expect(new Lambda()).toHaveProperty('updateFunctionConfiguration');
  });

  it('names the operations that care for keys', () => {
    const commands = Object.keys(load('@aws-sdk/client-iam')).map((name) => name.toLowerCase());
    for (const operation of KEY_CARE) expect(commands).toContain(`${operation}command`);
  });
});

function has(exported: Class | undefined, member: string): boolean {
  return exported !== undefined && (member in exported || member in exported.prototype);
}

/** CDK without its types: reading them takes longer than these tests. */
interface Cdk {
  readonly App: new () => object;
  readonly Stack: new (app: object, id: string) => object;
  readonly SecretValue: { readonly unsafePlainText: (text: string) => object };
}

/** What a stack becomes. */
function templateOf(build: (stack: object) => void): string {
  const { App, Stack } = load<Cdk>('aws-cdk-lib');
  const stack = new Stack(new App(), 'Photos');
  build(stack);
  const { Template } = load<{ readonly Template: { readonly fromStack: (stack: object) => { readonly toJSON: () => object } } }>('aws-cdk-lib/assertions');
  return JSON.stringify(Template.fromStack(stack).toJSON());
}

interface Iam {
  readonly AccessKey: new (scope: object, id: string, props: object) => { readonly secretAccessKey: { readonly unsafeUnwrap: () => string } };
  readonly User: new (scope: object, id: string, props?: object) => object;
}

describe('CDK', () => {
  it('puts variables of a function into the template as they are', () => {
    const lambda = load<Library & { readonly Code: { readonly fromInline: (text: string) => object }; readonly Runtime: Readonly<Record<string, object>> }>('aws-cdk-lib/aws-lambda');
    const text = templateOf((stack) => {
      const { Function: LambdaFunction } = lambda;
      if (!LambdaFunction) throw new Error('There is no such class.');
      new LambdaFunction(stack, 'Photos', {
        runtime: lambda.Runtime['NODEJS_22_X'],
        handler: 'index.handler',
        code: lambda.Code.fromInline('exports.handler = () => {};'),
        environment: { PHOTOS_SECRET_ACCESS_KEY: 'given' },
      });
    });
    expect(text).toContain('"Variables":{"PHOTOS_SECRET_ACCESS_KEY":"given"}');
  });

  it('puts an unwrapped secret into the template as a plain attribute', () => {
    const { AccessKey, User } = load<Iam>('aws-cdk-lib/aws-iam');
    const text = templateOf((stack) => {
      const key = new AccessKey(stack, 'Key', { user: new User(stack, 'User') });
      const { CfnOutput } = load<{ readonly CfnOutput: Class }>('aws-cdk-lib');
      new CfnOutput(stack, 'Secret', { value: key.secretAccessKey.unsafeUnwrap() });
    });
    expect(text).toMatch(/"Outputs":\{"Secret":\{"Value":\{"Fn::GetAtt":\["Key\w*","SecretAccessKey"\]\}/);
  });

  it('puts what is called a secret in plain text into the template', () => {
    const { User } = load<Iam>('aws-cdk-lib/aws-iam');
    const { SecretValue } = load<Cdk>('aws-cdk-lib');
    const text = templateOf((stack) => {
      new User(stack, 'User', { password: SecretValue.unsafePlainText('welcome') });
    });
    expect(text).toContain('"LoginProfile":{"Password":"welcome"');
  });

  it('keeps the reference of a secret of ECS', () => {
    interface Ecs {
      readonly FargateTaskDefinition: new (scope: object, id: string) => { readonly addContainer: (id: string, props: object) => object };
      readonly ContainerImage: { readonly fromRegistry: (name: string) => object };
      readonly Secret: { readonly fromSecretsManager: (secret: object) => object };
    }
    const ecs = load<Ecs>('aws-cdk-lib/aws-ecs');
    const { Secret } = load<{ readonly Secret: Class }>('aws-cdk-lib/aws-secretsmanager');
    const text = templateOf((stack) => {
      new ecs.FargateTaskDefinition(stack, 'Task').addContainer('photos', {
        image: ecs.ContainerImage.fromRegistry('photos'),
        secrets: { PHOTOS_KEY: ecs.Secret.fromSecretsManager(new Secret(stack, 'Keys') as object) },
      });
    });
    expect(text).toMatch(/"Secrets":\[\{"Name":"PHOTOS_KEY","ValueFrom":\{"Ref"/);
  });

  it('keeps fields of instances where the table looks for them', () => {
    expect(readPackageFile('aws-cdk-lib', 'aws-ec2/lib/instance.d.ts')).toMatch(/readonly userData: UserData;/);
    expect(readPackageFile('aws-cdk-lib', 'aws-ecs/lib/base/task-definition.d.ts')).toMatch(/defaultContainer\?: ContainerDefinition;/);
    expect(readPackageFile('aws-cdk-lib', 'aws-codebuild/lib/project.d.ts')).toMatch(/readonly environmentVariables\?: \{/);
  });
});

describe('Serverless', () => {
  it('has variables in the provider and in each function', () => {
    const types = readPackageFile('@serverless/typescript', 'index.d.ts');
    expect(types).toMatch(/export interface AWS\b/);
    expect(types.match(/^ +environment\?: AwsLambdaEnvironment;$/gm)?.length).toBeGreaterThan(1);
  });
});

describe('hosts', () => {
  it('stand once, and every one is used', () => {
    const hosts = KEYED_HOSTS.map(({ host }) => host);
    expect(hosts).toEqual([...new Set(hosts)]);
    const used = new Set<string>(VARIABLES.map(({ host }) => host));
    // What the code makes itself may go anywhere.
    expect(hosts.filter((host) => !used.has(host))).toEqual(['elsewhere']);
  });
});
