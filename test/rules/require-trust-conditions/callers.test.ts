import rule from '../../../rules/require-trust-conditions.ts';
import { runRule } from '../../support/rule-tester.ts';

runRule('require-trust-conditions', rule, {
  valid: [
    {
      name: 'a role of the environment',
      code: `
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
export const command = new AssumeRoleCommand({ RoleArn: process.env.READER_ROLE_ARN, RoleSessionName: 'read' });
`,
    },
    {
      name: 'a role that a caller within the program gives',
      code: `
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
export const commandFor = (params: { readonly roleArn: string }) => new AssumeRoleCommand({ RoleArn: params.roleArn, RoleSessionName: 'read' });
`,
    },
    {
      name: 'a role that is one of a list, whichever the request picks',
      code: `
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
const ROLES = { read: 'arn:aws:iam::111122223333:role/read', write: 'arn:aws:iam::111122223333:role/write' } as const;
export const commandFor = (req: { readonly query: { readonly role: 'read' | 'write' } }) =>
  new AssumeRoleCommand({ RoleArn: ROLES[req.query.role], RoleSessionName: 'read' });
`,
    },
  ],
  invalid: [
    {
      name: 'a role from the body of a request',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
export async function connect(req: { readonly body: { readonly roleArn: string } }): Promise<boolean> {
  const { roleArn } = req.body;
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'connect' }));
  return answer.Credentials !== undefined;
}
`,
      errors: [
        {
          messageId: 'caller',
          line: 6,
          column: 57,
          endLine: 6,
          endColumn: 73,
        },
      ],
      neighbour: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
const sts = new STSClient({});
export async function connect(req: { readonly body: { readonly roleArn: string } }, externalId: string): Promise<boolean> {
  const { roleArn } = req.body;
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'connect', ExternalId: externalId }));
  return answer.Credentials !== undefined;
}
`,
    },
    {
      name: 'an account from a request, in a text',
      code: `
import { STS } from '@aws-sdk/client-sts';
const sts = new STS({});
export async function POST(request: Request): Promise<Response> {
  const { account } = (await request.json()) as { account: string };
  await sts.assumeRole({ RoleArn: \`arn:aws:iam::\${account}:role/reader\`, RoleSessionName: 'connect' });
  return new Response('connected');
}
`,
      errors: [
        {
          messageId: 'caller',
          line: 6,
          column: 26,
          endLine: 6,
          endColumn: 72,
        },
      ],
      neighbour: `
import { STS } from '@aws-sdk/client-sts';
const sts = new STS({});
export async function POST(request: Request, account: string): Promise<Response> {
  await request.json();
  await sts.assumeRole({ RoleArn: \`arn:aws:iam::\${account}:role/reader\`, RoleSessionName: 'connect' });
  return new Response('connected');
}
`,
    },
    {
      name: 'the external ID from the same event as the role',
      code: `
import AWS from 'aws-sdk';
const sts = new AWS.STS();
export async function handler(event: { readonly body: string }): Promise<void> {
  const body = JSON.parse(event.body);
  await sts.assumeRole({ RoleArn: body.roleArn, RoleSessionName: 'connect', ExternalId: body.externalId }).promise();
}
`,
      errors: [
        {
          messageId: 'callerId',
          line: 6,
          column: 77,
          endLine: 6,
          endColumn: 104,
        },
      ],
      neighbour: `
import AWS from 'aws-sdk';
const sts = new AWS.STS();
export async function handler(event: { readonly detail: { readonly roleArn: string; readonly externalId: string } }): Promise<void> {
  const { detail } = event;
  await sts.assumeRole({ RoleArn: detail.roleArn, RoleSessionName: 'connect', ExternalId: detail.externalId }).promise();
}
`,
    },
    {
      name: 'a provider for a role from the address of a request',
      code: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export function providerFor(request: Request) {
  const role = new URL(request.url).searchParams.get('role') ?? undefined;
  return fromTemporaryCredentials({ params: { RoleArn: role } });
}
`,
      errors: [
        {
          messageId: 'caller',
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 60,
        },
      ],
      neighbour: `
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
export function providerFor(request: Request, more: { readonly ExternalId?: string }) {
  const role = new URL(request.url).searchParams.get('role') ?? undefined;
  return fromTemporaryCredentials({ params: { RoleArn: role, ...more } });
}
`,
    },
    {
      name: 'a role from the record of a tenant, with the document client',
      code: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
const sts = new STSClient({});
const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export async function connect(tenantId: string): Promise<boolean> {
  const { Item } = await documents.send(new GetCommand({ TableName: 'photos', Key: { tenantId } }));
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn: Item?.roleArn, RoleSessionName: 'connect' }));
  return answer.Credentials !== undefined;
}
`,
      errors: [
        {
          messageId: 'record',
          line: 9,
          column: 57,
          endLine: 9,
          endColumn: 79,
        },
      ],
      neighbour: `
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
const sts = new STSClient({});
const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export async function connect(tenantId: string): Promise<boolean> {
  const { Item } = await documents.send(new GetCommand({ TableName: 'photos', Key: { tenantId } }));
  const answer = await sts.send(new AssumeRoleCommand({ RoleArn: Item?.roleArn, ExternalId: Item?.externalId, RoleSessionName: 'connect' }));
  return answer.Credentials !== undefined;
}
`,
    },
    {
      name: 'a role from a query for a customer, of SDK v2',
      filename: 'file.js',
      code: `
const AWS = require('aws-sdk');
const documents = new AWS.DynamoDB.DocumentClient();
const sts = new AWS.STS();
exports.connect = async (customer) => {
  const params = {
    TableName: 'customers',
    KeyConditionExpression: 'id = :id',
    ExpressionAttributeValues: { ':id': customer },
  };
  const found = await documents.query(params).promise();
  return sts.assumeRole({ RoleArn: found.Items[0].role, RoleSessionName: 'connect' }).promise();
};
`,
      errors: [
        {
          messageId: 'record',
          line: 12,
          column: 27,
          endLine: 12,
          endColumn: 55,
        },
      ],
      neighbour: `
const AWS = require('aws-sdk');
const documents = new AWS.DynamoDB.DocumentClient();
const sts = new AWS.STS();
exports.connect = async (environment) => {
  const params = { TableName: 'roles', Key: { environment } };
  const found = await documents.get(params).promise();
  return sts.assumeRole({ RoleArn: found.Item.role, RoleSessionName: 'connect' }).promise();
};
`,
    },
    {
      name: 'an attribute of the record of a user, without the document client',
      code: `
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const database = new DynamoDBClient({});
export async function providerFor(userId: string) {
  const answer = await database.send(new GetItemCommand({ TableName: 'users', Key: { id: { S: userId } } }));
  return fromTemporaryCredentials({ params: { RoleArn: answer.Item?.roleArn?.S, RoleSessionName: 'connect' } });
}
`,
      errors: [
        {
          messageId: 'record',
          line: 7,
          column: 47,
          endLine: 7,
          endColumn: 79,
        },
      ],
      neighbour: `
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
const database = new DynamoDBClient({});
export async function providerFor(stage: string) {
  const answer = await database.send(new GetItemCommand({ TableName: 'stages', Key: { id: { S: stage } } }));
  return fromTemporaryCredentials({ params: { RoleArn: answer.Item?.roleArn?.S, RoleSessionName: 'connect' } });
}
`,
    },
  ],
});
