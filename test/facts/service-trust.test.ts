import { describe, expect, it } from 'vitest';
import { serviceOf } from '../../src/aws/policies/catalogue.ts';
import { CALLING_SERVICES, GRANT_METHODS } from '../../src/facts/service-trust.ts';
import { load } from './packages.ts';

type Class = new (...args: readonly unknown[]) => object;
type Grants = Readonly<Record<string, (principal: object) => unknown>>;

interface Synthesized {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties: Readonly<Record<string, unknown>> }>>;
}

/** What CDK makes of a grant to a service. */
function resourceFor(make: (stack: object) => object, method: string, type: string): Readonly<Record<string, unknown>> | undefined {
  const { Stack } = load<{ readonly Stack: Class }>('aws-cdk-lib');
  const { ServicePrincipal } = load<{ readonly ServicePrincipal: Class }>('aws-cdk-lib/aws-iam');
  const { Template } = load<{ readonly Template: { readonly fromStack: (stack: object) => { readonly toJSON: () => Synthesized } } }>('aws-cdk-lib/assertions');
  const stack = new Stack();
  (make(stack) as Grants)[method]?.(new ServicePrincipal('s3.amazonaws.com'));
  return Object.values(Template.fromStack(stack).toJSON().Resources).find(({ Type }) => Type === type)?.Properties;
}

describe('the services that use resources for others', () => {
  it('act on services of AWS', () => {
    expect(CALLING_SERVICES.flatMap(({ on }) => on.filter((prefix) => !serviceOf(prefix)))).toEqual([]);
  });

  it('have one row each', () => {
    const services = CALLING_SERVICES.map(({ service }) => service);
    expect(services).toEqual([...new Set<string>(services)]);
  });

  it('say what is to be filled in', () => {
    expect(CALLING_SERVICES.filter(({ key, example }) => (key === 'aws:SourceAccount') !== (example === 'ACCOUNT_ID'))).toEqual([]);
  });
});

describe('the grants of CDK', { timeout: 60_000 }, () => {
  it('to a service have no condition: those of functions', () => {
    const { Function, Code, Runtime } = load<{ readonly Function: Class; readonly Code: { readonly fromInline: (text: string) => object }; readonly Runtime: { readonly NODEJS_22_X: object } }>('aws-cdk-lib/aws-lambda');
    const fn = (stack: object) => new Function(stack, 'F', { code: Code.fromInline('0'), handler: 'index.handler', runtime: Runtime.NODEJS_22_X });
    expect(resourceFor(fn, 'grantInvoke', 'AWS::Lambda::Permission')).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: { 'Fn::GetAtt': [expect.any(String), 'Arn'] },
      Principal: 's3.amazonaws.com',
    });
  });

  it.each([
    { library: 'aws-cdk-lib/aws-sns', name: 'Topic', method: 'grantPublish', type: 'AWS::SNS::TopicPolicy', action: 'sns:Publish' },
    { library: 'aws-cdk-lib/aws-sqs', name: 'Queue', method: 'grantSendMessages', type: 'AWS::SQS::QueuePolicy', action: 'sqs:SendMessage' },
  ])('to a service have no condition: $method', ({ library, name, method, type, action }) => {
    const made = load<Readonly<Record<string, Class>>>(library)[name];
    const properties = made && resourceFor((stack) => new made(stack, 'R'), method, type);
    const [statement] = (properties?.['PolicyDocument'] as { readonly Statement: readonly object[] } | undefined)?.Statement ?? [];
    expect(statement).toMatchObject({ Effect: 'Allow', Principal: { Service: 's3.amazonaws.com' } });
    expect(JSON.stringify(statement)).toContain(`"${action}"`);
    expect(Object.keys(statement ?? {})).not.toContain('Condition');
  });

  it('are all of them tested here', () => {
    expect(GRANT_METHODS.map(({ name }) => name)).toEqual(['grantInvoke', 'grantPublish', 'grantSendMessages']);
  });
});
